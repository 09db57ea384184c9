package io.kienco.plan.explain;

import io.kienco.model.Plan;
import io.kienco.plan.problem.Candidate;
import io.kienco.plan.problem.Option;
import io.kienco.plan.problem.Problem;
import io.kienco.plan.problem.Question;
import io.kienco.plan.search.State;
import java.util.ArrayList;
import java.util.List;

/**
 * What a search holds on its way, as a plan to begin from again: its awards, without payments'
 * reasons, the deferred or a proof.
 */
public final class BestSoFar {

  private BestSoFar() {}

  /**
   * @param bound the best known when the state was found
   */
  public static Plan of(Question question, State best, long bound, double seconds) {
    List<Plan.Award> awards = new ArrayList<>();
    Problem problem = best.problem();
    for (int choice : best.chosen()) {
      for (int m = problem.memberStart[choice]; m < problem.memberStart[choice + 1]; m++) {
        awards.add(award(question, question.option(problem, problem.member[m])));
      }
    }
    long benefit = best.benefit();
    double gap = bound == 0 ? 0 : (bound - benefit) / (double) bound;
    Plan.Baselines none = new Plan.Baselines(0, 0);
    return new Plan(
        Fingerprints.of(question.assessment(), question.scenario()),
        question.scenario(),
        new Plan.Summary(benefit, bound, gap, false, 0, 0, 0, none, "seconds", seconds),
        List.of(),
        List.of(),
        awards,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null);
  }

  private static Plan.Award award(Question question, Option option) {
    Candidate candidate = option.candidate();
    return new Plan.Award(
        candidate.id(),
        option.start(),
        option.end(),
        option.scheme(),
        candidate.worth() == null ? null : question.benefit(option),
        candidate.mandate(),
        option.payments(),
        List.of());
  }
}
