package io.kienco.plan.search;

import io.kienco.plan.price.Values;
import io.kienco.plan.problem.Problem;
import java.util.Arrays;

/**
 * The units that are not decided by the prices alone, each with its choices within reach of its
 * best: core unit k is unit {@code unit[k]} with the choices {@code choice[start[k]]} on.
 */
final class Core {

  final int[] unit;
  final int[] start;
  final int[] choice;
  final double[] loss;

  private Core(int[] unit, int[] start, int[] choice, double[] loss) {
    this.unit = unit;
    this.start = start;
    this.choice = choice;
    this.loss = loss;
  }

  /** Of all units. */
  static Core within(Problem problem, double[] price, double reach, State state) {
    return within(problem, price, reach, state, Integer.MAX_VALUE);
  }

  /**
   * Choices that lose at most {@code reach} against their unit's best at these prices; of very many
   * units, about {@code most} spread evenly.
   */
  static Core within(Problem problem, double[] price, double reach, State state, int most) {
    int[] unit = new int[problem.units()];
    int[] start = new int[problem.units() + 1];
    int[] choice = new int[problem.choices()];
    double[] loss = new double[problem.choices()];
    int units = 0;
    int size = 0;
    int every = Math.max(1, problem.units() / most);
    for (int u = 0; u < problem.units(); u += every) {
      double best = Values.of(problem, price, Values.best(problem, price, u));
      int from = size;
      for (int c = problem.unitStart[u]; c < problem.unitStart[u + 1]; c++) {
        double lost = best - Values.of(problem, price, c);
        if (lost <= reach || c == state.chosen[u]) {
          choice[size] = c;
          loss[size++] = lost;
        }
      }
      if (size - from > 1) {
        unit[units] = u;
        start[units++] = from;
      } else {
        size = from;
      }
    }
    start[units] = size;
    return new Core(
        Arrays.copyOf(unit, units),
        Arrays.copyOf(start, units + 1),
        Arrays.copyOf(choice, size),
        Arrays.copyOf(loss, size));
  }

  /** Where the state's choice of a core unit stands in {@code choice}. */
  int place(int k, State state) {
    int now = state.chosen[unit[k]];
    for (int i = start[k]; i < start[k + 1]; i++) {
      if (choice[i] == now) {
        return i;
      }
    }
    return start[k];
  }

  int units() {
    return unit.length;
  }
}
