package io.kienco.plan.problem;

import java.util.function.Function;

/** A growing array of ints. */
final class Ints extends Blocks<int[]> {

  Ints() {
    super(int[]::new);
  }

  void add(int value) {
    grow();
    last[used++] = value;
  }

  int get(int i) {
    int block = i / BLOCK;
    return block < full.size() ? full.get(block)[i % BLOCK] : last[i % BLOCK];
  }

  /** One array of many, which are empty afterwards. */
  static <T> int[] join(T[] parts, Function<T, Ints> of) {
    return join(parts, of, int[]::new);
  }

  /** Where each begins, given how many each has; and the end of the last. */
  static <T> int[] starts(T[] parts, Function<T, Ints> counts) {
    int[] starts = join(parts, counts, int[]::new, 1);
    for (int i = 1; i < starts.length; i++) {
      starts[i] = Math.addExact(starts[i - 1], starts[i]);
    }
    return starts;
  }
}
