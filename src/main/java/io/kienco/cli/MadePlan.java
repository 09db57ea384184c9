package io.kienco.cli;

import io.kienco.model.Assessment;
import io.kienco.model.DataIssue;
import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A published plan with what it was made from. */
record MadePlan(Plan plan, Assessment assessment) {

  /**
   * @param dataset where its dataset is now; null to find it by the name in the plan
   */
  static MadePlan read(Inputs inputs, String given, String dataset, Rules rules) {
    Plan plan = inputs.plan(given);
    Portfolio portfolio = inputs.portfolio(dataset == null ? named(plan) : dataset);
    Assessment assessment = inputs.assess(portfolio, plan.scenario(), rules);
    mustBeOf(plan, portfolio, assessment);
    return new MadePlan(plan, assessment);
  }

  private static String named(Plan plan) {
    return Path.of(plan.fingerprint().dataset()).getFileName().toString();
  }

  /** A plan is judged by what it was made from: the same files and the same rules. */
  static void mustBeOf(Plan plan, Portfolio portfolio, Assessment assessment) {
    List<DataIssue> issues = new ArrayList<>();
    if (!plan.fingerprint().inputs().equals(portfolio.fingerprint())) {
      issues.add(issue("verify-other-inputs", portfolio.info().id()));
    }
    if (assessment != null && !plan.fingerprint().rules().equals(assessment.rulebook())) {
      issues.add(issue("verify-other-rules", assessment.asOf().toString()));
    }
    if (!issues.isEmpty()) {
      throw new WrongInput(issues);
    }
  }

  private static DataIssue issue(String code, String arg) {
    return new DataIssue(
        DataIssue.Severity.ERROR, "plan.json", null, "fingerprint", code, List.of(arg));
  }
}
