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
      candidates.add(
          new Candidate(
              candidates.size(),
              proposal,
              verdict,
              worth(verdict, scenario, schools.get(proposal.schoolCode())),
              verdict.mandateYear(),
              verdict.schemes(),
              verdict.excluded(),
              pins.must().contains(id) || pins.at().containsKey(id) || kept.contains(id),
              pins.never().contains(id),
              pins.at().get(id)));
    }
    return candidates;
  }

  private static Long worth(Verdict verdict, Scenario scenario, School school) {
    long points = verdict.priorityThousandths();
    if (Scenario.Benefit.POINTS.equals(scenario.benefit().basis())) {
      return points;
    }
    Integer people = verdict.proposal().beneficiaries();
    if (people == null && school != null) {
      people = school.pupils();
    }
    return people == null ? null : Math.multiplyExact(points, people.longValue());
  }
}
