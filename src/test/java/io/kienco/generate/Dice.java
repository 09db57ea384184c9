package io.kienco.generate;

import java.util.List;
import java.util.Random;

/** Chance from a seed. Only operations whose results are the same on every machine. */
final class Dice {

  private final Random random;

  Dice(long seed) {
    this.random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** Both ends included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  double uniform(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  /** Around 1, at most a share away, the middle likelier. */
  double jitter(double share) {
    return 1 + share * (random.nextDouble() + random.nextDouble() - 1);
  }

  /** Rounds up or down by chance, so that the mean stays. */
  int round(double value) {
    int floor = (int) Math.floor(value);
    return floor + (chance(value - floor) ? 1 : 0);
  }

  <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
