package io.kienco.plan.adjust;

import io.kienco.model.Assessment;
import io.kienco.model.Citation;
import io.kienco.model.Finding;
import io.kienco.model.Plan;
import io.kienco.plan.problem.Promises;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What breaking an earlier plan's promises costs, in points, so that plan, bound and proof reckon
 * with it like with any other: a promised work has so many more, and less of them if it moves.
 */
final class Charges {

  private final Map<String, Long> points = new TreeMap<>();
  private final Plan earlier;

  Charges(Assessment assessment, Plan earlier) {
    this.earlier = earlier;
    Map<String, Long> all = new HashMap<>();
    assessment
        .verdicts()
        .forEach(v -> all.put(v.proposal().id(), Math.max(0, v.priorityThousandths())));
    for (Plan.Award award : earlier.awards()) {
      points.put(award.proposal(), all.getOrDefault(award.proposal(), 0L));
    }
  }

  List<Finding> dropping(BigDecimal charge) {
    List<Finding> charges = new ArrayList<>();
    points.forEach(
        (proposal, own) -> {
          long more = part(charge, own);
          if (more > 0) {
            Citation why = new Citation("scenario-stable", Changes.SCENARIO, null, null);
            charges.add(new Finding.Points(proposal, more, why));
          }
        });
    return charges;
  }

  /**
   * @param charge null for nothing
   */
  Map<String, Promises.Start> moving(BigDecimal charge) {
    Map<String, Promises.Start> starts = new HashMap<>();
    for (Plan.Award award : charge == null ? List.<Plan.Award>of() : earlier.awards()) {
      long less = part(charge, points.get(award.proposal()));
      if (less > 0) {
        starts.put(award.proposal(), new Promises.Start(award.start(), less));
      }
    }
    return starts;
  }

  private static long part(BigDecimal charge, long points) {
    BigDecimal part = charge.multiply(BigDecimal.valueOf(points));
    return part.setScale(0, RoundingMode.HALF_UP).longValueExact();
  }
}
