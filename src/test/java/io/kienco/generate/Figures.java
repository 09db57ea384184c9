package io.kienco.generate;

import java.util.Map;
import java.util.stream.Collectors;

/** What a province's schools must add up to, published or assumed ({@code figures.csv}). */
final class Figures {

  private final Map<String, Double> values;

  private Figures(Map<String, Double> values) {
    this.values = values;
  }

  static Figures of(String provinceCode) {
    return new Figures(
        Facts.table("figures.csv").stream()
            .filter(row -> row.getField("province_code").equals(provinceCode))
            .collect(
                Collectors.toMap(
                    row -> row.getField("figure") + "/" + row.getField("level"),
                    row -> Double.valueOf(row.getField("value")))));
  }

  boolean has(String figure, String level) {
    return values.containsKey(figure + "/" + level);
  }

  int whole(String figure, String level) {
    return (int) Math.round(number(figure, level));
  }

  int whole(String figure) {
    return whole(figure, "");
  }

  double number(String figure) {
    return number(figure, "");
  }

  double number(String figure, String level) {
    Double value = values.get(figure + "/" + level);
    if (value == null) {
      throw new IllegalArgumentException("figures.csv has no " + figure + " for '" + level + "'");
    }
    return value;
  }
}
