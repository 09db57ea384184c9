package io.kienco.generate;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Map;
import java.util.stream.Collectors;

/** Price range of a unit of each measure ({@code unit_costs.csv}); remote places cost more. */
final class Prices {

  static final long MILLION = 1_000_000;

  /** Millions of đồng a unit; running cost in percent of the investment a year. */
  record Price(String measure, String unit, int low, int high, double recurrent, String source) {

    long middleVnd() {
      return (low + high) / 2 * MILLION;
    }
  }

  private final Map<String, Price> prices;
  private final Dice dice;

  Prices(Dice dice) {
    this.dice = dice;
    this.prices =
        Facts.table("unit_costs.csv").stream()
            .map(Prices::of)
            .collect(Collectors.toMap(Price::measure, p -> p));
  }

  private static Price of(NamedCsvRecord row) {
    return new Price(
        row.getField("measure"),
        row.getField("unit"),
        Facts.whole(row, "low_million"),
        Facts.whole(row, "high_million"),
        Facts.number(row, "recurrent_percent"),
        row.getField("source"));
  }

  static java.util.List<Price> list() {
    return Facts.table("unit_costs.csv").stream().map(Prices::of).toList();
  }

  Price of(String measure) {
    return prices.get(measure);
  }

  /** Within the range, rounded to ten million đồng. */
  long cost(String measure, int quantity, double remoteness) {
    Price price = of(measure);
    double at = 0.15 + 0.5 * remoteness + dice.uniform(-0.15, 0.35);
    double unit = price.low() + (price.high() - price.low()) * Math.max(0, Math.min(1, at));
    long tens = (long) Math.floor(unit * quantity / 10);
    long least = ((long) price.low() * quantity + 9) / 10;
    return Math.max(least, tens) * 10 * MILLION;
  }
}
