/** The exact engine: a general solver that proves small sets and finishes larger ones. */
package io.kienco.plan.exact;
