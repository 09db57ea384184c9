package io.kienco.plan.adjust;

import io.kienco.model.Citation;
import io.kienco.model.FinancingPayment;
import io.kienco.model.Finding;
import io.kienco.model.Portfolio;
import io.kienco.model.Proposal;
import io.kienco.model.Scenario.Change;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Costs and points of single proposals as a scenario has them. */
final class Changes {

  /** Stands where a finding names its instrument. */
  static final String SCENARIO = "scenario";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Changes() {}

  static Portfolio costs(Portfolio portfolio, Map<String, Change> changes) {
    if (changes.values().stream().allMatch(c -> c.costPercent() == null)) {
      return portfolio;
    }
    List<Proposal> proposals =
        portfolio.proposals().stream()
            .map(
                p ->
                    p.costVnd() == null ? p : p.withCost(changed(p.costVnd(), changes.get(p.id()))))
            .toList();
    List<FinancingPayment> financing =
        portfolio.financing().stream()
            .map(
                f ->
                    new FinancingPayment(
                        f.proposalId(),
                        f.optionId(),
                        f.fundId(),
                        f.year(),
                        changed(f.amountVnd(), changes.get(f.proposalId()))))
            .toList();
    return portfolio.with(proposals, financing);
  }

  /** At least one đồng stays of what costs anything. */
  private static long changed(long cost, Change change) {
    if (change == null || change.costPercent() == null || cost == 0) {
      return cost;
    }
    BigDecimal factor = HUNDRED.add(change.costPercent()).movePointLeft(2);
    BigDecimal now = BigDecimal.valueOf(cost).multiply(factor);
    return Math.max(1, now.setScale(0, RoundingMode.FLOOR).longValueExact());
  }

  static List<Finding> points(Map<String, Change> changes) {
    List<Finding> points = new ArrayList<>();
    changes.forEach(
        (proposal, change) -> {
          if (change.points() != null && change.points().signum() != 0) {
            long thousandths = change.points().movePointRight(3).longValueExact();
            points.add(
                new Finding.Points(
                    proposal, thousandths, new Citation("scenario-points", SCENARIO, null, null)));
          }
        });
    return points;
  }
}
