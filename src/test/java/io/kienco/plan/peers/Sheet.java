package io.kienco.plan.peers;

import io.kienco.plan.problem.Problem;
import io.kienco.plan.problem.Row;
import java.util.stream.IntStream;

/**
 * A problem as general solvers take it: a column for each choice, and one for each sum that many
 * rows share, held to its parts by a row of its own, so that a choice is not written 34 times.
 */
final class Sheet {

  /** Hears of an amount in a row. */
  interface Cell {
    void at(int row, long amount);
  }

  final Problem problem;
  private final int[] total;
  private final int[] rowOfTotal;

  Sheet(Problem problem) {
    this.problem = problem;
    total = IntStream.range(0, problem.matrix.sums()).filter(problem.matrix::isTotal).toArray();
    rowOfTotal = new int[problem.matrix.sums()];
    for (int t = 0; t < total.length; t++) {
      rowOfTotal[total[t]] = problem.rows.size() + t;
    }
  }

  int rows() {
    return problem.rows.size() + total.length;
  }

  int totals() {
    return total.length;
  }

  /** Whether a row says what a total is, and so must come to nothing. */
  boolean isExact(int row) {
    return row >= problem.rows.size();
  }

  long capacity(int row) {
    return isExact(row) ? 0 : problem.capacity[row];
  }

  /** Đồng are given in units of a milliard, floors in as many of theirs. */
  double scale(int row) {
    if (isExact(row)) {
      return 1e9;
    }
    Row limit = problem.rows.get(row);
    return switch (limit.kind()) {
      case MONEY, TOTAL -> 1e9;
      case FLOOR -> 1e9 * limit.unit();
      default -> 1;
    };
  }

  /** What a choice adds to rows. */
  void choice(int choice, Cell cell) {
    for (int e = problem.entryStart[choice]; e < problem.entryStart[choice + 1]; e++) {
      int sum = problem.row[e];
      if (problem.matrix.isTotal(sum)) {
        cell.at(rowOfTotal[sum], problem.amount[e]);
      } else {
        weigh(sum, problem.amount[e], cell);
      }
    }
  }

  /** What one more of a total adds to rows. */
  void total(int number, Cell cell) {
    cell.at(rowOfTotal[total[number]], -1);
    weigh(total[number], 1, cell);
  }

  private void weigh(int sum, long amount, Cell cell) {
    for (int k = problem.matrix.start[sum]; k < problem.matrix.start[sum + 1]; k++) {
      cell.at(problem.matrix.row[k], problem.matrix.weight[k] * amount);
    }
  }
}
