package io.kienco.plan.search;

import io.kienco.plan.problem.Chunks;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Changes of a core unit from one choice to another, and for each those of other units that nearly
 * undo it: they take from the rows that it gives to and give to those that it takes from, about as
 * much. When money is all but spent hardly any change fits alone; two such changes together often
 * do (ejection chains of two links: Glover 1996).
 */
final class Exchanges {

  /** A unit with more choices takes no part: its changes are their square. */
  private static final int WIDEST = 128;

  /** More changes than this are not kept; units beyond take no part. */
  private static final int MOST = 2_000_000;

  /** How far beside the change of the same size to begin, and how many to look at from there. */
  private static final int NEAR = 8;

  private static final int TRIES = 8;
  private static final long SEED = 7;

  private final CoreTable table;
  private final Core core;

  /** Unit k's changes are numbered from {@code base[k]}: from each of its choices to each. */
  private final int[] base;

  private final int[] unit;

  /** Changes of one kind give to the same rows and take from the same; -1 for none at all. */
  private final int[] kind;

  /** By kind; -1 where there is none. */
  private final int[] opposite;

  /** All changes by kind, those of a kind by size. */
  private final int[] ordered;

  /** Where in that order a change's opposite of the same size would be. */
  private final int[] near;

  Exchanges(CoreTable table) {
    this.table = table;
    this.core = table.core;
    base = new int[core.units() + 1];
    for (int k = 0; k < core.units(); k++) {
      int n = count(k);
      boolean in = n <= WIDEST && base[k] + n * n <= MOST;
      base[k + 1] = base[k] + (in ? n * n : 0);
    }
    unit = new int[base[core.units()]];
    long[] key = new long[unit.length];
    float[] size = new float[unit.length];
    Chunks.map(core.units(), range -> describe(range, key, size), Void[]::new);
    Map<Long, Integer> kinds = new HashMap<>();
    kind = Arrays.stream(key).mapToInt(k -> number(kinds, k)).toArray();
    opposite = new int[kinds.size()];
    kinds.forEach((k, number) -> opposite[number] = kinds.getOrDefault(-k, -1));
    int[] start = starts(kinds.size());
    long[] bySize = bySize(start, size);
    ordered = Arrays.stream(bySize).mapToInt(packed -> (int) packed).toArray();
    near = new int[unit.length];
    IntStream.range(0, near.length).parallel().forEach(c -> near[c] = near(c, start, bySize, size));
  }

  private int count(int k) {
    return core.start[k + 1] - core.start[k];
  }

  /** Which rows each change gives to and takes from, as a sum of random numbers, and how much. */
  private Void describe(Chunks.Range range, long[] key, float[] size) {
    long[] sign = signs(table.weight.length);
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

  private static long[] signs(int rows) {
    Dice dice = new Dice(SEED);
    return IntStream.range(0, rows).mapToLong(r -> dice.bits()).toArray();
  }

  private static int number(Map<Long, Integer> kinds, long key) {
    Integer known = key == 0 ? Integer.valueOf(-1) : kinds.putIfAbsent(key, kinds.size());
    return known == null ? kinds.size() - 1 : known;
  }

  private int[] starts(int kinds) {
    int[] start = new int[kinds + 1];
    for (int k : kind) {
      if (k >= 0) {
        start[k + 1]++;
      }
    }
    Arrays.parallelPrefix(start, Integer::sum);
    return start;
  }

  /** Size, whose bits rise with it, and number of each change, packed; by kind and size. */
  private long[] bySize(int[] start, float[] size) {
    long[] packed = new long[start[start.length - 1]];
    int[] next = start.clone();
    for (int c = 0; c < kind.length; c++) {
      if (kind[c] >= 0) {
        packed[next[kind[c]]++] = bits(size[c]) | c;
      }
    }
    IntStream.range(0, start.length - 1)
        .parallel()
        .forEach(k -> Arrays.sort(packed, start[k], start[k + 1]));
    return packed;
  }

  private static long bits(float size) {
    return (long) Float.floatToIntBits(size) << 32;
  }

  private int near(int change, int[] start, long[] bySize, float[] size) {
    int wanted = kind[change] < 0 ? -1 : opposite[kind[change]];
    if (wanted < 0) {
      return -1;
    }
    int at = Arrays.binarySearch(bySize, start[wanted], start[wanted + 1], bits(size[change]));
    return at < 0 ? -at - 1 : at;
  }

  /**
   * A change that nearly undoes that of unit k and can be made now; -1 when none was met.
   *
   * @param place where each core unit stands
   * @param frozen the unit that may not change
   */
  int against(int k, int from, int to, int[] place, int frozen, Dice dice) {
    int change = base[k] + (from - core.start[k]) * count(k) + to - core.start[k];
    if (change >= base[k + 1] || near[change] < 0) {
      return -1;
    }
    int wanted = opposite[kind[change]];
    int first = near[change] + dice.below(2 * NEAR + 1) - NEAR;
    int last = Math.min(ordered.length, first + TRIES);
    for (int i = Math.max(0, first); i < last; i++) {
      int other = ordered[i];
      int u = unit[other];
      if (kind[other] == wanted && u != k && u != frozen && place[u] == from(other)) {
        return other;
      }
    }
    return -1;
  }

  int unit(int change) {
    return unit[change];
  }

  /** The place it leaves. */
  int from(int change) {
    int k = unit[change];
    return core.start[k] + (change - base[k]) / count(k);
  }

  /** The place it goes to. */
  int to(int change) {
    int k = unit[change];
    return core.start[k] + (change - base[k]) % count(k);
  }
}
