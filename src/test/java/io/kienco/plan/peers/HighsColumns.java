package io.kienco.plan.peers;

import io.kienco.plan.problem.Problem;
import java.util.Arrays;

/** A sheet column by column in arrays, as HiGHS is given it; the units' rows come first. */
final class HighsColumns {

  final double[] cost;
  final double[] lower;
  final double[] upper;
  final int[] whole;
  final double[] least;
  final double[] most;
  final int[] start;
  int[] index = new int[1 << 16];
  double[] value = new double[1 << 16];
  int entries;
  private final Sheet sheet;

  HighsColumns(Sheet sheet) {
    this.sheet = sheet;
    Problem problem = sheet.problem;
    int columns = problem.choices() + sheet.totals();
    cost = new double[columns];
    lower = new double[columns];
    upper = new double[columns];
    whole = new int[columns];
    start = new int[columns + 1];
    least = new double[problem.units() + sheet.rows()];
    most = new double[least.length];
    Arrays.fill(least, 0, problem.units(), 1);
    Arrays.fill(most, 0, problem.units(), 1);
    limits();
    for (int u = 0; u < problem.units(); u++) {
      for (int c = problem.unitStart[u]; c < problem.unitStart[u + 1]; c++) {
        choice(u, c);
      }
    }
    for (int t = 0; t < sheet.totals(); t++) {
      total(t);
    }
  }

  private void limits() {
    int units = sheet.problem.units();
    for (int r = 0; r < sheet.rows(); r++) {
      least[units + r] = sheet.isExact(r) ? 0 : Double.NEGATIVE_INFINITY;
      most[units + r] = sheet.capacity(r) / sheet.scale(r);
    }
  }

  private void choice(int unit, int choice) {
    cost[choice] = sheet.problem.benefit[choice] / 1e3;
    upper[choice] = 1;
    whole[choice] = 1;
    put(unit, 1);
    sheet.choice(choice, (r, a) -> put(sheet.problem.units() + r, a / sheet.scale(r)));
    start[choice + 1] = entries;
  }

  private void total(int number) {
    int column = sheet.problem.choices() + number;
    lower[column] = Double.NEGATIVE_INFINITY;
    upper[column] = Double.POSITIVE_INFINITY;
    sheet.total(number, (r, a) -> put(sheet.problem.units() + r, 1e9 * a / sheet.scale(r)));
    start[column + 1] = entries;
  }

  private void put(int row, double amount) {
    if (entries == index.length) {
      index = Arrays.copyOf(index, 2 * entries);
      value = Arrays.copyOf(value, 2 * entries);
    }
    index[entries] = row;
    value[entries++] = amount;
  }
}
