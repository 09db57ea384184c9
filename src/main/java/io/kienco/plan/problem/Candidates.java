package io.kienco.plan.problem;

import io.kienco.model.Assessment;
import io.kienco.model.Pins;
import io.kienco.model.Proposal;
import io.kienco.model.Scenario;
import io.kienco.model.School;
import io.kienco.model.Verdict;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Reads the candidates from an assessment and a scenario. */
public final class Candidates {

  private Candidates() {}

  /**
   * One candidate for each proposal, in the portfolio's order.
   *
   * @param promises of an earlier plan
   */
  public static List<Candidate> read(Assessment assessment, Scenario scenario, Promises promises) {
    Map<String, School> schools = assessment.portfolio().schoolsByCode();
    List<Verdict> verdicts = assessment.verdicts();
    return IntStream.range(0, verdicts.size())
        .parallel()
        .mapToObj(i -> read(i, verdicts.get(i), scenario, schools, promises))
        .toList();
  }

  private static Candidate read(
      int index,
      Verdict verdict,
      Scenario scenario,
      Map<String, School> schools,
      Promises promises) {
    Proposal proposal = verdict.proposal();
    String id = proposal.id();
    Pins pins = scenario.pins();
    Long people = people(proposal, scenario, schools.get(proposal.schoolCode()));
    return new Candidate(
        index,
        proposal,
        verdict,
        people == null ? null : Math.multiplyExact(verdict.priorityThousandths(), people),
        people,
        verdict.mandateYear(),
        verdict.schemes(),
        verdict.excluded(),
        pins.must().contains(id) || pins.at().containsKey(id) || promises.kept().contains(id),
        pins.never().contains(id),
        pins.at().get(id),
        promises.starts().get(id));
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
