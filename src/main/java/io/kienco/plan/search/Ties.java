package io.kienco.plan.search;

import io.kienco.model.Assessment;
import io.kienco.model.Conflict;
import io.kienco.model.Proposal;
import io.kienco.model.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What ties pinned proposals to others: prerequisites, alternatives, and pins that keep out. */
final class Ties {

  static final String REQUIRES = "requires";
  static final String ALTERNATIVE = "alternative";
  static final String NEVER = "never";

  private final Map<String, Proposal> proposals;
  private final Scenario scenario;

  Ties(Assessment assessment, Scenario scenario) {
    this.proposals = assessment.portfolio().proposalsById();
    this.scenario = scenario;
  }

  /** Those among the pinned and all that they require. */
  Set<Conflict> of(Set<String> pins) {
    Set<Conflict> ties = new LinkedHashSet<>();
    Map<String, List<String>> groups = new HashMap<>();
    for (String id : needed(proposals, pins)) {
      Proposal proposal = proposals.get(id);
      proposal.requires().forEach(r -> ties.add(tie(REQUIRES, List.of(id, r))));
      if (proposal.alternativeGroup() != null) {
        groups.computeIfAbsent(proposal.alternativeGroup(), g -> new ArrayList<>()).add(id);
      }
      if (scenario.pins().never().contains(id)) {
        ties.add(tie(NEVER, List.of(id)));
      }
    }
    groups.values().stream().filter(g -> g.size() > 1).forEach(g -> ties.add(tie(ALTERNATIVE, g)));
    return ties;
  }

  private static Conflict tie(String kind, List<String> proposals) {
    return new Conflict(kind, null, null, 0, proposals);
  }

  /** The pinned and, again and again, what they require. */
  static Set<String> needed(Map<String, Proposal> proposals, Set<String> pins) {
    Set<String> needed = new TreeSet<>();
    pins.forEach(p -> need(proposals, p, needed));
    return needed;
  }

  private static void need(Map<String, Proposal> proposals, String id, Set<String> needed) {
    if (needed.add(id)) {
      proposals.get(id).requires().forEach(r -> need(proposals, r, needed));
    }
  }

  /** The assessment with no other ties than those. */
  static Assessment kept(Assessment assessment, Set<Conflict> ties) {
    List<Proposal> tied =
        assessment.portfolio().proposals().stream().map(p -> kept(p, ties)).toList();
    return assessment.withPortfolio(
        assessment.portfolio().with(tied, assessment.portfolio().financing()));
  }

  private static Proposal kept(Proposal proposal, Set<Conflict> ties) {
    String id = proposal.id();
    boolean grouped =
        ties.stream().anyMatch(t -> t.kind().equals(ALTERNATIVE) && t.proposals().contains(id));
    List<String> after =
        proposal.requires().stream()
            .filter(r -> ties.contains(tie(REQUIRES, List.of(id, r))))
            .toList();
    return proposal.tied(grouped ? proposal.alternativeGroup() : null, after);
  }
}
