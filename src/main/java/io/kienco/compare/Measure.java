package io.kienco.compare;

import io.kienco.model.Horizon;
import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.model.Scenario.Change;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** How a plan's benefit is reckoned: plans of another measure cannot be told better or worse. */
record Measure(
    String rules,
    LocalDate asOf,
    Horizon horizon,
    String basis,
    BigDecimal discount,
    Map<String, BigDecimal> points,
    String charges) {

  static Measure of(Plan plan, Portfolio portfolio) {
    Scenario scenario = plan.scenario();
    return new Measure(
        plan.fingerprint().rules(),
        scenario.asOfIn(portfolio),
        scenario.horizonIn(portfolio),
        scenario.benefit().basis(),
        scenario.benefit().discountPerYear().stripTrailingZeros(),
        points(scenario.changes()),
        charges(scenario.stable()));
  }

  private static Map<String, BigDecimal> points(Map<String, Change> changes) {
    Map<String, BigDecimal> points = new TreeMap<>();
    changes.forEach(
        (proposal, change) -> {
          if (change.points() != null && change.points().signum() != 0) {
            points.put(proposal, change.points().stripTrailingZeros());
          }
        });
    return points;
  }

  /** Charges for dropping and moving are part of the benefit; forbidding is not. */
  private static String charges(Scenario.Stable stable) {
    boolean none = stable == null || zero(stable.charge()) && zero(stable.moving());
    return none ? "" : stable.toString();
  }

  private static boolean zero(BigDecimal share) {
    return share == null || share.signum() == 0;
  }
}
