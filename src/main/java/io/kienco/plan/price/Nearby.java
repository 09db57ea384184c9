package io.kienco.plan.price;

import io.kienco.plan.problem.Problem;

/**
 * Prices of one problem under ever other capacities, soon found: only choices that are worth a mean
 * unit's stake less than their unit's best, or nearer, are looked at. Any prices prove a bound.
 */
public final class Nearby {

  private static final double HOT = 1.3e-2;
  private static final double COLD = 2e-4;
  private static final double FALL = 0.25;
  private static final int STEPS = 12;

  private final Undecided undecided;
  private final double stake;

  private Nearby(Problem problem, double[] price, double reach) {
    stake = Values.meanStake(problem);
    double[] charge = problem.matrix.charges(price);
    undecided = Undecided.of(problem, Sample.all(problem), charge, reach * stake);
  }

  /**
   * @param price near its own
   */
  public Nearby(Problem problem, double[] price) {
    this(problem, price, 1);
  }

  /** Looks at every choice, which takes longer. */
  public static Nearby all(Problem problem) {
    double[] none = new double[problem.capacity.length];
    return new Nearby(problem, none, Double.POSITIVE_INFINITY);
  }

  /**
   * @param under the problem with other capacities
   * @param start where to begin
   */
  public double[] prices(Problem under, double[] start) {
    Newton newton = new Newton(under, new RowScale(under), Pricing.hard(under));
    double[] price = start;
    for (double t = HOT; t >= COLD; t *= FALL) {
      price = newton.descend(undecided, price, t * stake, STEPS);
    }
    return price;
  }
}
