package io.kienco.plan.price;

import io.kienco.plan.problem.Chunks;
import io.kienco.plan.problem.Problem;

/** What choices come to when each is made as likely as a stage's prices and temperature say. */
public final class Expected {

  /** Further off than that, in temperatures, nothing is likely. */
  private static final double REACH = 16;

  private Expected() {}

  /** Each sum, at the coldest stage; what the best choices alone come to where there is none. */
  public static double[] sums(Problem problem, Prices prices) {
    Prices.Stage stage =
        prices.stages().isEmpty()
            ? new Prices.Stage(prices.price(), 0)
            : prices.stages().get(prices.stages().size() - 1);
    double temperature = Math.max(stage.temperature(), Double.MIN_NORMAL);
    double[] charge = problem.matrix.charges(stage.price());
    Undecided undecided = Undecided.of(problem, Sample.all(problem), charge, REACH * temperature);
    SmoothSum sum = SmoothSum.usage(undecided, charge, temperature);
    double[] usage = sum.run(new Chunks.Range(0, undecided.units())).usage;
    for (int s = 0; s < usage.length; s++) {
      usage[s] += undecided.usage[s];
    }
    return usage;
  }
}
