package io.kienco.referee;

import java.util.List;
import java.util.Random;

/**
 * Chance for a tiny dataset: the same throws for the same seed.
 *
 * @param small amounts of a few đồng, so that sums often fit to the đồng; else of billions
 */
record Dice(Random random, int first, int last, boolean small) {

  static Dice of(long seed, int first) {
    Random random = new Random(seed);
    return new Dice(random, first, first + random.nextInt(4), random.nextBoolean());
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  int upTo(int most) {
    return random.nextInt(most + 1);
  }

  int year() {
    return first + upTo(last - first);
  }

  long amount(int from, int to) {
    int units = from + upTo(to - from);
    return small ? units : units * 100_000_000L + random.nextInt(99_999_999);
  }
}
