package io.kienco.generate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Splits a whole number by weights so that the parts add up to it: largest remainders. */
final class Shares {

  private Shares() {}

  /** Each part is at least its least and at most its most. */
  static int[] split(int total, double[] weights, int[] least, int[] most) {
    int[] parts = least.clone();
    int left = total - Arrays.stream(parts).sum();
    if (left < 0 || total > Arrays.stream(most).asLongStream().sum()) {
      throw new IllegalArgumentException("cannot split " + total + " within these limits");
    }
    while (left > 0) {
      left -= hand(left, weights, parts, most);
    }
    return parts;
  }

  static int[] split(int total, double[] weights, int least) {
    return split(total, weights, filled(weights.length, least), filled(weights.length, total));
  }

  static int[] splitUpTo(int total, double[] weights, int[] most) {
    return split(total, weights, new int[weights.length], most);
  }

  /** Hands out what it can in one round; parts that are full take no more. */
  private static int hand(int left, double[] weights, int[] parts, int[] most) {
    double[] open = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      open[i] = parts[i] < most[i] ? Math.max(weights[i], 1e-9) : 0;
    }
    double sum = Arrays.stream(open).sum();
    double[] remainder = new double[parts.length];
    int given = 0;
    for (int i = 0; i < parts.length; i++) {
      double want = left * open[i] / sum;
      int take = Math.min((int) want, most[i] - parts[i]);
      remainder[i] = parts[i] + take < most[i] ? want - take : -1;
      parts[i] += take;
      given += take;
    }
    return given + handSingly(left - given, remainder, parts);
  }

  private static int handSingly(int left, double[] remainder, int[] parts) {
    int[] order =
        IntStream.range(0, parts.length)
            .filter(i -> remainder[i] >= 0)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -remainder[i]))
            .mapToInt(Integer::intValue)
            .limit(left)
            .toArray();
    for (int i : order) {
      parts[i]++;
    }
    return order.length;
  }

  private static int[] filled(int length, int value) {
    int[] array = new int[length];
    Arrays.fill(array, value);
    return array;
  }
}
