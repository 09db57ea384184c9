package io.kienco.report.document;

import io.kienco.model.Assessment;
import io.kienco.model.DataIssue;
import io.kienco.model.Plan;
import java.util.List;

/** What a report is about. */
public sealed interface Subject {

  /**
   * A plan, what the law said when it was made, and what is odd in its dataset.
   *
   * @param issues of the reading of the dataset; empty when they are not at hand
   */
  record OfPlan(Plan plan, Assessment assessment, List<DataIssue> issues) implements Subject {
    public OfPlan {
      issues = List.copyOf(issues);
    }
  }
}
