package io.kienco.plan.adjust;

import io.kienco.model.Assessment;
import io.kienco.model.Finding;
import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.plan.problem.Promises;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is asked in truth, once a scenario's changes, charges, contingency and past are worked in.
 */
public record Asked(Assessment assessment, Scenario scenario, Promises promises) {

  /**
   * @param earlier the plan that {@code scenario.stable} names; null when there is none
   */
  public static Asked of(Assessment assessment, Scenario scenario, Plan earlier) {
    Scenario.Stable stable = earlier == null ? null : scenario.stable();
    Scenario asked = HeldBack.from(scenario, assessment.portfolio());
    Portfolio portfolio = Changes.costs(assessment.portfolio(), scenario.changes());
    if (stable != null && scenario.rolling() != null) {
      Past past = new Past(scenario, earlier, assessment.portfolio().info().horizon());
      portfolio = past.in(portfolio);
      asked = past.pinned(asked, portfolio);
    }
    Assessment changed = with(assessment, portfolio, Changes.points(scenario.changes()));
    if (stable == null) {
      return new Asked(changed, asked, Promises.NONE);
    }
    Charges charges = new Charges(changed, earlier);
    boolean hard = stable.charge() == null;
    return new Asked(
        hard ? changed : with(changed, portfolio, charges.dropping(stable.charge())),
        asked,
        new Promises(hard ? proposals(earlier) : Set.of(), charges.moving(stable.moving())));
  }

  private static Assessment with(Assessment assessment, Portfolio portfolio, List<Finding> more) {
    if (portfolio == assessment.portfolio() && more.isEmpty()) {
      return assessment;
    }
    return new Assessment(
        portfolio,
        assessment.asOf(),
        assessment.horizon(),
        assessment.rulebook(),
        assessment.instruments(),
        Stream.concat(assessment.findings().stream(), more.stream()).toList());
  }

  private static Set<String> proposals(Plan plan) {
    return Set.copyOf(plan.awards().stream().map(Plan.Award::proposal).toList());
  }
}
