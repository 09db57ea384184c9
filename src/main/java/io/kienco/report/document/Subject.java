package io.kienco.report.document;

import io.kienco.model.AllowanceBill;
import io.kienco.model.Assessment;
import io.kienco.model.Boundaries;
import io.kienco.model.Comparison;
import io.kienco.model.DataIssue;
import io.kienco.model.Impact;
import io.kienco.model.Plan;
import io.kienco.model.Scenario;
import io.kienco.model.School;
import io.kienco.model.Sweep;
import java.util.List;

/** What a report is about. */
public sealed interface Subject {

  /**
   * A plan, what the law said when it was made, and what is odd in its dataset.
   *
   * @param issues of the reading of the dataset; empty when they are not at hand
   * @param boundaries of its communes; {@link Boundaries#NONE} where it has no map
   */
  record OfPlan(Plan plan, Assessment assessment, List<DataIssue> issues, Boundaries boundaries)
      implements Subject {
    public OfPlan {
      issues = List.copyOf(issues);
    }
  }

  /** A plan as it is for one school: its card. */
  record OfSchool(Plan plan, Assessment assessment, School school) implements Subject {}

  /**
   * Plans of one dataset side by side.
   *
   * @param assessment of the first plan
   */
  record OfPlans(List<Plan> plans, Comparison comparison, Assessment assessment)
      implements Subject {
    public OfPlans {
      plans = List.copyOf(plans);
    }
  }

  /** A sweep, and the scenario that was turned. */
  record OfSweep(Sweep sweep, Scenario scenario, Assessment assessment) implements Subject {}

  /** What a changed rulebook does. */
  record OfImpact(Impact impact, Scenario scenario, Assessment before, Assessment after)
      implements Subject {}

  /** The bill of teacher allowances; the assessment is of the law as it stands. */
  record OfAllowances(AllowanceBill bill, Scenario scenario, Assessment assessment)
      implements Subject {}
}
