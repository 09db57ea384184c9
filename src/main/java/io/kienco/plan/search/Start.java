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
    return from(part, prices, new Mending(part.problem, part.prices(prices.price())));
  }

  static State from(Part part, Prices prices, Mending mending) {
    State[] states =
        prices.stages().parallelStream()
            .map(stage -> mending.mended(rounded(part, stage)))
            .toArray(State[]::new);
    State best = null;
    for (State state : states) {
      boolean better = state != null && (best == null || state.benefit() > best.benefit());
      best = better ? state : best;
    }
    return best == null ? mending.mended(alone(part.problem, part.prices(prices.price()))) : best;
  }

  private static State rounded(Part part, Prices.Stage stage) {
    double[] price = part.prices(stage.price());
    return new State(part.problem, new Rounding(part.problem, price, stage.temperature()).round());
  }

  /** Each unit's best at the prices, which takes longest to mend. */
  private static State alone(Problem problem, double[] price) {
    return new State(problem, Values.best(problem, price));
  }
}
