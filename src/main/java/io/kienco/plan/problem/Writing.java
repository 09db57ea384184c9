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

  /** Whole sums of what choices are expected to come to, and a little more. */
  static long[] totals(double[] expected, double slack) {
    long[] totals = new long[expected.length];
    for (int s = 0; s < totals.length; s++) {
      totals[s] = Math.round(expected[s] + Math.abs(expected[s]) * slack);
    }
    return totals;
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

  /** What a choice adds to the rows. */
  void rows(int choice, Entries entries) {
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
  }
}
