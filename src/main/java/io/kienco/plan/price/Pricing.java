package io.kienco.plan.price;

import io.kienco.plan.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Finds prices: the smoothed dual is minimised while its temperature falls. Where units are many,
 * most of the way is gone on a sample of them, and only the last and coldest steps on all.
 */
public final class Pricing {

  private static final double HOT = 0.3;
  private static final double WARM = 1e-2;
  private static final double COLD = 2e-4;
  private static final double COLDER = 2e-5;
  private static final int FEW = 1_000;
  private static final double FALL = 0.5;
  private static final int SAMPLE = 6_000;
  private static final int MANY = 4 * SAMPLE;
  private static final int STEPS = 4;

  /** In temperatures: half of it is as good as never chosen, and prices move meanwhile. */
  private static final double REACH = 32;

  private final Problem problem;
  private final BooleanSupplier stop;
  private final double stake;
  private final RowScale scale;
  private final double[] most;
  private final List<Prices.Stage> stages = new ArrayList<>();
  private Prices best;
  private Undecided whole;
  private int[] strata;

  private Pricing(Problem problem, double[] most, BooleanSupplier stop) {
    this.problem = problem;
    this.most = most;
    this.stop = stop;
    stake = Values.meanStake(problem);
    scale = new RowScale(problem);
  }

  /**
   * @param warm prices to start from; null to start from nothing
   * @param most the highest price of each row: what it costs to pass the row, infinite when hard
   * @param stop asked between steps, but not before the prices stand at all
   */
  public static Prices find(Problem problem, double[] warm, double[] most, BooleanSupplier stop) {
    return new Pricing(problem, most, stop).run(warm);
  }

  private Prices run(double[] warm) {
    double[] price = warm == null ? new double[most.length] : warm.clone();
    double hot = warm == null ? HOT : HOT / 32;
    prove(price);
    Newton newton = new Newton(problem, scale, most);
    double cold = cold();
    long least = Values.least(problem);
    for (double t = hot; t > cold && best.bound() >= least; t *= FALL) {
      Sample sample = sample(t);
      if (sample.isAll() && !stages.isEmpty() && stop.getAsBoolean()) {
        break;
      }
      price = descended(newton, sample, price, t);
      if (sample.isAll()) {
        prove(price);
        stages.add(new Prices.Stage(price, t * stake));
      }
    }
    if (stages.isEmpty() || price != stages.get(stages.size() - 1).price()) {
      prove(price);
    }
    int kept = Math.min(stages.size(), 4);
    return new Prices(
        best.price(),
        best.numerator(),
        best.denominator(),
        best.bound(),
        List.copyOf(stages.subList(stages.size() - kept, stages.size())));
  }

  private double[] descended(Newton newton, Sample sample, double[] start, double t) {
    int steps = t == HOT ? 40 : 8;
    if (problem.units() > MANY) {
      return narrowed(newton, sample, start, t * stake, steps);
    }
    whole = whole == null ? undecided(sample, start, Double.POSITIVE_INFINITY) : whole;
    return newton.descend(whole, start, t * stake, steps);
  }

  /**
   * Looks anew at what is undecided after every few steps; after the last only at what all is
   * worth. Prices that have moved so far that others would have been undecided are not taken: then
   * every choice is looked at.
   */
  private double[] narrowed(
      Newton newton, Sample sample, double[] start, double temperature, int steps) {
    double[] price = start;
    Undecided undecided = undecided(sample, price, REACH * temperature);
    for (int left = steps; left > 0; left -= STEPS) {
      double reach = left > STEPS ? REACH * temperature : 0;
      double[] next = newton.descend(undecided, price, temperature, STEPS);
      Undecided after = undecided(sample, next, reach);
      double more = dual(after, next) - dual(undecided, price);
      if (more > temperature * sample.size()) {
        Undecided all = undecided(sample, price, Double.POSITIVE_INFINITY);
        next = newton.descend(all, price, temperature, STEPS);
        after = undecided(sample, next, reach);
      }
      price = next;
      undecided = after;
    }
    return price;
  }

  private Undecided undecided(Sample sample, double[] price, double reach) {
    return Undecided.of(problem, sample, problem.matrix.charges(price), reach);
  }

  private double dual(Undecided undecided, double[] price) {
    double dual = undecided.worth;
    for (int r = 0; r < price.length; r++) {
      dual += price[r] * problem.capacity[r];
    }
    return dual;
  }

  /**
   * The more units, the nearer to nothing each one's doubt may be made; and few cost little time.
   */
  private double cold() {
    if (problem.units() <= FEW) {
      return COLDER;
    }
    return COLD * Math.min(1, StrictMath.sqrt((double) SAMPLE / problem.units()));
  }

  /** The colder, the fewer units are in doubt and the more must be looked at. */
  private Sample sample(double temperature) {
    double size = SAMPLE * Math.max(1, WARM / temperature);
    return problem.units() <= MANY || size > problem.units() / 2.0
        ? Sample.all(problem)
        : Sample.of(strata(), (int) size);
  }

  private int[] strata() {
    strata = strata == null ? Sample.strata(problem) : strata;
    return strata;
  }

  private void prove(double[] price) {
    long denominator = Bound.denominator(problem, price);
    if (denominator == 0) {
      best = best == null ? nothing() : best;
      return;
    }
    long[] numerator = Bound.numerators(price, denominator);
    long bound = Bound.of(problem, numerator, denominator);
    if (best == null || bound < best.bound()) {
      best = new Prices(price.clone(), numerator, denominator, bound, List.of());
    }
  }

  /** What is proven where amounts are too large for any price in whole numbers. */
  private Prices nothing() {
    long[] none = new long[most.length];
    return new Prices(new double[most.length], none, 1, Bound.of(problem, none, 1), List.of());
  }

  /** No row may be passed at any price. */
  public static double[] hard(Problem problem) {
    double[] most = new double[problem.capacity.length];
    Arrays.fill(most, Double.POSITIVE_INFINITY);
    return most;
  }
}
