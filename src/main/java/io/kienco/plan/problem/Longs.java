package io.kienco.plan.problem;

import java.util.Arrays;
import java.util.function.Function;

/** A growing array of longs. */
final class Longs {

  private long[] values = new long[16];
  private int size;

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size + (size >> 1));
    }
    values[size++] = value;
  }

  int size() {
    return size;
  }

  /** One array of many; each of them is let go once it is copied, as they may be large. */
  static <T> long[] join(T[] parts, Function<T, Longs> of) {
    int total = 0;
    for (T part : parts) {
      total = Math.addExact(total, of.apply(part).size);
    }
    long[] all = new long[total];
    int at = 0;
    for (T part : parts) {
      Longs longs = of.apply(part);
      System.arraycopy(longs.values, 0, all, at, longs.size);
      at += longs.size;
      longs.values = null;
    }
    return all;
  }
}
