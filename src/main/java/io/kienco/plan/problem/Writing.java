package io.kienco.plan.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes choices out row by row, floors by the running total or against a fixed one. */
final class Writing {

  private final Problem whole;
  private final Matrix matrix;
  private final long[] totals;
  private final int[] totalRow;
  private final List<Row> rows;
  private final Entries entries = new Entries();

  /**
   * @param totals what each sum of everything is held to; null to leave floors as they are
   */
  Writing(Problem whole, long[] totals) {
    this.whole = whole;
    this.matrix = whole.matrix;
    this.totals = totals;
    rows = new ArrayList<>(whole.rows);
    totalRow = new int[matrix.sums()];
    Arrays.fill(totalRow, -1);
    for (int s = 0; totals != null && s < totalRow.length; s++) {
      if (matrix.isTotal(s)) {
        totalRow[s] = rows.size();
        rows.add(new Row(Row.Kind.TOTAL, "total", 0, totals[s], 1));
        fix(s);
      }
    }
  }

  /** What floors take of a fixed total comes off their capacity. */
  private void fix(int s) {
    for (int k = matrix.start[s]; k < matrix.start[s + 1]; k++) {
      Row row = rows.get(matrix.row[k]);
      long capacity = row.capacity() - matrix.weight[k] * totals[s];
      rows.set(matrix.row[k], new Row(row.kind(), row.id(), row.year(), capacity, row.unit()));
    }
  }

  /**
   * Sums of everything that choices come to once money with a price is all spent, for no plan near
   * the best leaves any of it; and a little more.
   */
  static long[] totals(Problem whole, int[] chosen, double[] price, double slack) {
    Matrix matrix = whole.matrix;
    long[] sums = new long[matrix.sums()];
    long[] usage = new long[matrix.rows];
    for (int choice : chosen) {
      for (int e = whole.entryStart[choice]; e < whole.entryStart[choice + 1]; e++) {
        sums[whole.row[e]] += whole.amount[e];
      }
    }
    for (int s = 0; s < sums.length; s++) {
      matrix.addTo(usage, s, sums[s]);
    }
    long unspent = unspent(whole, usage, price);
    for (int s = 0; s < sums.length; s++) {
      long more = matrix.isSpending(s) ? unspent / matrix.step() : 0;
      sums[s] += more + (long) (Math.abs((double) sums[s]) * slack);
    }
    return sums;
  }

  /** What priced ceilings have left; of years that carry over, the last of them counts for all. */
  private static long unspent(Problem whole, long[] usage, double[] price) {
    long unspent = 0;
    for (int r = 0; r < usage.length; r++) {
      Row row = whole.rows.get(r);
      boolean priced = row.kind() == Row.Kind.MONEY && price[r] > 0;
      boolean last = priced && !isPricedLater(whole, price, r);
      unspent += last ? row.capacity() - usage[r] : 0;
    }
    return unspent;
  }

  /** A money sum has the number of its row. */
  private static boolean isPricedLater(Problem whole, double[] price, int sum) {
    Matrix matrix = whole.matrix;
    for (int k = matrix.start[sum]; k < matrix.start[sum + 1]; k++) {
      int row = matrix.row[k];
      if (row > sum && whole.rows.get(row).kind() == Row.Kind.MONEY && price[row] > 0) {
        return true;
      }
    }
    return false;
  }

  List<Row> within() {
    return rows;
  }

  int rows() {
    return rows.size();
  }

  double[] prices(double[] price) {
    double[] prices = Arrays.copyOf(price, rows.size());
    double[] charges = matrix.charges(price);
    for (int s = 0; s < totalRow.length; s++) {
      if (totalRow[s] >= 0) {
        prices[totalRow[s]] = charges[s];
      }
    }
    return prices;
  }

  void use(int choice, long[] used) {
    Entries adds = entries(choice);
    for (int i = 0; i < adds.size(); i++) {
      used[adds.row(i)] += adds.amount(i);
    }
  }

  void write(int c, ProblemArrays arrays) {
    int[] options =
        Arrays.copyOfRange(whole.member, whole.memberStart[c], whole.memberStart[c + 1]);
    arrays.addChoice(options, whole.benefit[c], whole.ongoing[c], whole.mandates[c], entries(c));
  }

  private Entries entries(int choice) {
    entries.clear();
    for (int e = whole.entryStart[choice]; e < whole.entryStart[choice + 1]; e++) {
      int s = whole.row[e];
      if (totalRow[s] >= 0) {
        entries.add(totalRow[s], whole.amount[e]);
        continue;
      }
      for (int k = matrix.start[s]; k < matrix.start[s + 1]; k++) {
        entries.add(matrix.row[k], matrix.weight[k] * whole.amount[e]);
      }
    }
    return entries;
  }
}
