package io.kienco.plan.price;

import io.kienco.plan.problem.Chunks;
import io.kienco.plan.problem.Problem;
import java.util.Arrays;

/**
 * What choices are worth when their amounts are charged: by sum, which for a problem written out is
 * by row.
 */
public final class Values {

  private Values() {}

  /** Benefit of a choice less the charges for what it uses. */
  public static double of(Problem problem, double[] charge, int choice) {
    double value = problem.benefit[choice];
    for (int e = problem.entryStart[choice]; e < problem.entryStart[choice + 1]; e++) {
      value -= charge[problem.row[e]] * problem.amount[e];
    }
    return value;
  }

  /** Values of all choices. */
  public static double[] all(Problem problem, double[] charge) {
    double[] value = new double[problem.choices()];
    Chunks.each(
        value.length,
        range -> {
          for (int c = range.from(); c < range.to(); c++) {
            value[c] = of(problem, charge, c);
          }
        });
    return value;
  }

  /** The unit's best choice at these charges; the first of equals. */
  public static int best(Problem problem, double[] charge, int unit) {
    int best = problem.unitStart[unit];
    double most = of(problem, charge, best);
    for (int c = best + 1; c < problem.unitStart[unit + 1]; c++) {
      double value = of(problem, charge, c);
      if (value > most) {
        most = value;
        best = c;
      }
    }
    return best;
  }

  /** Best choices of all units. */
  public static int[] best(Problem problem, double[] charge) {
    int[] best = new int[problem.units()];
    for (int u = 0; u < best.length; u++) {
      best[u] = best(problem, charge, u);
    }
    return best;
  }

  /** The least that any choices bring; a bound below it proves that no plan keeps the rows. */
  public static long least(Problem problem) {
    Long[] sums = Chunks.map(problem.units(), range -> least(problem, range), Long[]::new);
    return Arrays.stream(sums).mapToLong(sum -> sum).sum();
  }

  private static long least(Problem problem, Chunks.Range range) {
    long sum = 0;
    for (int u = range.from(); u < range.to(); u++) {
      long least = Long.MAX_VALUE;
      for (int c = problem.unitStart[u]; c < problem.unitStart[u + 1]; c++) {
        least = Math.min(least, problem.benefit[c]);
      }
      sum += least;
    }
    return sum;
  }

  /** Mean over units of the most that a unit can gain over its least, at least 1. */
  public static double meanStake(Problem problem) {
    double sum = 0;
    int counted = 0;
    for (int u = 0; u < problem.units(); u++) {
      long most = Long.MIN_VALUE;
      long least = Long.MAX_VALUE;
      for (int c = problem.unitStart[u]; c < problem.unitStart[u + 1]; c++) {
        most = Math.max(most, problem.benefit[c]);
        least = Math.min(least, problem.benefit[c]);
      }
      sum += (double) most - least;
      counted += most > least ? 1 : 0;
    }
    return Math.max(1, sum / Math.max(1, counted));
  }
}
