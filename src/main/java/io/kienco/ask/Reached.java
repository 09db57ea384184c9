package io.kienco.ask;

import io.kienco.model.Groups;
import io.kienco.model.Plan;
import io.kienco.model.Plan.Award;
import io.kienco.model.Plan.Payment;
import io.kienco.model.Portfolio;
import io.kienco.model.Proposal;
import io.kienco.model.Scenario.Floor;
import java.util.Map;

/** What part of a plan's money or benefit a floor's group gets. */
final class Reached {

  private Reached() {}

  /** Null where the plan spends nothing or has no such floor. */
  static Double share(Portfolio portfolio, Plan plan, String floorId) {
    Floor floor =
        plan.scenario().floors().stream()
            .filter(f -> f.id().equals(floorId))
            .findFirst()
            .orElse(null);
    if (floor == null) {
      return null;
    }
    Groups groups = new Groups(portfolio);
    Map<String, Proposal> proposals = portfolio.proposalsById();
    double all = 0;
    double group = 0;
    for (Award award : plan.awards()) {
      double counts = counts(award, floor);
      all += counts;
      group += groups.covers(floor, proposals.get(award.proposal())) ? counts : 0;
    }
    return all == 0 ? null : group / all;
  }

  private static double counts(Award award, Floor floor) {
    if (floor.of().equals("spend")) {
      return award.payments().stream().mapToLong(Payment::amount).sum();
    }
    return award.benefit() == null ? 0 : award.benefit();
  }
}
