package io.kienco.plan.search;

import io.kienco.plan.price.RowScale;
import io.kienco.plan.price.Values;
import io.kienco.plan.problem.Problem;

/** What passing a row by one costs during the search: its price, never next to nothing. */
final class Weights {

  private Weights() {}

  static double[] of(Problem problem, double[] price) {
    return of(problem, price, Values.meanStake(problem));
  }

  static double[] of(Problem problem, double[] price, double stake) {
    RowScale scale = new RowScale(problem);
    double typical = stake * Math.max(1, problem.units()) / Math.max(1, price.length);
    double[] weight = new double[price.length];
    for (int r = 0; r < weight.length; r++) {
      weight[r] = Math.max(price[r], 0.02 * typical * scale.inverse(r));
    }
    return weight;
  }
}
