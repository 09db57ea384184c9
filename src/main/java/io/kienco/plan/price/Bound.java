package io.kienco.plan.price;

import io.kienco.plan.problem.Problem;
import java.math.BigInteger;

/**
 * What prices prove, in whole numbers: no choice of units within the capacities brings more than
 * prices × capacities plus each unit's best value at those prices. Prices are numerators over one
 * denominator; any that are not negative prove a bound.
 */
public final class Bound {

  private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

  private Bound() {}

  /** The bound that these prices prove, in thousandths. */
  public static long of(Problem problem, long[] numerator, long denominator) {
    long[][] parts =
        Chunks.map(
            problem.units(), range -> sum(problem, numerator, denominator, range), long[][]::new);
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
  private static long[] sum(
      Problem problem, long[] numerator, long denominator, Chunks.Range range) {
    long whole = 0;
    long rest = 0;
    for (int u = range.from(); u < range.to(); u++) {
      long best = Long.MIN_VALUE;
      for (int c = problem.unitStart[u]; c < problem.unitStart[u + 1]; c++) {
        long value = Math.multiplyExact(problem.benefit[c], denominator);
        for (int e = problem.entryStart[c]; e < problem.entryStart[c + 1]; e++) {
          long charge = Math.multiplyExact(numerator[problem.row[e]], problem.amount[e]);
          value = Math.subtractExact(value, charge);
        }
        best = Math.max(best, value);
      }
      whole = Math.addExact(whole, Math.floorDiv(best, denominator));
      rest += Math.floorMod(best, denominator);
    }
    return new long[] {whole, rest};
  }

  /** The largest power of ten, at most 10^9, at which no product passes a long; 0 if none. */
  public static long denominator(Problem problem, double[] price) {
    double largest = 1;
    for (int c = 0; c < problem.choices(); c++) {
      double sum = Math.abs((double) problem.benefit[c]);
      for (int e = problem.entryStart[c]; e < problem.entryStart[c + 1]; e++) {
        sum += (price[problem.row[e]] + 1e-9) * Math.abs((double) problem.amount[e]);
      }
      largest = Math.max(largest, sum);
    }
    long denominator = 1_000_000_000L;
    while (denominator > 0 && largest * denominator > 4e18) {
      denominator /= 10;
    }
    return denominator;
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
