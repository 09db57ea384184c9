package io.kienco.plan.price;

import io.kienco.plan.problem.Problem;
import io.kienco.plan.problem.Row;
import java.util.Arrays;

/**
 * Units that stand for all, each for so many as it weighs. A sample takes evenly from every floor's
 * group, since a group that is missing from it would have a floor without end.
 *
 * @param unit null when every unit stands for itself
 */
record Sample(int[] unit, double[] weight, int size) {

  /** Every unit for itself. */
  static Sample all(Problem problem) {
    return new Sample(null, null, problem.units());
  }

  boolean isAll() {
    return unit == null;
  }

  /**
   * About so many units.
   *
   * @param stratum of each unit
   */
  static Sample of(int[] stratum, int about) {
    int strata = Arrays.stream(stratum).max().orElse(0) + 1;
    int[] size = new int[strata];
    Arrays.stream(stratum).forEach(s -> size[s]++);
    int[] every = new int[strata];
    for (int s = 0; s < strata; s++) {
      long wanted = Math.max(about / (2L * strata), (long) about * size[s] / stratum.length);
      every[s] = (int) Math.max(1, size[s] / Math.max(1, wanted));
    }
    return taken(stratum, size, every);
  }

  private static Sample taken(int[] stratum, int[] size, int[] every) {
    int[] unit = new int[stratum.length];
    double[] weight = new double[stratum.length];
    int[] seen = new int[size.length];
    int count = 0;
    for (int u = 0; u < stratum.length; u++) {
      int s = stratum[u];
      if (seen[s]++ % every[s] == 0) {
        int taken = (size[s] + every[s] - 1) / every[s];
        unit[count] = u;
        weight[count++] = (double) size[s] / taken;
      }
    }
    return new Sample(Arrays.copyOf(unit, count), Arrays.copyOf(weight, count), count);
  }

  /** Units by the first floor's group that one of their choices adds to; 0 for none. */
  static int[] strata(Problem problem) {
    int[] floor = new int[problem.matrix.sums()];
    int floors = 0;
    for (int r = 0; r < problem.rows.size(); r++) {
      if (problem.rows.get(r).kind() == Row.Kind.FLOOR) {
        floor[r] = ++floors;
      }
    }
    int[] stratum = new int[problem.units()];
    for (int u = 0; u < stratum.length; u++) {
      int last = problem.unitStart[u + 1] - 1;
      for (int e = problem.entryStart[last]; e < problem.entryStart[last + 1]; e++) {
        if (stratum[u] == 0) {
          stratum[u] = floor[problem.row[e]];
        }
      }
    }
    return stratum;
  }

  int unit(int i) {
    return unit == null ? i : unit[i];
  }

  double weight(int i) {
    return weight == null ? 1 : weight[i];
  }
}
