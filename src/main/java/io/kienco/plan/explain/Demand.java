package io.kienco.plan.explain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How much money deferred proposals that one fund may pay would take, the most worthwhile first:
 * what must be found for all that come before one of them, since money that is added there goes to
 * them first.
 */
final class Demand {

  /**
   * One proposal's.
   *
   * @param worthwhile by how much prices may not fall before it pays; 1 would pay at once
   */
  record Claim(double worthwhile, long cost) {}

  /** How worthwhile each is, falling. */
  private final double[] worthwhile;

  /** What those before each cost. */
  private final long[] sums;

  Demand(List<Claim> all) {
    Claim[] claims = all.toArray(Claim[]::new);
    Arrays.parallelSort(claims, Comparator.comparingDouble(Claim::worthwhile).reversed());
    worthwhile = new double[claims.length];
    sums = new long[claims.length + 1];
    for (int i = 0; i < claims.length; i++) {
      worthwhile[i] = claims[i].worthwhile();
      sums[i + 1] = sums[i] + claims[i].cost();
    }
  }

  /** What all claims more worthwhile than that come to. */
  double before(double least) {
    int low = 0;
    int high = worthwhile.length;
    while (low < high) {
      int middle = (low + high) / 2;
      if (worthwhile[middle] > least) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return sums[low];
  }
}
