package io.kienco.plan.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The open units of a problem, with the choices worth looking at, against what the decided units
 * leave; written out row by row for the search.
 */
public final class Part {

  public final Problem whole;
  public final Problem problem;
  private final Writing writing;
  private final int[] decided;
  private final int[] unit;
  private final int[] choice;

  private Part(
      Problem whole, Problem problem, Writing writing, int[] decided, int[] unit, int[] choice) {
    this.whole = whole;
    this.problem = problem;
    this.writing = writing;
    this.decided = decided;
    this.unit = unit;
    this.choice = choice;
  }

  /** Everything open, every row as it is. */
  public static Part all(Problem whole) {
    BitSet all = new BitSet();
    all.set(0, whole.choices());
    int[] first = Arrays.copyOf(whole.unitStart, whole.units());
    return of(whole, first, all, new Writing(whole, null));
  }

  /**
   * The undecided part of a large problem. Floors are held against a fixed total, which the plan
   * may not pass: so an option needs to be counted in its own groups only, and what keeps the
   * part's rows keeps the whole's.
   *
   * @param decided a choice of each unit
   * @param kept choices to keep; a unit with two or more of them is open
   * @param expected what each sum will about come to
   * @param slack how much more than expected the total may be, as a part of it
   */
  public static Part undecided(
      Problem whole, int[] decided, BitSet kept, double[] expected, double slack) {
    long[] totals = Writing.totals(expected, slack);
    return of(whole, decided, kept, new Writing(whole, totals));
  }

  /**
   * Only the kept choices, every row as it is less what the decided units use.
   *
   * @param decided a choice of each unit
   * @param kept choices to keep; a unit with two or more of them is open
   */
  public static Part narrowed(Problem whole, int[] decided, BitSet kept) {
    return of(whole, decided, kept, new Writing(whole, null));
  }

  private static Part of(Problem whole, int[] decided, BitSet kept, Writing writing) {
    boolean all = kept.cardinality() == whole.choices();
    OpenUnits[] parts =
        Chunks.map(
            whole.units(),
            range -> new OpenUnits(whole, writing).fill(range, decided, kept, all),
            OpenUnits[]::new);
    Choices choices =
        Choices.join(Arrays.stream(parts).map(p -> p.arrays).toArray(ProblemArrays[]::new));
    Problem problem = whole.writtenOut(left(writing.within(), parts), choices);
    int[] unit = Ints.join(parts, p -> p.unit);
    return new Part(whole, problem, writing, decided, unit, Ints.join(parts, p -> p.choice));
  }

  private static List<Row> left(List<Row> rows, OpenUnits[] parts) {
    List<Row> left = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      Row row = rows.get(r);
      long capacity = row.capacity();
      for (OpenUnits part : parts) {
        capacity -= part.used[r];
      }
      left.add(new Row(row.kind(), row.id(), row.year(), capacity, row.unit()));
    }
    return left;
  }

  /** Prices of the part's rows that charge a choice as these prices of the whole do. */
  public double[] prices(double[] price) {
    return writing.prices(price);
  }

  /** The unit of the whole that an open unit is. */
  public int unit(int open) {
    return unit[open];
  }

  /** A choice of every open unit: the given one where it is kept, else the decided one. */
  public int[] open(int[] whole) {
    int[] chosen = new int[unit.length];
    for (int k = 0; k < chosen.length; k++) {
      int from = problem.unitStart[k];
      int to = problem.unitStart[k + 1];
      int at = Arrays.binarySearch(choice, from, to, whole[unit[k]]);
      chosen[k] = at >= 0 ? at : Arrays.binarySearch(choice, from, to, decided[unit[k]]);
    }
    return chosen;
  }

  /** A choice of every unit of the whole, given one of every open unit. */
  public int[] whole(int[] chosen) {
    int[] all = decided.clone();
    for (int k = 0; k < unit.length; k++) {
      all[unit[k]] = choice[chosen[k]];
    }
    return all;
  }
}
