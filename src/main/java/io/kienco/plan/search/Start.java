package io.kienco.plan.search;

import io.kienco.plan.price.Prices;
import io.kienco.plan.price.Values;
import io.kienco.plan.problem.Problem;
import java.util.stream.IntStream;

/** Feasible plans straight from the prices: rounded, repaired, filled. */
public final class Start {

  private Start() {}

  /** The best plan from the last stages of pricing, or null when none could be repaired. */
  public static State from(Problem problem, Prices prices) {
    double[] value = Values.all(problem, prices.price());
    State[] states =
        IntStream.rangeClosed(0, prices.stages().size())
            .parallel()
            .mapToObj(i -> rounded(problem, prices, i))
            .map(state -> mended(problem, prices, value, state))
            .toArray(State[]::new);
    State best = null;
    for (State state : states) {
      boolean better = state != null && (best == null || state.benefit() > best.benefit());
      best = better ? state : best;
    }
    return best;
  }

  private static State rounded(Problem problem, Prices prices, int i) {
    if (i == prices.stages().size()) {
      return new State(problem, Values.best(problem, prices.price()));
    }
    Prices.Stage stage = prices.stages().get(i);
    Rounding rounding = new Rounding(problem, stage.price(), stage.temperature());
    return new State(problem, rounding.round());
  }

  private static State mended(Problem problem, Prices prices, double[] value, State state) {
    if (!new Repair(problem, prices.price(), value).mend(state)) {
      return null;
    }
    new Fill(problem, value).fill(state);
    return state;
  }

  /** A plan from elsewhere, filled; null when it is null or not feasible. */
  public static State from(Problem problem, Prices prices, State other) {
    if (other == null || !other.feasible()) {
      return null;
    }
    State state = other.copy();
    new Fill(problem, Values.all(problem, prices.price())).fill(state);
    return state;
  }
}
