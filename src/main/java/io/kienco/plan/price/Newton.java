package io.kienco.plan.price;

import io.kienco.plan.problem.Problem;

/**
 * Minimises the smoothed dual over prices within [0, most] by projected Newton steps with a line
 * search (Bertsekas 1982); a trace of damping keeps rows that nothing touches in place.
 */
final class Newton {

  private static final double TOLERANCE = 0.02;
  private static final double FINE = 1e-8;
  private static final double ENOUGH = 0.01;
  private static final double SHORTER = 0.35;
  private static final double LEAST = 1e-9;
  private static final int TRIES = 8;

  private final Problem problem;
  private final RowScale scale;
  private final double[] most;
  private double damping = 1e-4;

  /** Of the last step, as a part of a whole one: the next is not tried much longer at once. */
  private double taken = 1;

  Newton(Problem problem, RowScale scale, double[] most) {
    this.problem = problem;
    this.scale = scale;
    this.most = most;
  }

  /** Better prices for that temperature, after at most so many steps. */
  double[] descend(Undecided undecided, double[] start, double temperature, int steps) {
    double[] price = start;
    for (int step = 0; step < steps; step++) {
      Smooth here = Smooth.at(problem, undecided, scale, price, temperature);
      double[] next = search(undecided, price, direction(price, here), here, temperature);
      if (next == null) {
        next = search(undecided, price, downhill(here), here, temperature);
      }
      if (next == null) {
        break;
      }
      price = next;
    }
    return price;
  }

  /**
   * Shortens the step until the value falls as it should; null when no length does. A step cut off
   * at the edge of the prices can promise a rise where a shorter one falls.
   */
  private double[] search(
      Undecided undecided, double[] price, double[] direction, Smooth here, double temperature) {
    double enough = Math.max(TOLERANCE * temperature * price.length, FINE * Math.abs(here.value));
    double length = Math.min(1, taken / SHORTER);
    for (int tries = 0; tries < TRIES; tries++, length *= SHORTER) {
      double[] next = price.clone();
      double promise = move(next, direction, length, here);
      if (promise < enough) {
        continue;
      }
      double there = Smooth.value(problem, undecided, scale, next, temperature);
      if (here.value - there > ENOUGH * promise) {
        taken = length;
        damping = Math.max(LEAST, length == 1 ? damping / 10 : damping);
        return next;
      }
    }
    damping = Math.min(1, damping * 100);
    taken = 1;
    return null;
  }

  /** Moves the prices along a direction; returns the gain that the slope promises. */
  private double move(double[] price, double[] direction, double length, Smooth here) {
    double promise = 0;
    for (int r = 0; r < price.length; r++) {
      double next = price[r] + length * direction[r] * scale.inverse(r);
      next = Math.min(most[r], Math.max(0, next));
      promise -= here.slope[r] * (next - price[r]) / scale.inverse(r);
      price[r] = next;
    }
    return promise;
  }

  /** Each row by its own slope and curvature: falls even where the others' limits bend Newton's. */
  private static double[] downhill(Smooth here) {
    double mean = 0;
    for (double d : here.diagonal) {
      mean += d / here.diagonal.length;
    }
    double[] step = new double[here.diagonal.length];
    for (int r = 0; r < step.length; r++) {
      step[r] = -here.slope[r] / (here.diagonal[r] + 1e-3 * mean + 1e-12);
    }
    return step;
  }

  private double[] direction(double[] price, Smooth here) {
    double[] diagonal = here.diagonal;
    boolean[] free = new boolean[price.length];
    double mean = 0;
    for (int r = 0; r < price.length; r++) {
      boolean low = price[r] <= 0 && here.slope[r] >= 0;
      boolean high = price[r] >= most[r] && here.slope[r] <= 0;
      free[r] = !low && !high;
      mean += diagonal[r] / price.length;
    }
    return step(here, diagonal, free, Math.max(mean, 1e-12));
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
