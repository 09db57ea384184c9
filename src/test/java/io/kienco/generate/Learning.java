package io.kienco.generate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Learning families, clans, communities and units of each commune in percent, where the province's
 * means are known: extra columns, made up around the mean.
 */
final class Learning {

  private static final List<String> COLUMNS =
      List.of(
          "learning_families_percent",
          "learning_clans_percent",
          "learning_communities_percent",
          "learning_units_percent");

  private final Figures figures;
  private final Dice dice;

  Learning(Figures figures, Dice dice) {
    this.figures = figures;
    this.dice = dice;
  }

  List<String> columns() {
    return COLUMNS.stream().filter(column -> figures.has(column, "")).toList();
  }

  /** One array of whole percents for each column; their mean is the published one. */
  List<int[]> values(int communes) {
    return columns().stream().map(column -> values(column, communes)).toList();
  }

  private int[] values(String column, int communes) {
    int mean = figures.whole(column);
    int[] least = new int[communes];
    int[] most = new int[communes];
    int spread = Math.min(20, 100 - mean);
    Arrays.fill(least, mean - spread);
    Arrays.fill(most, mean + spread);
    double[] weights = IntStream.range(0, communes).mapToDouble(i -> dice.jitter(1)).toArray();
    return Shares.split(mean * communes, weights, least, most);
  }
}
