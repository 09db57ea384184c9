package io.kienco.plan.problem;

import java.util.function.Function;

/** A growing array of longs. */
final class Longs extends Blocks<long[]> {

  Longs() {
    super(long[]::new);
  }

  void add(long value) {
    grow();
    last[used++] = value;
  }

  /** One array of many, which are empty afterwards. */
  static <T> long[] join(T[] parts, Function<T, Longs> of) {
    return join(parts, of, long[]::new);
  }
}
