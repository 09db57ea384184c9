package io.kienco.plan.price;

import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Splits units into a fixed number of ranges, so that sums do not depend on the thread count. */
final class Chunks {

  private static final int COUNT = 32;

  private Chunks() {}

  /** One range of units, end excluded. */
  record Range(int from, int to) {}

  /** Maps every range, in parallel where it pays, and returns the results in order. */
  static <T> T[] map(int units, java.util.function.Function<Range, T> work, IntFunction<T[]> make) {
    IntStream ranges = IntStream.range(0, COUNT);
    return (units > 500 ? ranges.parallel() : ranges)
        .mapToObj(i -> work.apply(range(units, i)))
        .toArray(make);
  }

  private static Range range(int units, int i) {
    return new Range((int) ((long) units * i / COUNT), (int) ((long) units * (i + 1) / COUNT));
  }
}
