package io.kienco.cli;

import io.kienco.data.DatasetReader;
import io.kienco.data.DatasetReading;
import io.kienco.model.Assessment;
import io.kienco.model.DataIssue;
import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a published plan was made from: refused where the files or the rules have changed since.
 *
 * @param issues what is odd in the dataset
 * @param folder of the dataset
 */
record PlanInputs(Assessment assessment, List<DataIssue> issues, Path folder) {

  /**
   * @param dataset a folder or a name; null for the one that the plan names
   */
  static PlanInputs of(Plan plan, String dataset, Rules rules, Inputs inputs) {
    String name = dataset == null ? plan.fingerprint().dataset() : dataset;
    Path folder = Home.dataset(name);
    DatasetReading reading = DatasetReader.read(folder);
    if (reading.portfolio() == null) {
      throw new WrongInput(reading.issues());
    }
    Assessment assessment = inputs.assess(reading.portfolio(), plan.scenario(), rules);
    mustBeOf(plan, assessment);
    return new PlanInputs(assessment, reading.issues(), folder);
  }

  static void mustBeOf(Plan plan, Assessment assessment) {
    List<DataIssue> issues = new ArrayList<>();
    if (!plan.fingerprint().inputs().equals(assessment.portfolio().fingerprint())) {
      issues.add(issue("verify-other-inputs", assessment.portfolio().info().id()));
    }
    if (!plan.fingerprint().rules().equals(assessment.rulebook())) {
      issues.add(issue("verify-other-rules", assessment.asOf().toString()));
    }
    if (!issues.isEmpty()) {
      throw new WrongInput(issues);
    }
  }

  /** Made from the same files; under whatever rules. */
  static void mustBeOf(Plan plan, Portfolio portfolio) {
    if (!plan.fingerprint().inputs().equals(portfolio.fingerprint())) {
      throw new WrongInput(List.of(issue("verify-other-inputs", portfolio.info().id())));
    }
  }

  private static DataIssue issue(String code, String arg) {
    return new DataIssue(
        DataIssue.Severity.ERROR, "plan.json", null, "fingerprint", code, List.of(arg));
  }
}
