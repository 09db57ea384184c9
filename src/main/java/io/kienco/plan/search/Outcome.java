package io.kienco.plan.search;

import io.kienco.plan.price.Prices;
import io.kienco.plan.problem.Problem;

/**
 * What a search came to.
 *
 * @param state the best plan; null when none was found
 * @param prices of the problem searched
 * @param priced the problem whose prices prove the bound
 * @param proof those prices
 * @param proven the plan is the best there is, or there is none
 */
public record Outcome(State state, Prices prices, Problem priced, Prices proof, boolean proven) {

  static Outcome of(State state, Problem problem, Prices prices, boolean proven) {
    return new Outcome(state, prices, problem, prices, proven);
  }

  /** No plan with these levels brings more. */
  public long bound() {
    return proven && state != null ? state.benefit() : proof.bound();
  }

  /** The same plan, its bound proven by another outcome's prices, of fewer limits. */
  Outcome provedBy(Outcome other) {
    boolean best = state.benefit() >= other.proof.bound();
    return new Outcome(state, prices, other.priced, other.proof, best);
  }
}
