package io.kienco.plan.search;

import io.kienco.plan.price.Prices;
import io.kienco.plan.price.Values;
import io.kienco.plan.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Feasible plans straight from the prices: rounded, repaired, filled. */
public final class Start {

  private Start() {}

  /** The best plan from the last stages of pricing, or null when none could be repaired. */
  public static State from(Problem problem, Prices prices) {
    List<int[]> rounded = new ArrayList<>(prices.stages());
    rounded.add(Values.best(problem, prices.price()));
    Repair repair = new Repair(problem, prices.price());
    Fill fill = new Fill(problem, prices.price());
    State best = null;
    for (int[] chosen : rounded) {
      State state = new State(problem, chosen);
      if (repair.mend(state)) {
        fill.fill(state);
        best = best == null || state.benefit() > best.benefit() ? state : best;
      }
    }
    return best;
  }

  /** A plan from elsewhere, filled; null when it is null or not feasible. */
  public static State from(Problem problem, Prices prices, State other) {
    if (other == null || !other.feasible()) {
      return null;
    }
    State state = other.copy();
    new Fill(problem, prices.price()).fill(state);
    return state;
  }
}
