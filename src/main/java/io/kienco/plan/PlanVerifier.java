package io.kienco.plan;

import io.kienco.model.Assessment;
import io.kienco.model.DataIssue;
import io.kienco.model.Plan;
import io.kienco.plan.adjust.Asked;
import io.kienco.plan.explain.Certificates;
import io.kienco.plan.price.Bound;
import io.kienco.plan.problem.Candidate;
import io.kienco.plan.problem.Option;
import io.kienco.plan.problem.Problem;
import io.kienco.plan.problem.ProblemMaker;
import io.kienco.plan.problem.Question;
import io.kienco.plan.verify.Allowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Recomputes what a plan says of itself, feasibility, benefit and bound, in one pass over the
 * dataset; solves nothing.
 */
public final class PlanVerifier {

  private final Question question;
  private final Plan plan;
  private final List<DataIssue> issues = new ArrayList<>();

  private PlanVerifier(Assessment assessment, Plan plan, Plan earlier) {
    Asked asked = Asked.of(assessment, plan.scenario(), earlier);
    this.question = new Question(asked.assessment(), asked.scenario(), asked.promises());
    this.plan = plan;
  }

  /**
   * @param benefit sum of the awards' benefits, added up again
   * @param bound what the certificate's prices prove, added up again; null without certificate
   * @param engine what the plan says proved its lower bound: not recomputed here; null when the
   *     prices prove the plan's bound
   * @param issues what does not hold; empty when all does
   */
  public record Verdict(long benefit, Long bound, String engine, List<DataIssue> issues) {
    public Verdict {
      issues = List.copyOf(issues);
    }

    public boolean holds() {
      return issues.isEmpty();
    }
  }

  /**
   * @throws NoPlanException when the hard limits contradict each other before any award
   */
  public static Verdict verify(Assessment assessment, Plan plan) {
    return verify(assessment, plan, null);
  }

  /**
   * @param earlier the plan that its scenario keeps to; null when it names none
   */
  public static Verdict verify(Assessment assessment, Plan plan, Plan earlier) {
    return new PlanVerifier(assessment, plan, earlier).run();
  }

  private Verdict run() {
    Map<String, Candidate> byId = new HashMap<>();
    question.candidates().forEach(c -> byId.put(c.id(), c));
    List<Option> options = new ArrayList<>();
    for (Plan.Award award : plan.awards()) {
      Option option = option(award, byId.get(award.proposal()));
      if (option != null) {
        options.add(option);
      }
    }
    new Allowed(question, options).objections().forEach(o -> object(o.code(), o.args()));
    long benefit = options.stream().mapToLong(question::benefit).sum();
    if (benefit != plan.summary().benefit()) {
      object("verify-benefit", List.of("" + plan.summary().benefit(), "" + benefit));
    }
    Long bound = plan.certificate() == null ? null : bound();
    boolean lower = bound != null && plan.summary().bound() < bound;
    return new Verdict(benefit, bound, lower ? plan.certificate().engine() : null, issues);
  }

  private Option option(Plan.Award award, Candidate candidate) {
    Option same =
        candidate == null
            ? null
            : question.options(candidate).stream()
                .filter(o -> o.start() == award.start() && o.scheme().equals(award.scheme()))
                .findFirst()
                .orElse(null);
    if (same == null) {
      object("verify-award", List.of(award.proposal()));
    } else if (!same.payments().equals(award.payments())) {
      object("verify-payments", List.of(award.proposal()));
    }
    return same;
  }

  /** A bound below what the prices prove needs an engine to vouch for it. */
  private long bound() {
    Plan.Certificate certificate = plan.certificate();
    Problem problem = ProblemMaker.make(question, Certificates.shape(certificate));
    long[] prices = Certificates.numerators(certificate, problem);
    long proven = Bound.of(problem, prices, certificate.denominator());
    boolean negative = certificate.prices().stream().anyMatch(p -> p.numerator() < 0);
    long own = plan.summary().bound();
    boolean vouched = certificate.engine() != null && own >= plan.summary().benefit();
    if (negative || proven != certificate.bound() || own != proven && !(own < proven && vouched)) {
      object("verify-bound", List.of("" + plan.summary().bound(), "" + proven));
    }
    return proven;
  }

  private void object(String code, List<String> args) {
    issues.add(new DataIssue(DataIssue.Severity.ERROR, "plan.json", null, null, code, args));
  }
}
