package io.kienco.plan.explain;

import io.kienco.model.DataIssue;
import io.kienco.model.Doubt;
import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import io.kienco.model.Proposal;
import io.kienco.plan.problem.Option;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which awards lean on figures of theirs, their school or their commune that are in doubt. */
final class Leans {

  private final Map<String, List<DataIssue>> bySubject = new HashMap<>();

  private Leans(Portfolio portfolio) {
    for (Doubt doubt : portfolio.doubts()) {
      bySubject.computeIfAbsent(doubt.subject(), s -> new ArrayList<>()).add(doubt.issue());
    }
  }

  /** In the order of the awards. */
  static List<Plan.Lean> of(Decided decided) {
    Leans leans = new Leans(decided.question.assessment().portfolio());
    Collection<Option> awards = decided.awards.values();
    return awards.stream().flatMap(o -> leans.of(o.candidate().proposal())).toList();
  }

  private Stream<Plan.Lean> of(Proposal proposal) {
    return Stream.of(proposal.id(), proposal.schoolCode(), proposal.communeCode())
        .flatMap(subject -> bySubject.getOrDefault(subject, List.of()).stream())
        .map(i -> new Plan.Lean(proposal.id(), i.file(), i.row(), i.column(), i.code(), i.args()));
  }
}
