package io.kienco.plan.price;

/**
 * Prices and what they prove.
 *
 * @param price benefit per unit of each row, as the search uses it
 * @param numerator the same in whole numbers over {@code denominator}: the certificate
 * @param bound the benefit, in thousandths, that no plan within the rows can pass
 * @param stages best choices of each unit at falling temperatures, the coldest last
 */
public record Prices(
    double[] price, long[] numerator, long denominator, long bound, java.util.List<int[]> stages) {}
