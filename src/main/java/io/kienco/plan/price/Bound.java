package io.kienco.plan.price;

import io.kienco.plan.problem.Chunks;
import io.kienco.plan.problem.Matrix;
import io.kienco.plan.problem.Problem;
import java.math.BigInteger;

/**
 * What prices prove, in whole numbers: no choice of units within the capacities brings more than
 * prices × capacities plus each unit's best value at those prices. Prices are numerators over one
 * denominator; any that are not negative prove a bound.
 */
public final class Bound {

  private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);
  private static final double SAFE = 4e18;

  private Bound() {}

  /** The bound that these prices prove, in thousandths. */
  public static long of(Problem problem, long[] numerator, long denominator) {
    long[] charge = problem.matrix.charges(numerator);
    long[][] parts =
        Chunks.map(
            problem.units(), range -> sum(problem, charge, denominator, range), long[][]::new);
    BigInteger over = BigInteger.valueOf(denominator);
    BigInteger total = BigInteger.ZERO;
    for (long[] part : parts) {
      total = total.add(BigInteger.valueOf(part[0]).multiply(over));
      total = total.add(BigInteger.valueOf(part[1]));
    }
    for (int r = 0; r < numerator.length; r++) {
      BigInteger price = BigInteger.valueOf(numerator[r]);
      total = total.add(price.multiply(BigInteger.valueOf(problem.capacity[r])));
    }
    BigInteger[] split = total.divideAndRemainder(over);
    BigInteger floor = split[1].signum() < 0 ? split[0].subtract(BigInteger.ONE) : split[0];
    return fitting(floor);
  }

  /** Prices of a problem without a plan may prove a bound below any number: cut to a long. */
  private static long fitting(BigInteger bound) {
    return bound.min(MOST).max(MOST.negate()).longValueExact();
  }

  /** Sum of the units' best values as whole part and remainder over the denominator. */
  private static long[] sum(Problem problem, long[] charge, long denominator, Chunks.Range range) {
    long whole = 0;
    long rest = 0;
    for (int u = range.from(); u < range.to(); u++) {
      long best = Long.MIN_VALUE;
      for (int c = problem.unitStart[u]; c < problem.unitStart[u + 1]; c++) {
        long value = Math.multiplyExact(problem.benefit[c], denominator);
        for (int e = problem.entryStart[c]; e < problem.entryStart[c + 1]; e++) {
          long due = Math.multiplyExact(charge[problem.row[e]], problem.amount[e]);
          value = Math.subtractExact(value, due);
        }
        best = Math.max(best, value);
      }
      whole = Math.addExact(whole, Math.floorDiv(best, denominator));
      rest = Math.addExact(rest, Math.floorMod(best, denominator));
    }
    return new long[] {whole, rest};
  }

  /** The largest power of ten, at most 10^9, at which no product passes a long; 0 if none. */
  public static long denominator(Problem problem, double[] price) {
    double[] charge = problem.matrix.charges(price);
    double[] rounded = weights(problem.matrix);
    double[][] parts =
        Chunks.map(
            problem.units(), range -> largest(problem, charge, rounded, range), double[][]::new);
    double value = 1;
    double rounding = 0;
    for (double[] part : parts) {
      value = Math.max(value, part[0]);
      rounding = Math.max(rounding, part[1]);
    }
    long denominator = 1_000_000_000L;
    while (denominator > 0 && value * denominator + rounding > SAFE) {
      denominator /= 10;
    }
    return denominator;
  }

  /** How often each sum is counted over all rows. */
  private static double[] weights(Matrix matrix) {
    double[] weights = new double[matrix.sums()];
    for (int s = 0; s < weights.length; s++) {
      for (int k = matrix.start[s]; k < matrix.start[s + 1]; k++) {
        weights[s] += Math.abs((double) matrix.weight[k]);
      }
    }
    return weights;
  }

  /** The most that a choice's value can come to on the way, and its prices' rounding. */
  private static double[] largest(
      Problem problem, double[] charge, double[] rounded, Chunks.Range range) {
    double[] largest = new double[2];
    int to = problem.unitStart[range.to()];
    for (int c = problem.unitStart[range.from()]; c < to; c++) {
      double value = Math.abs((double) problem.benefit[c]);
      double rounding = 0;
      for (int e = problem.entryStart[c]; e < problem.entryStart[c + 1]; e++) {
        double amount = Math.abs((double) problem.amount[e]);
        value += Math.abs(charge[problem.row[e]]) * amount;
        rounding += rounded[problem.row[e]] * amount;
      }
      largest[0] = Math.max(largest[0], value);
      largest[1] = Math.max(largest[1], rounding);
    }
    return largest;
  }

  /** Prices as whole numbers over a denominator. */
  public static long[] numerators(double[] price, long denominator) {
    long[] numerator = new long[price.length];
    for (int r = 0; r < price.length; r++) {
      numerator[r] = Math.max(0, Math.round(price[r] * denominator));
    }
    return numerator;
  }
}
