package io.kienco.plan.explain;

import io.kienco.model.Plan;
import io.kienco.model.Scenario;
import io.kienco.plan.problem.Candidate;
import io.kienco.plan.problem.Chunks;
import io.kienco.plan.problem.Option;
import io.kienco.plan.problem.Question;
import io.kienco.plan.search.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes the plan from what was decided. */
public final class PlanWriter {

  private static final double SECONDS_A_WORK = 10;

  private final Decided decided;
  private final Question question;
  private final Scenario scenario;
  private final List<Plan.Award> awards = new ArrayList<>();
  private final List<Plan.Deferral> deferred = new ArrayList<>();
  private final List<Plan.Excluded> excluded = new ArrayList<>();

  /**
   * @param scenario as it was given, before its changes were worked into the question
   */
  public PlanWriter(Decided decided, Scenario scenario) {
    this.decided = decided;
    this.scenario = scenario;
    this.question = decided.question;
  }

  /**
   * @param outcome what the search came to, with its proof
   * @param seconds measured; ignored when solved by work
   */
  public Plan write(Outcome outcome, Plan.Baselines baselines, double seconds) {
    List<Plan.Deferral> reasons = reasons();
    for (Candidate candidate : question.candidates()) {
      Option option = decided.awards.get(candidate.index());
      if (option != null) {
        awards.add(award(option));
      } else if (candidate.excluded()) {
        excluded.add(new Plan.Excluded(candidate.id(), Because.of(candidate)));
      } else {
        deferred.add(reasons.get(candidate.index()));
      }
    }
    return plan(outcome, baselines, seconds);
  }

  /** A plan on its way: what it funds, its money and its prices, but not why others wait. */
  public Plan soFar(Outcome outcome, double seconds) {
    decided.awards.values().forEach(option -> awards.add(award(option)));
    return plan(outcome, new Plan.Baselines(0, 0), seconds);
  }

  private Plan plan(Outcome outcome, Plan.Baselines baselines, double seconds) {
    List<Plan.FloorResult> floors = new FloorResults(decided).list();
    return new Plan(
        Fingerprints.of(question.assessment(), scenario),
        scenario,
        summary(outcome.bound(), baselines, seconds, floors),
        new EnvelopeUses(decided).list(),
        floors,
        awards,
        deferred,
        excluded,
        Notices.of(decided),
        Leans.of(decided),
        Certificates.of(outcome));
  }

  /** By candidate, null where it is not deferred; each reckoned apart, so on any thread. */
  private List<Plan.Deferral> reasons() {
    Deferrals deferrals = new Deferrals(decided);
    Plan.Deferral[][] parts =
        Chunks.map(question.candidates().size(), deferrals::of, Plan.Deferral[][]::new);
    return Arrays.stream(parts).flatMap(Arrays::stream).toList();
  }

  private Plan.Award award(Option option) {
    Candidate candidate = option.candidate();
    return new Plan.Award(
        candidate.id(),
        option.start(),
        option.end(),
        option.scheme(),
        candidate.worth() == null ? null : question.benefit(option),
        candidate.mandate(),
        option.payments(),
        Because.of(candidate));
  }

  private Plan.Summary summary(
      long bound, Plan.Baselines baselines, double seconds, List<Plan.FloorResult> floors) {
    long benefit = decided.awards.values().stream().mapToLong(question::benefit).sum();
    Scenario.Solve solve = question.scenario().solve();
    boolean timed = solve.seconds() != null;
    return new Plan.Summary(
        benefit,
        bound,
        bound == 0 ? 0 : (bound - benefit) / (double) bound,
        bound == benefit,
        ongoingUnmet(),
        mandatesUnmet(),
        (int) floors.stream().filter(f -> f.reached() < f.wanted()).count(),
        baselines,
        timed ? "seconds" : "work",
        timed || solve.work() == null ? seconds : SECONDS_A_WORK * solve.work().doubleValue());
  }

  private int ongoingUnmet() {
    return (int)
        question.candidates().stream()
            .filter(c -> !c.excluded() && c.ongoing() && !decided.isAwarded(c.index()))
            .count();
  }

  private int mandatesUnmet() {
    int unmet = 0;
    for (Candidate candidate : question.candidates()) {
      Option option = decided.awards.get(candidate.index());
      boolean met = option != null && option.meetsMandate();
      unmet += !candidate.excluded() && candidate.mandate() != null && !met ? 1 : 0;
    }
    return unmet;
  }
}
