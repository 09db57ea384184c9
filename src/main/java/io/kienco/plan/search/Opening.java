package io.kienco.plan.search;

import io.kienco.plan.price.Expected;
import io.kienco.plan.price.Prices;
import io.kienco.plan.price.Values;
import io.kienco.plan.problem.Chunks;
import io.kienco.plan.problem.Part;
import io.kienco.plan.problem.Problem;
import java.util.BitSet;

/**
 * What of a problem the search looks at: all of a small one; of a large one the units that the
 * prices leave undecided, with the choices that lose little against their best.
 */
final class Opening {

  private static final int SMALL = 20_000;
  private static final double SLACK = 1e-4;

  private Opening() {}

  static boolean isLarge(Problem problem) {
    return problem.units() > SMALL;
  }

  /**
   * @param reach the most that a choice may lose; not looked at where the problem is small
   */
  static Part of(Problem problem, Prices prices, double reach) {
    if (!isLarge(problem)) {
      return Part.all(problem);
    }
    double[] charge = problem.matrix.charges(prices.price());
    int[] best = new int[problem.units()];
    BitSet[] parts =
        Chunks.map(best.length, range -> kept(problem, charge, reach, range, best), BitSet[]::new);
    BitSet kept = new BitSet(problem.choices());
    for (BitSet part : parts) {
      kept.or(part);
    }
    return Part.undecided(problem, best, kept, Expected.sums(problem, prices), SLACK);
  }

  private static BitSet kept(
      Problem problem, double[] charge, double reach, Chunks.Range range, int[] best) {
    BitSet kept = new BitSet();
    double[] value = new double[64];
    for (int u = range.from(); u < range.to(); u++) {
      int from = problem.unitStart[u];
      int to = problem.unitStart[u + 1];
      value = value.length < to - from ? new double[2 * (to - from)] : value;
      best[u] = from;
      for (int c = from; c < to; c++) {
        value[c - from] = Values.of(problem, charge, c);
        best[u] = value[c - from] > value[best[u] - from] ? c : best[u];
      }
      double least = value[best[u] - from] - reach;
      int near = 0;
      for (int c = from; c < to; c++) {
        if (value[c - from] >= least) {
          kept.set(c);
          near++;
        }
      }
      if (near > 1 && isNothing(problem, from)) {
        kept.set(from);
      }
    }
    return kept;
  }

  /** To leave a work out mends any row, where all that is near only passes the overrun on. */
  private static boolean isNothing(Problem problem, int choice) {
    return problem.memberStart[choice] == problem.memberStart[choice + 1];
  }
}
