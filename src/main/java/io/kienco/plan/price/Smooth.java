package io.kienco.plan.price;

import io.kienco.plan.problem.Problem;

/**
 * The dual, smoothed: prices × capacities plus, for each unit, T log Σ exp(v / T) over its choices'
 * values v = benefit − prices × amounts. As T falls to 0 this tends to the dual itself. Slopes and
 * curvature are by scaled price (price × scale of the row).
 */
final class Smooth {

  final double value;
  final double[] slope;
  final double[][] curve;

  private Smooth(double value, double[] slope, double[][] curve) {
    this.value = value;
    this.slope = slope;
    this.curve = curve;
  }

  /**
   * Value and slope at a temperature.
   *
   * @param curved with the curvature, which costs several times as much
   */
  static Smooth at(
      Problem problem, RowScale scale, double[] price, double temperature, boolean curved) {
    Part[] parts =
        Chunks.map(
            problem.units(),
            range -> new Part(problem, scale, price, temperature, curved).run(range),
            Part[]::new);
    int rows = price.length;
    double value = 0;
    double[] slope = new double[rows];
    int dense = curved ? scale.dense() : 0;
    double[][] curve = new double[dense][dense];
    double[] diagonal = new double[rows];
    for (int r = 0; r < rows; r++) {
      value += price[r] * problem.capacity[r];
      slope[r] = problem.capacity[r] * scale.inverse(r);
    }
    for (Part part : parts) {
      value += part.value;
      for (int r = 0; r < rows; r++) {
        slope[r] -= part.usage[r];
        diagonal[r] += part.diagonal[r];
      }
      for (int i = 0; i < curve.length; i++) {
        for (int j = 0; j <= i; j++) {
          curve[i][j] += part.curve[i][j];
        }
      }
    }
    return new Smooth(value, slope, withDiagonal(curve, diagonal));
  }

  /** Dense rows, then one more row holding the diagonal of all. */
  private static double[][] withDiagonal(double[][] curve, double[] diagonal) {
    double[][] all = java.util.Arrays.copyOf(curve, curve.length + 1);
    all[curve.length] = diagonal;
    return all;
  }

  /** One range of units. */
  private static final class Part {

    private final Problem problem;
    private final RowScale scale;
    private final double[] price;
    private final double temperature;
    private final boolean curved;
    private final double[] usage;
    private final double[] diagonal;
    private final double[][] curve;
    private final double[] mean;
    private final int[] touched;
    private double[] weight = new double[64];
    private double value;

    Part(Problem problem, RowScale scale, double[] price, double temperature, boolean curved) {
      this.curved = curved;
      this.problem = problem;
      this.scale = scale;
      this.price = price;
      this.temperature = temperature;
      usage = new double[price.length];
      diagonal = new double[price.length];
      mean = new double[price.length];
      touched = new int[price.length];
      int dense = curved ? scale.dense() : 0;
      curve = new double[dense][dense];
    }

    Part run(Chunks.Range range) {
      for (int u = range.from(); u < range.to(); u++) {
        unit(problem.unitStart[u], problem.unitStart[u + 1]);
      }
      return this;
    }

    private void unit(int from, int to) {
      if (weight.length < to - from) {
        weight = new double[2 * (to - from)];
      }
      double best = Double.NEGATIVE_INFINITY;
      for (int c = from; c < to; c++) {
        weight[c - from] = Values.of(problem, price, c);
        best = Math.max(best, weight[c - from]);
      }
      double sum = 0;
      int live = 0;
      for (int i = 0; i < to - from; i++) {
        double x = (weight[i] - best) / temperature;
        weight[i] = x < -16 ? 0 : Math.exp(x);
        sum += weight[i];
        live += weight[i] > 0 ? 1 : 0;
      }
      value += best + temperature * Math.log(sum);
      spread(from, to, sum, curved && live > 1);
    }

    private void spread(int from, int to, double sum, boolean mixed) {
      int size = 0;
      for (int c = from; c < to; c++) {
        double w = weight[c - from] / sum;
        if (w == 0) {
          continue;
        }
        for (int e = problem.entryStart[c]; e < problem.entryStart[c + 1]; e++) {
          int r = problem.row[e];
          double a = problem.amount[e] * scale.inverse(r);
          if (mean[r] == 0) {
            touched[size++] = r;
          }
          mean[r] += w * a;
          if (mixed) {
            diagonal[r] += w * a * a / temperature;
            outer(c, e, w * a / temperature);
          }
        }
      }
      for (int i = 0; i < size; i++) {
        int r = touched[i];
        usage[r] += mean[r];
        if (mixed) {
          diagonal[r] -= mean[r] * mean[r] / temperature;
          outerMean(r, size);
        }
      }
      for (int i = 0; i < size; i++) {
        mean[touched[i]] = 0;
      }
    }

    private void outer(int c, int e, double factor) {
      int i = scale.dense(problem.row[e]);
      if (i < 0) {
        return;
      }
      for (int f = problem.entryStart[c]; f <= e; f++) {
        int j = scale.dense(problem.row[f]);
        if (j >= 0) {
          curve[i][j] += factor * problem.amount[f] * scale.inverse(problem.row[f]);
        }
      }
    }

    private void outerMean(int r, int size) {
      int i = scale.dense(r);
      if (i < 0) {
        return;
      }
      for (int k = 0; k < size; k++) {
        int j = scale.dense(touched[k]);
        if (j >= 0 && j <= i) {
          curve[i][j] -= mean[r] * mean[touched[k]] / temperature;
        }
      }
    }
  }
}
