package io.kienco.plan.price;

import io.kienco.plan.problem.Problem;
import java.util.Arrays;

/**
 * Some undecided units side by side. Unit k stands for so many as it weighs and has choices from
 * {@code start[k]} on.
 */
final class UndecidedUnits {

  /** Amounts after which others begin, so that no more than these are ever copied to grow. */
  private static final int FULL = 60_000;

  /** Units that stand before these. */
  int before;

  int[] start = new int[16];
  double[] weight = new double[16];
  double[] benefit = new double[64];
  int[] entryStart = new int[64];
  int[] sum = new int[256];
  double[] amount = new double[256];
  int units;
  private int choices;

  boolean isFull() {
    return entryStart[choices] >= FULL;
  }

  /** One more choice of the unit that {@link #endUnit} ends. */
  void keep(Problem problem, int choice) {
    int from = problem.entryStart[choice];
    int size = problem.entryStart[choice + 1] - from;
    int entries = entryStart[choices];
    if (choices + 1 >= benefit.length) {
      benefit = Arrays.copyOf(benefit, 2 * benefit.length);
      entryStart = Arrays.copyOf(entryStart, 2 * entryStart.length);
    }
    while (entries + size > sum.length) {
      sum = Arrays.copyOf(sum, 2 * sum.length);
      amount = Arrays.copyOf(amount, 2 * amount.length);
    }
    for (int i = 0; i < size; i++) {
      sum[entries + i] = problem.row[from + i];
      amount[entries + i] = problem.amount[from + i];
    }
    benefit[choices++] = problem.benefit[choice];
    entryStart[choices] = entries + size;
  }

  void endUnit(double times) {
    if (units + 1 >= weight.length) {
      weight = Arrays.copyOf(weight, 2 * weight.length);
      start = Arrays.copyOf(start, 2 * start.length);
    }
    weight[units++] = times;
    start[units] = choices;
  }
}
