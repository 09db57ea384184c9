package io.kienco.plan.price;

import io.kienco.plan.problem.Chunks;

/** The smoothed dual's value, slope and curvature over a range of units, by sum. */
final class SmoothSum {

  /** Below this a choice's weight, under 10^-7 of the best one's, is nothing. */
  private static final double FAINT = -16;

  /** How sums vary together is taken from so many units where there are more. */
  private static final int CURVED = 10_000;

  private final Undecided undecided;
  private final double[] charge;
  private final double temperature;
  private final boolean sloped;
  private final Curvature curvature;
  private final double[] mean;
  private final int[] touched;
  private final int every;
  private double[] weight = new double[64];
  private UndecidedUnits some;
  private boolean curved;

  final double[] usage;
  final double[] diagonal;
  private final double[][] curve;
  double value;

  private SmoothSum(
      Undecided undecided,
      double[] charge,
      double temperature,
      boolean sloped,
      Curvature curvature) {
    this.undecided = undecided;
    this.charge = charge;
    this.temperature = temperature;
    this.sloped = sloped;
    this.curvature = curvature;
    this.every = Math.max(1, undecided.units() / CURVED);
    int dense = curvature == null ? 0 : curvature.sums();
    usage = new double[sloped ? charge.length : 0];
    diagonal = new double[curvature == null ? 0 : charge.length];
    curve = new double[dense][dense];
    mean = new double[usage.length];
    touched = new int[usage.length];
  }

  /** Value alone. */
  static SmoothSum value(Undecided undecided, double[] charge, double temperature) {
    return new SmoothSum(undecided, charge, temperature, false, null);
  }

  /** Value and what sums come to. */
  static SmoothSum usage(Undecided undecided, double[] charge, double temperature) {
    return new SmoothSum(undecided, charge, temperature, true, null);
  }

  /**
   * All of it.
   *
   * @param curvature says which sums are dense
   */
  static SmoothSum curved(
      Undecided undecided, double[] charge, double temperature, Curvature curvature) {
    return new SmoothSum(undecided, charge, temperature, true, curvature);
  }

  SmoothSum run(Chunks.Range range) {
    undecided.visit(range, this::add);
    return this;
  }

  private void add(UndecidedUnits of, int k) {
    some = of;
    curved = curvature != null && (of.before + k) % every == 0;
    add(of.start[k], of.start[k + 1], of.weight[k]);
  }

  void add(SmoothSum other) {
    value += other.value;
    for (int s = 0; s < usage.length; s++) {
      usage[s] += other.usage[s];
    }
    for (int s = 0; s < diagonal.length; s++) {
      diagonal[s] += other.diagonal[s];
    }
    for (int i = 0; i < curve.length; i++) {
      for (int j = 0; j <= i; j++) {
        curve[i][j] += other.curve[i][j];
      }
    }
  }

  /**
   * How sums vary together, lower triangle: of a sample as they vary by size over all, each sum by
   * itself exactly.
   */
  double[][] curve() {
    double[] size = new double[curve.length];
    for (int s = 0; s < diagonal.length; s++) {
      int i = curvature.dense(s);
      if (i >= 0) {
        boolean seen = curve[i][i] > 0;
        size[i] = seen ? Math.sqrt(Math.max(0, diagonal[s]) / curve[i][i]) : 0;
        curve[i][i] = seen ? curve[i][i] : diagonal[s];
      }
    }
    for (int i = 0; every > 1 && i < curve.length; i++) {
      for (int j = 0; j <= i; j++) {
        curve[i][j] *= i == j && size[i] == 0 ? 1 : size[i] * size[j];
      }
    }
    return curve;
  }

  private void add(int from, int to, double times) {
    if (weight.length < to - from) {
      weight = new double[2 * (to - from)];
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int c = from; c < to; c++) {
      weight[c - from] = value(c);
      best = Math.max(best, weight[c - from]);
    }
    double sum = 0;
    int live = 0;
    for (int i = 0; i < to - from; i++) {
      double x = (weight[i] - best) / temperature;
      weight[i] = x < FAINT ? 0 : x == 0 ? 1 : Exp.of(x);
      sum += weight[i];
      live += weight[i] > 0 ? 1 : 0;
    }
    value += times * (live == 1 ? best : best + temperature * StrictMath.log(sum));
    if (!sloped) {
      return;
    }
    if (live == 1) {
      addOnly(from, to, times);
    } else {
      addMixed(from, to, sum, times);
    }
  }

  /** Benefit of a choice less the charges for what it uses. */
  private double value(int choice) {
    double left = some.benefit[choice];
    for (int e = some.entryStart[choice]; e < some.entryStart[choice + 1]; e++) {
      left -= charge[some.sum[e]] * some.amount[e];
    }
    return left;
  }

  private void addOnly(int from, int to, double times) {
    for (int c = from; c < to; c++) {
      for (int e = some.entryStart[c]; weight[c - from] > 0 && e < some.entryStart[c + 1]; e++) {
        usage[some.sum[e]] += times * some.amount[e];
      }
    }
  }

  private void addMixed(int from, int to, double sum, double times) {
    int size = 0;
    for (int c = from; c < to; c++) {
      double w = weight[c - from] / sum;
      for (int e = some.entryStart[c]; w > 0 && e < some.entryStart[c + 1]; e++) {
        int s = some.sum[e];
        if (mean[s] == 0) {
          touched[size++] = s;
        }
        mean[s] += w * some.amount[e];
        if (curvature != null) {
          addCurve(c, e, times * w * some.amount[e] / temperature);
        }
      }
    }
    takeMean(size, times);
  }

  private void addCurve(int c, int e, double factor) {
    int s = some.sum[e];
    diagonal[s] += factor * some.amount[e];
    int i = curved ? curvature.dense(s) : -1;
    for (int f = some.entryStart[c]; i >= 0 && f <= e; f++) {
      int j = curvature.dense(some.sum[f]);
      if (j >= 0) {
        curve[i][j] += factor * some.amount[f];
      }
    }
  }

  /** Curvature is of what varies: the mean's own share comes off. */
  private void takeMean(int size, double times) {
    for (int a = 0; a < size; a++) {
      int s = touched[a];
      usage[s] += times * mean[s];
      if (curvature != null) {
        diagonal[s] -= times * mean[s] * mean[s] / temperature;
        int i = curved ? curvature.dense(s) : -1;
        for (int b = 0; i >= 0 && b < size; b++) {
          int j = curvature.dense(touched[b]);
          if (j >= 0 && j <= i) {
            curve[i][j] -= times * mean[s] * mean[touched[b]] / temperature;
          }
        }
      }
    }
    for (int a = 0; a < size; a++) {
      mean[touched[a]] = 0;
    }
  }
}
