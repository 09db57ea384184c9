package io.kienco.plan.price;

import io.kienco.plan.problem.Chunks;
import io.kienco.plan.problem.Problem;
import java.util.function.Supplier;

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

  /** The value alone, in a fraction of the time. */
  static double value(
      Problem problem, Undecided undecided, RowScale scale, double[] price, double temperature) {
    double[] charge = problem.matrix.charges(price);
    int sums = new Curvature(problem, scale).sums();
    SmoothSum total = total(undecided, sums, () -> SmoothSum.value(undecided, charge, temperature));
    return value(problem, undecided, price, charge, total.value);
  }

  /** Value, slope and curvature at a temperature. */
  static Smooth at(
      Problem problem, Undecided undecided, RowScale scale, double[] price, double temperature) {
    double[] charge = problem.matrix.charges(price);
    Curvature curvature = new Curvature(problem, scale);
    SmoothSum total =
        total(
            undecided,
            curvature.sums(),
            () -> SmoothSum.curved(undecided, charge, temperature, curvature));
    for (int s = 0; s < charge.length; s++) {
      total.usage[s] += undecided.usage[s];
    }
    double[] usage = problem.matrix.rows(total.usage);
    double[] slope = new double[price.length];
    for (int r = 0; r < slope.length; r++) {
      slope[r] = (problem.capacity[r] - usage[r]) * scale.inverse(r);
    }
    double[][] curve = curvature.rows(total.curve());
    double value = value(problem, undecided, price, charge, total.value);
    return new Smooth(value, slope, curvature.diagonal(total.diagonal, curve), curve);
  }

  private static SmoothSum total(Undecided undecided, int sums, Supplier<SmoothSum> part) {
    int ranges = sums > WIDE ? FEW : Chunks.COUNT;
    SmoothSum[] parts =
        Chunks.map(undecided.units(), ranges, range -> part.get().run(range), SmoothSum[]::new);
    for (int i = 1; i < parts.length; i++) {
      parts[0].add(parts[i]);
    }
    return parts[0];
  }

  /** With the decided units, and what the capacities are worth. */
  private static double value(
      Problem problem, Undecided undecided, double[] price, double[] charge, double units) {
    double value = units + undecided.decided;
    for (int s = 0; s < charge.length; s++) {
      value -= charge[s] * undecided.usage[s];
    }
    for (int r = 0; r < price.length; r++) {
      value += price[r] * problem.capacity[r];
    }
    return value;
  }
}
