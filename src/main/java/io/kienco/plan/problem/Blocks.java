package io.kienco.plan.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Numbers that grow in blocks: hundreds of millions are never copied to grow.
 *
 * @param <A> the array that a block is
 */
abstract class Blocks<A> {

  static final int BLOCK = 1 << 16;
  private static final int FIRST = 16;

  private final IntFunction<A> make;
  final List<A> full = new ArrayList<>();
  A last;
  int used;
  private int room;

  Blocks(IntFunction<A> make) {
    this.make = make;
    begin(FIRST);
  }

  private void begin(int size) {
    last = make.apply(size);
    room = size;
    used = 0;
  }

  /** Makes room for one more in the last block. */
  final void grow() {
    if (used < room) {
      return;
    }
    A before = last;
    int held = used;
    if (held == BLOCK) {
      full.add(before);
      begin(BLOCK);
    } else {
      begin(2 * held);
      System.arraycopy(before, 0, last, 0, held);
      used = held;
    }
  }

  final int size() {
    return Math.addExact(Math.multiplyExact(full.size(), BLOCK), used);
  }

  /** All of it; nothing is left here. */
  final A toArray() {
    A all = make.apply(size());
    moveTo(all, 0);
    return all;
  }

  /** Copies all of it to there, each block let go once it is copied. */
  final void moveTo(A all, int from) {
    int at = from;
    for (int b = 0; b < full.size(); b++) {
      System.arraycopy(full.set(b, null), 0, all, at, BLOCK);
      at += BLOCK;
    }
    full.clear();
    System.arraycopy(last, 0, all, at, used);
    begin(FIRST);
  }

  /** One array of many, which are empty afterwards: they may be large. */
  static <T, A> A join(T[] parts, Function<T, ? extends Blocks<A>> of, IntFunction<A> make) {
    return join(parts, of, make, 0);
  }

  /** The same with so many zeros before it. */
  static <T, A> A join(
      T[] parts, Function<T, ? extends Blocks<A>> of, IntFunction<A> make, int zeros) {
    int[] at = new int[parts.length];
    int total = zeros;
    for (int i = 0; i < parts.length; i++) {
      at[i] = total;
      total = Math.addExact(total, of.apply(parts[i]).size());
    }
    A all = make.apply(total);
    IntStream each = IntStream.range(0, parts.length);
    (total > BLOCK ? each.parallel() : each).forEach(i -> of.apply(parts[i]).moveTo(all, at[i]));
    return all;
  }
}
