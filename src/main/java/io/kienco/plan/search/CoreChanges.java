package io.kienco.plan.search;

import io.kienco.plan.problem.Chunks;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Every change of a core unit from one of its choices to another, numbered; which rows it gives to
 * and takes from, its kind; and how much, at the rows' prices.
 */
final class CoreChanges {

  /** A unit with more choices takes no part: its changes are their square. */
  private static final int WIDEST = 128;

  /** More changes than this are not kept; units beyond take no part. */
  private static final int MOST = 2_000_000;

  private static final long SEED = 7;

  private final CoreTable table;
  private final Core core;

  /** Unit k's changes are numbered from {@code base[k]}: from each of its choices to each. */
  private final int[] base;

  final int[] unit;

  /** Changes of one kind give to the same rows and take from the same; -1 for none at all. */
  final int[] kind;

  /** By kind; -1 where there is none. */
  final int[] opposite;

  final float[] size;

  CoreChanges(CoreTable table) {
    this.table = table;
    this.core = table.core;
    base = new int[core.units() + 1];
    for (int k = 0; k < core.units(); k++) {
      int n = choices(k);
      boolean in = n <= WIDEST && base[k] + n * n <= MOST;
      base[k + 1] = base[k] + (in ? n * n : 0);
    }
    unit = new int[base[core.units()]];
    size = new float[unit.length];
    long[] key = new long[unit.length];
    int parts = Math.max(1, Math.min(Chunks.COUNT, core.units()));
    IntStream.range(0, parts)
        .parallel()
        .forEach(i -> describe(core.units() * i / parts, core.units() * (i + 1) / parts, key));
    Map<Long, Integer> kinds = new HashMap<>();
    kind = new int[unit.length];
    for (int c = 0; c < kind.length; c++) {
      kind[c] = key[c] == 0 ? -1 : number(kinds, key[c]);
    }
    opposite = new int[kinds.size()];
    kinds.forEach((k, number) -> opposite[number] = kinds.getOrDefault(-k, -1));
  }

  private static int number(Map<Long, Integer> kinds, long key) {
    Integer known = kinds.putIfAbsent(key, kinds.size());
    return known == null ? kinds.size() - 1 : known;
  }

  /**
   * The rows that rise and those that fall are told by a sum of random numbers. The way back is the
   * same with its sign turned.
   */
  private void describe(int first, int end, long[] key) {
    Dice dice = new Dice(SEED);
    long[] sign = IntStream.range(0, table.weight.length).mapToLong(r -> dice.bits()).toArray();
    Tally tally = new Tally(table);
    for (int k = first; k < end; k++) {
      Arrays.fill(unit, base[k], base[k + 1], k);
      for (int from = core.start[k]; from < core.start[k + 1]; from++) {
        for (int to = from + 1; to < core.start[k + 1] && base[k + 1] > base[k]; to++) {
          tally.clear();
          tally.change(from, to);
          int there = number(k, from, to);
          int back = number(k, to, from);
          key[there] = tally.key(sign);
          key[back] = -key[there];
          size[there] = (float) tally.size();
          size[back] = size[there];
        }
      }
    }
  }

  private int choices(int k) {
    return core.start[k + 1] - core.start[k];
  }

  /** The number of a unit's change between two places; -1 where the unit takes no part. */
  int number(int k, int from, int to) {
    boolean in = base[k + 1] > base[k];
    return in ? base[k] + (from - core.start[k]) * choices(k) + to - core.start[k] : -1;
  }

  /** The place it leaves. */
  int from(int change) {
    int k = unit[change];
    return core.start[k] + (change - base[k]) / choices(k);
  }

  /** The place it goes to. */
  int to(int change) {
    int k = unit[change];
    return core.start[k] + (change - base[k]) % choices(k);
  }
}
