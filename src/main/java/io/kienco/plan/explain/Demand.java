package io.kienco.plan.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How much money deferred proposals that one fund may pay would take, the most worthwhile first:
 * what must be found for all that come before one of them, since money that is added there goes to
 * them first.
 */
final class Demand {

  private record Claim(double worthwhile, long cost) {}

  private final List<Claim> claims = new ArrayList<>();
  private long[] sums;

  /**
   * @param worthwhile by how much prices may not fall before it pays; 1 would pay at once
   */
  void add(double worthwhile, long cost) {
    claims.add(new Claim(worthwhile, cost));
  }

  /** All claims are there: to be called once, before they are asked from many threads. */
  void close() {
    claims.sort(Comparator.comparingDouble(Claim::worthwhile).reversed());
    sums = new long[claims.size() + 1];
    for (int i = 0; i < claims.size(); i++) {
      sums[i + 1] = sums[i] + claims.get(i).cost();
    }
  }

  /** What all claims more worthwhile than that come to. */
  double before(double worthwhile) {
    int low = 0;
    int high = claims.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (claims.get(middle).worthwhile() > worthwhile) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return sums[low];
  }
}
