package io.kienco.data;

import io.kienco.model.DataIssue;
import io.kienco.model.Plan;
import java.util.List;

/**
 * What reading a {@code plan.json} gave.
 *
 * @param plan null when any issue is an error
 */
public record PlanReading(Plan plan, List<DataIssue> issues) {
  public PlanReading {
    issues = List.copyOf(issues);
  }
}
