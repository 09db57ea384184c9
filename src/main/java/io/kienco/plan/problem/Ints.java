package io.kienco.plan.problem;

import java.util.Arrays;
import java.util.function.Function;

/** A growing array of ints. */
final class Ints {

  private int[] values = new int[16];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size + (size >> 1));
    }
    values[size++] = value;
  }

  int get(int i) {
    return values[i];
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }

  /** One array of many; each of them is let go once it is copied, as they may be large. */
  static <T> int[] join(T[] parts, Function<T, Ints> of) {
    int total = 0;
    for (T part : parts) {
      total = Math.addExact(total, of.apply(part).size);
    }
    int[] all = new int[total];
    int at = 0;
    for (T part : parts) {
      Ints ints = of.apply(part);
      System.arraycopy(ints.values, 0, all, at, ints.size);
      at += ints.size;
      ints.values = null;
    }
    return all;
  }

  /** Where each begins, given how many each has; and the end of the last. */
  static <T> int[] starts(T[] parts, Function<T, Ints> counts) {
    int[] count = join(parts, counts);
    int[] starts = new int[count.length + 1];
    for (int i = 0; i < count.length; i++) {
      starts[i + 1] = Math.addExact(starts[i], count[i]);
    }
    return starts;
  }
}
