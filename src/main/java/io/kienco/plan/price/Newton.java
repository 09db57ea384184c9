package io.kienco.plan.price;

import io.kienco.plan.problem.Problem;

/**
 * Minimises the smoothed dual over prices within [0, most] by projected Newton steps with Levenberg
 * damping (Bertsekas 1982; Levenberg 1944).
 */
final class Newton {

  private static final double TOLERANCE = 0.05;

  private final Problem problem;
  private final RowScale scale;
  private final double[] most;
  private double damping = 1e-3;

  Newton(Problem problem, RowScale scale, double[] most) {
    this.problem = problem;
    this.scale = scale;
    this.most = most;
  }

  /** Better prices for that temperature, after at most so many steps. */
  double[] descend(double[] start, double temperature, int steps) {
    double[] price = start;
    Smooth here = Smooth.at(problem, scale, price, temperature, true);
    double refused = 2;
    for (int step = 0; step < steps; step++) {
      double[] next = price.clone();
      double promise = advance(next, here);
      if (promise < TOLERANCE * temperature * price.length) {
        break;
      }
      Smooth there = Smooth.at(problem, scale, next, temperature, false);
      double kept = 2 * (here.value - there.value) / promise;
      if (kept > 0) {
        damping = Math.max(1e-9, damping * (kept > 0.7 ? 0.2 : kept > 0.3 ? 0.7 : 2));
        refused = 2;
        price = next;
        here = Smooth.at(problem, scale, price, temperature, true);
      } else {
        damping = Math.min(1e9, damping * refused);
        refused *= 2;
      }
    }
    return price;
  }

  /** Moves the prices by one damped step; returns the gain that the slope promises. */
  private double advance(double[] price, Smooth here) {
    int rows = price.length;
    double[] diagonal = here.curve[scale.dense()];
    boolean[] free = new boolean[rows];
    double mean = 0;
    for (int r = 0; r < rows; r++) {
      boolean low = price[r] <= 0 && here.slope[r] >= 0;
      boolean high = price[r] >= most[r] && here.slope[r] <= 0;
      free[r] = !low && !high;
      mean += diagonal[r] / rows;
    }
    double[] step = step(here, diagonal, free, Math.max(mean, 1e-12));
    double promise = 0;
    for (int r = 0; r < rows; r++) {
      if (free[r]) {
        double next = price[r] + step[r] * scale.inverse(r);
        next = Math.min(most[r], Math.max(0, next));
        promise -= here.slope[r] * (next - price[r]) / scale.inverse(r);
        price[r] = next;
      }
    }
    return promise;
  }

  private double[] step(Smooth here, double[] diagonal, boolean[] free, double mean) {
    int dense = scale.dense();
    double[][] matrix = new double[dense][];
    double[] right = new double[dense];
    double[] step = new double[free.length];
    for (int r = 0; r < free.length; r++) {
      double damp = damping * (diagonal[r] + mean);
      int i = scale.dense(r);
      if (i < 0) {
        step[r] = free[r] ? -here.slope[r] / (diagonal[r] + damp) : 0;
        continue;
      }
      matrix[i] = java.util.Arrays.copyOf(here.curve[i], dense);
      matrix[i][i] = Math.max(0, matrix[i][i]) + damp + 1e-12 * mean;
      right[i] = -here.slope[r];
    }
    solve(matrix, right, free, step);
    return step;
  }

  private void solve(double[][] matrix, double[] right, boolean[] free, double[] step) {
    boolean[] kept = new boolean[right.length];
    for (int r = 0; r < free.length; r++) {
      if (scale.dense(r) >= 0) {
        kept[scale.dense(r)] = free[r];
      }
    }
    Cholesky.solve(matrix, right, kept);
    for (int r = 0; r < free.length; r++) {
      if (scale.dense(r) >= 0 && free[r]) {
        step[r] = right[scale.dense(r)];
      }
    }
  }
}
