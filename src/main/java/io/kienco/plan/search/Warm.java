package io.kienco.plan.search;

import io.kienco.model.Plan;
import io.kienco.plan.problem.Problem;
import io.kienco.plan.problem.Row;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Prices of an earlier plan, for the rows that this problem has too. */
final class Warm {

  private Warm() {}

  /** Null where there is no earlier plan. */
  static double[] prices(Plan.Certificate certificate, Problem problem) {
    if (certificate == null) {
      return null;
    }
    Map<String, Double> known = new HashMap<>();
    for (Plan.RowPrice price : certificate.prices()) {
      double value = Math.max(0, price.numerator()) / (double) certificate.denominator();
      known.put(price.row() + " " + price.id() + " " + price.year(), value);
    }
    double[] prices = new double[problem.rows.size()];
    for (int r = 0; r < prices.length; r++) {
      Row row = problem.rows.get(r);
      String kind = row.kind().name().toLowerCase(Locale.ROOT);
      prices[r] = known.getOrDefault(kind + " " + row.id() + " " + row.year(), 0.0);
    }
    return prices;
  }
}
