package io.kienco.plan.search;

import io.kienco.plan.price.Prices;

/**
 * What a search came to.
 *
 * @param state the best plan; null when none was found
 * @param bound no plan of this problem brings more
 * @param proven the plan is the best there is, or there is none
 */
public record Outcome(State state, Prices prices, long bound, boolean proven) {}
