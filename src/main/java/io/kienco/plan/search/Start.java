package io.kienco.plan.search;

import io.kienco.plan.price.Prices;
import io.kienco.plan.price.Values;
import io.kienco.plan.problem.Part;
import io.kienco.plan.problem.Problem;

/** Feasible plans straight from the prices: rounded, repaired, filled. */
public final class Start {

  private Start() {}

  /** The best plan from the last stages of pricing, or null when none could be repaired. */
  public static State from(Part part, Prices prices) {
    Problem problem = part.problem;
    double[] price = part.prices(prices.price());
    double[] value = Values.all(problem, price);
    State[] states =
        prices.stages().parallelStream()
            .map(stage -> mended(problem, price, value, rounded(part, stage)))
            .toArray(State[]::new);
    State best = null;
    for (State state : states) {
      boolean better = state != null && (best == null || state.benefit() > best.benefit());
      best = better ? state : best;
    }
    return best == null ? mended(problem, price, value, alone(problem, price)) : best;
  }

  private static State rounded(Part part, Prices.Stage stage) {
    double[] price = part.prices(stage.price());
    return new State(part.problem, new Rounding(part.problem, price, stage.temperature()).round());
  }

  /** Each unit's best at the prices, which takes longest to mend. */
  private static State alone(Problem problem, double[] price) {
    return new State(problem, Values.best(problem, price));
  }

  private static State mended(Problem problem, double[] price, double[] value, State state) {
    if (!new Repair(problem, price, value).mend(state)) {
      return null;
    }
    new Fill(problem, value).fill(state);
    return state;
  }

  /** A plan from elsewhere, mended and filled; null when it cannot be mended. */
  public static State from(Problem problem, Prices prices, State other) {
    double[] value = Values.all(problem, prices.price());
    return mended(problem, prices.price(), value, other.copy());
  }
}
