package io.kienco.plan.problem;

import io.kienco.model.Proposal;
import io.kienco.model.Scheme;
import java.math.BigDecimal;
import java.math.BigInteger;

/** The cost spread over the years of work, each year's part shared among the scheme's funds. */
final class SchemeWay implements Way {

  private final String id;
  private final PriceIndex index;
  private final Payer[] payers;
  private final long[] numerator;
  private final long[] denominator;

  SchemeWay(Scheme scheme, Ceilings ceilings, PriceIndex index) {
    this.index = index;
    id = scheme.id();
    int size = scheme.shares().size();
    payers = new Payer[size];
    numerator = new long[size];
    denominator = new long[size];
    for (int i = 0; i < size; i++) {
      BigDecimal part = scheme.shares().get(i).percent().movePointLeft(2).stripTrailingZeros();
      part = part.scale() < 0 ? part.setScale(0) : part;
      payers[i] = ceilings.payer(scheme.shares().get(i).fundId());
      numerator[i] = part.unscaledValue().longValueExact();
      denominator[i] = BigInteger.TEN.pow(part.scale()).longValueExact();
    }
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public void pay(Proposal proposal, int start, Till till) {
    long left = proposal.costVnd();
    for (int k = 0; k < proposal.durationYears(); k++) {
      boolean last = k == proposal.durationYears() - 1;
      long due = last ? left : yearsPart(proposal, k);
      left -= due;
      share(index.in(start + k, due), start + k, till);
    }
  }

  private static long yearsPart(Proposal proposal, int k) {
    if (proposal.spread().isEmpty()) {
      return proposal.costVnd() / proposal.durationYears();
    }
    return part(proposal.costVnd(), proposal.spread().get(k), 100);
  }

  private void share(long due, int year, Till till) {
    long left = due;
    for (int i = 0; i < payers.length; i++) {
      long amount = i == payers.length - 1 ? left : part(due, numerator[i], denominator[i]);
      left -= amount;
      if (amount != 0) {
        till.take(payers[i], year, amount);
      }
    }
  }

  /** floor(amount × numerator / denominator), also where the product passes a long. */
  private static long part(long amount, long numerator, long denominator) {
    if (Math.multiplyHigh(amount, numerator) == 0 && amount * numerator >= 0) {
      return amount * numerator / denominator;
    }
    return BigInteger.valueOf(amount)
        .multiply(BigInteger.valueOf(numerator))
        .divide(BigInteger.valueOf(denominator))
        .longValueExact();
  }
}
