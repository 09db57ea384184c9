package io.kienco.plan.price;

import io.kienco.plan.problem.Chunks;
import io.kienco.plan.problem.Problem;

/**
 * The dual, smoothed: prices × capacities plus, for each unit, T log Σ exp(v / T) over its choices'
 * values v = benefit − charges × amounts. As T falls to 0 this tends to the dual itself. Slopes and
 * curvature are by scaled price (price × scale of the row).
 */
final class Smooth {

  /** Above so many sums a range's own curvature costs more than to go through its units. */
  private static final int WIDE = 150;

  private static final int FEW = 4;

  final double value;
  final double[] slope;
  final double[] diagonal;
  final double[][] curve;

  private Smooth(double value, double[] slope, double[] diagonal, double[][] curve) {
    this.value = value;
    this.slope = slope;
    this.diagonal = diagonal;
    this.curve = curve;
  }

  /**
   * Value and slope at a temperature.
   *
   * @param curved with the curvature, which costs several times as much
   */
  static Smooth at(
      Problem problem,
      Undecided undecided,
      RowScale scale,
      double[] price,
      double temperature,
      boolean curved) {
    double[] charge = problem.matrix.charges(price);
    Curvature curvature = new Curvature(problem, scale);
    SmoothSum[] parts =
        Chunks.map(
            undecided.units(),
            curvature.sums() > WIDE ? FEW : Chunks.COUNT,
            range ->
                new SmoothSum(undecided, charge, temperature, curved ? curvature : null).run(range),
            SmoothSum[]::new);
    SmoothSum total = parts[0];
    for (int i = 1; i < parts.length; i++) {
      total.add(parts[i]);
    }
    double value = total.value + undecided.decided;
    for (int s = 0; s < charge.length; s++) {
      total.usage[s] += undecided.usage[s];
      value -= charge[s] * undecided.usage[s];
    }
    double[] usage = problem.matrix.rows(total.usage);
    double[] slope = new double[price.length];
    for (int r = 0; r < slope.length; r++) {
      value += price[r] * problem.capacity[r];
      slope[r] = (problem.capacity[r] - usage[r]) * scale.inverse(r);
    }
    double[][] curve = curved ? curvature.rows(total.curve()) : null;
    double[] diagonal = curved ? curvature.diagonal(total.diagonal, curve) : null;
    return new Smooth(value, slope, diagonal, curve);
  }
}
