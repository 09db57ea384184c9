package io.kienco.plan.search;

import io.kienco.plan.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Spends what is left: changes that bring more and still fit, the best at the prices first. */
final class Fill {

  private final Problem problem;
  private final double[] value;

  Fill(Problem problem, double[] value) {
    this.problem = problem;
    this.value = value;
  }

  private record Change(int unit, int choice, double loss) {}

  void fill(State state) {
    boolean changed = true;
    for (int pass = 0; changed && pass < 8; pass++) {
      changed = pass(state);
    }
  }

  private boolean pass(State state) {
    List<Change> changes = new ArrayList<>();
    for (int u = 0; u < problem.units(); u++) {
      int now = state.chosen[u];
      for (int c = problem.unitStart[u]; c < problem.unitStart[u + 1]; c++) {
        if (problem.benefit[c] > problem.benefit[now] && state.fits(u, c)) {
          changes.add(new Change(u, c, value[now] - value[c]));
        }
      }
    }
    changes.sort(
        Comparator.comparingDouble(Change::loss)
            .thenComparingInt(Change::unit)
            .thenComparingInt(Change::choice));
    boolean changed = false;
    for (Change change : changes) {
      int now = state.chosen[change.unit()];
      boolean better = problem.benefit[change.choice()] > problem.benefit[now];
      if (better && state.fits(change.unit(), change.choice())) {
        state.choose(change.unit(), change.choice());
        changed = true;
      }
    }
    return changed;
  }
}
