/**
 * Dual prices: what a đồng of each ceiling is worth, and the bound that any such prices prove.
 *
 * <p>Given prices, each unit picks its best choice alone; so a pass is a pure map over units and a
 * sum over rows, which runs on any number of threads (or machines) with the same result.
 */
package io.kienco.plan.price;
