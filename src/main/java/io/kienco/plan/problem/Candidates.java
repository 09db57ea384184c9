package io.kienco.plan.problem;

import io.kienco.model.Assessment;
import io.kienco.model.Proposal;
import io.kienco.model.Scenario;
import io.kienco.model.School;
import io.kienco.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the candidates from an assessment and a scenario. */
public final class Candidates {

  private Candidates() {}

  /**
   * One candidate for each proposal, in the portfolio's order.
   *
   * @param kept proposals that an earlier plan funds and this one may not drop
   */
  public static List<Candidate> read(Assessment assessment, Scenario scenario, Set<String> kept) {
    Map<String, School> schools = assessment.portfolio().schoolsByCode();
    List<Candidate> candidates = new ArrayList<>();
    for (Verdict verdict : assessment.verdicts()) {
      Proposal proposal = verdict.proposal();
      String id = proposal.id();
      Scenario.Pins pins = scenario.pins();
      Long people = people(proposal, scenario, schools.get(proposal.schoolCode()));
      candidates.add(
          new Candidate(
              candidates.size(),
              proposal,
              verdict,
              people == null ? null : Math.multiplyExact(verdict.priorityThousandths(), people),
              people,
              verdict.mandateYear(),
              verdict.schemes(),
              verdict.excluded(),
              pins.must().contains(id) || pins.at().containsKey(id) || kept.contains(id),
              pins.never().contains(id),
              pins.at().get(id)));
    }
    return candidates;
  }

  private static Long people(Proposal proposal, Scenario scenario, School school) {
    if (Scenario.Benefit.POINTS.equals(scenario.benefit().basis())) {
      return 1L;
    }
    Integer people = proposal.beneficiaries();
    if (people == null && school != null) {
      people = school.pupils();
    }
    return people == null ? null : people.longValue();
  }
}
