package io.kienco.plan.explain;

import io.kienco.model.Finding;
import io.kienco.model.Plan;
import io.kienco.plan.problem.Candidate;
import java.util.List;

/** The findings behind a decision. */
final class Because {

  private Because() {}

  static List<Plan.Because> of(Candidate candidate) {
    return candidate.verdict().findings().stream()
        .filter(f -> !(f instanceof Finding.Entitlement || f instanceof Finding.Need))
        .map(Plan.Because::of)
        .toList();
  }
}
