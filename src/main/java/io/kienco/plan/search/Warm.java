package io.kienco.plan.search;

import io.kienco.model.Plan;
import io.kienco.plan.problem.Problem;
import io.kienco.plan.problem.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prices from elsewhere, for the rows that this problem has too. */
final class Warm {

  private Warm() {}

  /** In the mean of earlier plans; null where there is none. */
  static double[] prices(List<Plan> plans, Problem problem) {
    if (plans.isEmpty()) {
      return null;
    }
    double[] mean = new double[problem.rows.size()];
    for (Plan plan : plans) {
      double[] price = prices(named(plan.certificate()), problem);
      for (int r = 0; r < mean.length; r++) {
        mean[r] += price[r] / plans.size();
      }
    }
    return mean;
  }

  private static Map<String, Double> named(Plan.Certificate certificate) {
    Map<String, Double> named = new HashMap<>();
    for (Plan.RowPrice price : certificate.prices()) {
      double value = Math.max(0, price.numerator()) / (double) certificate.denominator();
      named.put(price.row() + " " + price.id() + " " + price.year(), value);
    }
    return named;
  }

  /** Prices by the names of their rows. */
  static Map<String, Double> named(Problem problem, double[] price) {
    Map<String, Double> named = new HashMap<>();
    for (int r = 0; r < price.length; r++) {
      named.put(name(problem.rows.get(r)), price[r]);
    }
    return named;
  }

  static double[] prices(Map<String, Double> named, Problem problem) {
    double[] prices = new double[problem.rows.size()];
    for (int r = 0; r < prices.length; r++) {
      prices[r] = named.getOrDefault(name(problem.rows.get(r)), 0.0);
    }
    return prices;
  }

  private static String name(Row row) {
    return row.kind().name().toLowerCase(Locale.ROOT) + " " + row.id() + " " + row.year();
  }
}
