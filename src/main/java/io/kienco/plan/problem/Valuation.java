package io.kienco.plan.problem;

import io.kienco.model.Horizon;
import io.kienco.model.Scenario;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Benefit of a start year: floor(worth × (1 − discount)^delay), exactly. */
public final class Valuation {

  private final int first;
  private final BigInteger[] numerator;
  private final BigInteger[] denominator;

  public Valuation(Scenario.Benefit benefit, Horizon horizon) {
    first = horizon.first();
    numerator = new BigInteger[horizon.length()];
    denominator = new BigInteger[horizon.length()];
    BigDecimal kept = BigDecimal.ONE.subtract(benefit.discountPerYear());
    for (int delay = 0; delay < horizon.length(); delay++) {
      BigDecimal factor = kept.pow(delay).stripTrailingZeros();
      factor = factor.scale() < 0 ? factor.setScale(0) : factor;
      numerator[delay] = factor.unscaledValue();
      denominator[delay] = BigInteger.TEN.pow(factor.scale());
    }
  }

  /** Benefit in thousandths of a work of that worth that starts in that year. */
  public long of(long worth, int start) {
    int delay = start - first;
    if (denominator[delay].equals(BigInteger.ONE) && numerator[delay].equals(BigInteger.ONE)) {
      return worth;
    }
    BigInteger product = BigInteger.valueOf(worth).multiply(numerator[delay]);
    BigInteger[] parts = product.divideAndRemainder(denominator[delay]);
    BigInteger floor = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    return floor.longValueExact();
  }
}
