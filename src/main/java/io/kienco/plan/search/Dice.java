package io.kienco.plan.search;

/** A small fast source of chance, the same on every machine (xorshift64*, Vigna 2016). */
final class Dice {

  private long state;

  Dice(long seed) {
    state = seed * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L;
    state = state == 0 ? 1 : state;
    for (int i = 0; i < 8; i++) {
      next();
    }
  }

  private long next() {
    state ^= state >>> 12;
    state ^= state << 25;
    state ^= state >>> 27;
    return state * 0x2545F4914F6CDD1DL;
  }

  int below(int bound) {
    return (int) (((next() >>> 33) * bound) >>> 31);
  }

  long bits() {
    return next();
  }

  boolean coin() {
    return next() < 0;
  }

  /** Between 0 and 1, neither included. */
  double open() {
    return ((next() >>> 12) + 0.5) * 0x1p-52;
  }
}
