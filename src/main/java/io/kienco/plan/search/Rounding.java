package io.kienco.plan.search;

import io.kienco.plan.price.RowScale;
import io.kienco.plan.price.Values;
import io.kienco.plan.problem.Problem;

/**
 * Rounds the smoothed choice without chance: unit after unit takes, among its likely choices, the
 * one that keeps what is used of every row nearest to what the likelihoods expect so far.
 */
final class Rounding {

  private static final double LIKELY = 0.02;

  /** Surely under its logarithm. */
  private static final double UNLIKELY = -4;

  private final Problem problem;
  private final double[] price;
  private final double temperature;
  private final double[] inverse;
  private final double[] owed;
  private double[] likely = new double[64];

  Rounding(Problem problem, double[] price, double temperature) {
    this.problem = problem;
    this.price = price;
    this.temperature = temperature;
    inverse = RowScale.largest(problem);
    for (int r = 0; r < inverse.length; r++) {
      inverse[r] = 1 / Math.max(1, inverse[r]);
    }
    owed = new double[price.length];
  }

  int[] round() {
    double[] aside = aside();
    int[] chosen = new int[problem.units()];
    for (int u = 0; u < chosen.length; u++) {
      for (int r = 0; r < aside.length; r++) {
        owed[r] += aside[r];
      }
      chosen[u] = unit(problem.unitStart[u], problem.unitStart[u + 1]);
    }
    return chosen;
  }

  /**
   * What each unit is to put right of the likelihoods' own error: they expect to pass a row, or to
   * leave some of one that has a price.
   */
  private double[] aside() {
    for (int u = 0; u < problem.units(); u++) {
      int from = problem.unitStart[u];
      int only = weigh(from, problem.unitStart[u + 1]);
      for (int c = from; c < problem.unitStart[u + 1]; c++) {
        owe(c, only >= 0 ? (c == only ? 1 : 0) : likely[c - from]);
      }
    }
    double[] aside = new double[owed.length];
    for (int r = 0; r < aside.length; r++) {
      double left = problem.capacity[r] * inverse[r] - owed[r];
      aside[r] = left < 0 || price[r] > 0 ? left / problem.units() : 0;
    }
    java.util.Arrays.fill(owed, 0);
    return aside;
  }

  private int unit(int from, int to) {
    int only = weigh(from, to);
    if (only >= 0) {
      return only;
    }
    for (int c = from; c < to; c++) {
      owe(c, likely[c - from]);
    }
    int nearest = from;
    double least = Double.POSITIVE_INFINITY;
    for (int c = from; c < to; c++) {
      double distance = likely[c - from] == 0 ? Double.POSITIVE_INFINITY : distance(c);
      if (distance < least) {
        least = distance;
        nearest = c;
      }
    }
    owe(nearest, -1);
    return nearest;
  }

  /** Likelihoods of the choices; returns the only likely one, or -1 when there are several. */
  private int weigh(int from, int to) {
    if (likely.length < to - from) {
      likely = new double[2 * (to - from)];
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int c = from; c < to; c++) {
      likely[c - from] = Values.of(problem, price, c);
      best = Math.max(best, likely[c - from]);
    }
    double sum = 0;
    int only = -1;
    for (int i = 0; i < to - from; i++) {
      double x = (likely[i] - best) / temperature;
      double weight = x < UNLIKELY ? 0 : StrictMath.exp(x);
      likely[i] = weight < LIKELY ? 0 : weight;
      sum += likely[i];
      only = likely[i] == 0 ? only : only == -1 ? from + i : -2;
    }
    for (int i = 0; i < to - from; i++) {
      likely[i] /= sum;
    }
    return Math.max(only, -1);
  }

  private void owe(int choice, double part) {
    for (int e = problem.entryStart[choice]; part != 0 && e < problem.entryStart[choice + 1]; e++) {
      owed[problem.row[e]] += part * problem.amount[e] * inverse[problem.row[e]];
    }
  }

  /** How far off the sums would be; the part that no choice changes is left out. */
  private double distance(int choice) {
    double distance = 0;
    for (int e = problem.entryStart[choice]; e < problem.entryStart[choice + 1]; e++) {
      double amount = problem.amount[e] * inverse[problem.row[e]];
      distance += amount * (amount - 2 * owed[problem.row[e]]);
    }
    return distance;
  }
}
