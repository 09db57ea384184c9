package io.kienco.plan.price;

import io.kienco.plan.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Finds prices: the smoothed dual is minimised while its temperature falls. */
public final class Pricing {

  private static final double HOT = 0.3;
  private static final double COLD = 2e-4;
  private static final double FALL = 0.5;

  private final Problem problem;
  private final BooleanSupplier stop;
  private final List<Prices.Stage> stages = new ArrayList<>();
  private Prices best;

  private Pricing(Problem problem, BooleanSupplier stop) {
    this.problem = problem;
    this.stop = stop;
  }

  /**
   * @param warm prices to start from; null to start from nothing
   * @param most the highest price of each row: what it costs to pass the row, infinite when hard
   */
  public static Prices find(Problem problem, double[] warm, double[] most, BooleanSupplier stop) {
    return new Pricing(problem, stop).run(warm, most);
  }

  private Prices run(double[] warm, double[] most) {
    double stake = Values.meanStake(problem);
    RowScale scale = new RowScale(problem);
    Newton newton = new Newton(problem, scale, most);
    double[] price = warm == null ? new double[most.length] : warm.clone();
    prove(price);
    double hot = warm == null ? HOT : HOT / 32;
    long least = Values.least(problem);
    for (double t = hot; t > COLD && best.bound() >= least && !stop.getAsBoolean(); t *= FALL) {
      price = newton.descend(price, t * stake, t == hot ? 40 : 8);
      prove(price);
      stages.add(new Prices.Stage(price, t * stake));
    }
    int kept = Math.min(stages.size(), 4);
    return new Prices(
        best.price(),
        best.numerator(),
        best.denominator(),
        best.bound(),
        List.copyOf(stages.subList(stages.size() - kept, stages.size())));
  }

  private void prove(double[] price) {
    long denominator = Bound.denominator(problem, price);
    if (denominator == 0) {
      return;
    }
    long[] numerator = Bound.numerators(price, denominator);
    long bound = Bound.of(problem, numerator, denominator);
    if (best == null || bound < best.bound()) {
      best = new Prices(price.clone(), numerator, denominator, bound, List.of());
    }
  }

  /** No row may be passed at any price. */
  public static double[] hard(Problem problem) {
    double[] most = new double[problem.capacity.length];
    Arrays.fill(most, Double.POSITIVE_INFINITY);
    return most;
  }
}
