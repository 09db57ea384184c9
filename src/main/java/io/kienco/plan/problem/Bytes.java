package io.kienco.plan.problem;

import java.util.function.Function;

/** A growing array of small counts; what passes a byte is cut to its most. */
final class Bytes extends Blocks<byte[]> {

  Bytes() {
    super(byte[]::new);
  }

  void add(int count) {
    grow();
    last[used++] = (byte) Math.min(count, Byte.MAX_VALUE);
  }

  /** One array of many, which are empty afterwards. */
  static <T> byte[] join(T[] parts, Function<T, Bytes> of) {
    return join(parts, of, byte[]::new);
  }
}
