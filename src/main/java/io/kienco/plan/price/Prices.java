package io.kienco.plan.price;

import java.util.List;

/**
 * Prices and what they prove.
 *
 * @param price benefit per unit of each row, as the search uses it
 * @param numerator the same in whole numbers over {@code denominator}: the certificate
 * @param bound the benefit, in thousandths, that no plan within the rows can pass
 * @param stages the last of them, the coldest at the end
 */
public record Prices(
    double[] price, long[] numerator, long denominator, long bound, List<Stage> stages) {

  /** Prices while the temperature fell. */
  public record Stage(double[] price, double temperature) {}
}
