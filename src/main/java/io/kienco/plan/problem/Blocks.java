package io.kienco.plan.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

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

  /** Copies all of it to there, each block let go once it is copied; returns where it ends. */
  final int moveTo(A all, int from) {
    int at = from;
    for (int b = 0; b < full.size(); b++) {
      System.arraycopy(full.set(b, null), 0, all, at, BLOCK);
      at += BLOCK;
    }
    full.clear();
    System.arraycopy(last, 0, all, at, used);
    at += used;
    begin(FIRST);
    return at;
  }

  /** One array of many, which are empty afterwards: they may be large. */
  static <T, A> A join(T[] parts, Function<T, ? extends Blocks<A>> of, IntFunction<A> make) {
    int total = 0;
    for (T part : parts) {
      total = Math.addExact(total, of.apply(part).size());
    }
    A all = make.apply(total);
    int at = 0;
    for (T part : parts) {
      at = of.apply(part).moveTo(all, at);
    }
    return all;
  }
}
