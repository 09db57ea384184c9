package io.kienco.plan.search;

import io.kienco.plan.price.Prices;
import io.kienco.plan.problem.Problem;

/**
 * What a search came to.
 *
 * @param state the best plan; null when none was found
 * @param prices of the problem searched
 * @param priced the problem whose prices prove a bound
 * @param proof those prices
 * @param bound no plan with these levels brings more
 * @param engine what proved a bound sharper than the prices'; null when the prices' is the one
 * @param ended the plan is the best there is, or there is none
 */
public record Outcome(
    State state,
    Prices prices,
    Problem priced,
    Prices proof,
    long bound,
    String engine,
    boolean ended) {

  /** What trying every combination is called where an engine's name stands. */
  public static final String TRIAL = "trial";

  static Outcome of(State state, Problem problem, Prices prices) {
    boolean best = state != null && state.benefit() >= prices.bound();
    return new Outcome(state, prices, problem, prices, prices.bound(), null, best);
  }

  /** Proven: nothing keeps the limits. */
  boolean impossible() {
    return state == null && ended;
  }

  /** The proof that nothing keeps the limits. */
  Outcome none() {
    return new Outcome(null, prices, priced, proof, bound, engine, true);
  }

  /** Another plan that brings as much. */
  public Outcome at(State equal) {
    return new Outcome(equal, prices, priced, proof, bound, engine, ended);
  }

  /** Another plan under the same proof; under the prices' where it belies the engine's. */
  Outcome with(State better) {
    boolean belied = better != null && better.benefit() > bound;
    long most = belied ? proof.bound() : bound;
    boolean best = better != null && better.benefit() >= most;
    return new Outcome(better, prices, priced, proof, most, belied ? null : engine, best);
  }

  /**
   * A plan with a bound of its own, where that is the sharper one and the plan does not pass it.
   */
  Outcome proven(State better, long by, String name) {
    if (better != null && better.benefit() > Math.min(by, bound)) {
      return with(better);
    }
    boolean sharper = by < bound;
    long least = Math.min(by, bound);
    boolean best = better != null && better.benefit() >= least;
    return new Outcome(better, prices, priced, proof, least, sharper ? name : engine, best);
  }

  /** The same plan, its bound proven by another outcome, of fewer limits. */
  Outcome provedBy(Outcome other) {
    boolean best = state.benefit() >= other.bound;
    return new Outcome(state, prices, other.priced, other.proof, other.bound, other.engine, best);
  }
}
