package io.kienco.plan.price;

/**
 * e to the power of a number between -700 and 0, to ten digits, the same on every machine; {@link
 * StrictMath#exp} took a fifth of the time of pricing.
 */
final class Exp {

  private static final double LOG2_E = 1.4426950408889634;
  private static final double LN2_HIGH = 0.6931471803691238;
  private static final double LN2_LOW = 1.9082149292705877e-10;

  private Exp() {}

  /** Powers of two apart, what is left is within half a log 2 of 0: nine terms of the series. */
  static double of(double x) {
    int n = (int) (x * LOG2_E - 0.5);
    double r = x - n * LN2_HIGH - n * LN2_LOW;
    double p = 1.0 / 362_880;
    p = p * r + 1.0 / 40_320;
    p = p * r + 1.0 / 5_040;
    p = p * r + 1.0 / 720;
    p = p * r + 1.0 / 120;
    p = p * r + 1.0 / 24;
    p = p * r + 1.0 / 6;
    p = p * r + 0.5;
    p = p * r + 1;
    p = p * r + 1;
    return p * Double.longBitsToDouble((n + 1023L) << 52);
  }
}
