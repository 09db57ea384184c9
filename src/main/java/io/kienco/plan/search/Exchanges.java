package io.kienco.plan.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * For each change of a core unit those of other units that nearly undo it: they take from the rows
 * that it gives to and give to those that it takes from, about as much. When money is all but spent
 * hardly any change fits alone; two such together often do (ejection chains of two links: Glover
 * 1996).
 */
final class Exchanges {

  /** How far beside the change of the same size to begin, and how many to look at from there. */
  private static final int NEAR = 8;

  private static final int TRIES = 8;

  private final CoreChanges changes;

  /** All changes by kind, those of a kind by size. */
  private final int[] ordered;

  /** Where in that order a change's opposite of the same size would be; -1 where there is none. */
  private final int[] near;

  Exchanges(CoreTable table) {
    changes = new CoreChanges(table);
    int[] start = starts();
    long[] bySize = bySize(start);
    ordered = Arrays.stream(bySize).mapToInt(packed -> (int) packed).toArray();
    near = new int[changes.kind.length];
    IntStream.range(0, near.length).parallel().forEach(c -> near[c] = near(c, start, bySize));
  }

  private int[] starts() {
    int[] start = new int[changes.opposite.length + 1];
    for (int kind : changes.kind) {
      if (kind >= 0) {
        start[kind + 1]++;
      }
    }
    Arrays.parallelPrefix(start, Integer::sum);
    return start;
  }

  /** Size, whose bits rise with it, and number of each change, packed; by kind and size. */
  private long[] bySize(int[] start) {
    long[] packed = new long[start[start.length - 1]];
    int[] next = start.clone();
    for (int c = 0; c < changes.kind.length; c++) {
      if (changes.kind[c] >= 0) {
        packed[next[changes.kind[c]]++] = bits(changes.size[c]) | c;
      }
    }
    IntStream.range(0, start.length - 1)
        .parallel()
        .forEach(kind -> Arrays.sort(packed, start[kind], start[kind + 1]));
    return packed;
  }

  private static long bits(float size) {
    return (long) Float.floatToIntBits(size) << 32;
  }

  private int near(int change, int[] start, long[] bySize) {
    int kind = changes.kind[change];
    int wanted = kind < 0 ? -1 : changes.opposite[kind];
    if (wanted < 0) {
      return -1;
    }
    long size = bits(changes.size[change]);
    int at = Arrays.binarySearch(bySize, start[wanted], start[wanted + 1], size);
    return at < 0 ? -at - 1 : at;
  }

  /**
   * A change that nearly undoes that of unit k and can be made now; -1 when none was met.
   *
   * @param place where each core unit stands
   * @param frozen the unit that may not change
   */
  int against(int k, int from, int to, int[] place, int frozen, Dice dice) {
    int change = changes.number(k, from, to);
    if (change < 0 || near[change] < 0) {
      return -1;
    }
    int wanted = changes.opposite[changes.kind[change]];
    int first = near[change] + dice.below(2 * NEAR + 1) - NEAR;
    int last = Math.min(ordered.length, first + TRIES);
    for (int i = Math.max(0, first); i < last; i++) {
      int other = ordered[i];
      int u = changes.unit[other];
      boolean free = changes.kind[other] == wanted && u != k && u != frozen;
      if (free && place[u] == changes.from(other)) {
        return other;
      }
    }
    return -1;
  }

  int unit(int change) {
    return changes.unit[change];
  }

  /** The place it leaves. */
  int from(int change) {
    return changes.from(change);
  }

  /** The place it goes to. */
  int to(int change) {
    return changes.to(change);
  }
}
