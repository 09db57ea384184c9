package io.kienco.plan.problem;

import io.kienco.model.Horizon;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;

/** What today's prices become in a year: floor(amount × every rise up to that year), exactly. */
final class PriceIndex {

  private final int first;
  private final BigInteger[] numerator;
  private final BigInteger[] denominator;

  /**
   * @param inflation year -> its rise over the year before; costs are in the prices of the year
   *     before the horizon's first rise
   */
  PriceIndex(Map<Integer, BigDecimal> inflation, Horizon horizon) {
    first = horizon.first();
    numerator = new BigInteger[horizon.length()];
    denominator = new BigInteger[horizon.length()];
    BigDecimal index = BigDecimal.ONE;
    for (int i = 0; i < numerator.length; i++) {
      index =
          index.multiply(BigDecimal.ONE.add(inflation.getOrDefault(first + i, BigDecimal.ZERO)));
      BigDecimal plain = index.stripTrailingZeros();
      plain = plain.scale() < 0 ? plain.setScale(0) : plain;
      numerator[i] = plain.unscaledValue();
      denominator[i] = BigInteger.TEN.pow(plain.scale());
    }
  }

  /** Years after the horizon keep its last prices. */
  long in(int year, long amount) {
    int i = Math.min(Math.max(0, year - first), numerator.length - 1);
    if (numerator[i].equals(denominator[i])) {
      return amount;
    }
    return BigInteger.valueOf(amount)
        .multiply(numerator[i])
        .divide(denominator[i])
        .longValueExact();
  }
}
