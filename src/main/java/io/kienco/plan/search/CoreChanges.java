package io.kienco.plan.search;

import io.kienco.plan.problem.Chunks;
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
    Chunks.map(core.units(), range -> describe(range, key), Void[]::new);
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

  /** The rows that rise and those that fall are told by a sum of random numbers. */
  private Void describe(Chunks.Range range, long[] key) {
    Dice dice = new Dice(SEED);
    long[] sign = IntStream.range(0, table.weight.length).mapToLong(r -> dice.bits()).toArray();
    Tally tally = new Tally(table);
    for (int k = range.from(); k < range.to(); k++) {
      for (int c = base[k]; c < base[k + 1]; c++) {
        unit[c] = k;
        tally.clear();
        tally.change(from(c), to(c));
        key[c] = tally.key(sign);
        size[c] = (float) tally.size();
      }
    }
    return null;
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
