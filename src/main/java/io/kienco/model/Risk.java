package io.kienco.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What a plan's money may come to when works cost more or less than estimated. Money is đồng.
 *
 * @param measures the spread of costs that was assumed
 * @param envelopes every fund and year that awards are paid from
 * @param total over all funds and years
 * @param wanted chance of an overrun, of the whole, that the contingency is for
 * @param contingency share of the ceilings to hold back; null when not even nine tenths would do
 * @param after the same envelopes with the contingency held back and planned again; empty when
 *     there is none
 * @param mandatesLost how many more mandates are not met with it held back
 */
public record Risk(
    String dataset,
    String scenario,
    int draws,
    long seed,
    BigDecimal shared,
    List<MeasureSpread> measures,
    List<EnvelopeRisk> envelopes,
    Total total,
    BigDecimal wanted,
    BigDecimal contingency,
    List<EnvelopeRisk> after,
    Total totalAfter,
    int mandatesLost) {

  public Risk {
    measures = List.copyOf(measures);
    envelopes = List.copyOf(envelopes);
    after = List.copyOf(after);
  }

  /**
   * What is asked.
   *
   * @param wanted chance of an overrun that may remain
   * @param spread measure -> standard deviation that replaces the assumed one
   */
  public record Terms(int draws, long seed, BigDecimal wanted, Map<String, Double> spread) {}

  /**
   * @param sigma standard deviation of the logarithm of cost over estimate; the estimate is the
   *     median
   * @param works awards of that measure
   */
  public record MeasureSpread(String measure, double sigma, int works) {}

  /**
   * One fund and year; in a fund with carry-over, all its years up to that one.
   *
   * @param ceiling less entitlements and running costs: what works may take
   * @param planned payments of awards
   * @param overrun chance that payments pass the ceiling
   * @param p50 payments that half of the draws stay below
   * @param p80 payments that four fifths of the draws stay below
   */
  public record EnvelopeRisk(
      String fund, int year, long ceiling, long planned, double overrun, long p50, long p80) {}

  /**
   * @param anyOverrun chance that at least one envelope is overrun
   */
  public record Total(
      long ceiling, long planned, double overrun, double anyOverrun, long p50, long p80) {}
}
