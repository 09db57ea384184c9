package io.kienco.plan.problem;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Splits work into a fixed number of ranges, so that sums do not depend on the thread count. */
public final class Chunks {

  public static final int COUNT = 32;
  private static final int WORTH_IT = 500;

  private Chunks() {}

  /** One range, end excluded. */
  public record Range(int from, int to) {}

  /** Maps every range, in parallel where it pays, and returns the results in order. */
  public static <T> T[] map(int size, Function<Range, T> work, IntFunction<T[]> make) {
    return map(size, COUNT, work, make);
  }

  /** The same over so many ranges: fewer where each costs much beside what it goes through. */
  public static <T> T[] map(int size, int count, Function<Range, T> work, IntFunction<T[]> make) {
    IntStream ranges = IntStream.range(0, count);
    return (size > WORTH_IT ? ranges.parallel() : ranges)
        .mapToObj(i -> work.apply(range(size, i, count)))
        .toArray(make);
  }

  /** Goes through every range, in parallel where it pays. */
  public static void each(int size, Consumer<Range> work) {
    map(
        size,
        range -> {
          work.accept(range);
          return range;
        },
        Range[]::new);
  }

  private static Range range(int size, int i, int count) {
    return new Range((int) ((long) size * i / count), (int) ((long) size * (i + 1) / count));
  }
}
