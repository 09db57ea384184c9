package io.kienco.plan.adjust;

import io.kienco.model.Assessment;
import io.kienco.model.Citation;
import io.kienco.model.Finding;
import io.kienco.model.Plan;
import io.kienco.model.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Dropping what an earlier plan funds costs a share of its points; as points that it has more, so
 * that plan, bound and proof reckon with it like with any other.
 */
final class Charges {

  private Charges() {}

  static List<Finding> of(Assessment assessment, Plan earlier, BigDecimal charge) {
    Set<String> funded =
        earlier.awards().stream().map(Plan.Award::proposal).collect(Collectors.toSet());
    List<Finding> charges = new ArrayList<>();
    for (Verdict verdict : assessment.verdicts()) {
      String proposal = verdict.proposal().id();
      long points = Math.max(0, verdict.priorityThousandths());
      BigDecimal more = charge.multiply(BigDecimal.valueOf(points));
      if (funded.contains(proposal) && more.signum() > 0) {
        charges.add(
            new Finding.Points(
                proposal,
                more.setScale(0, RoundingMode.HALF_UP).longValueExact(),
                new Citation("scenario-stable", Changes.SCENARIO, null, null)));
      }
    }
    return charges;
  }
}
