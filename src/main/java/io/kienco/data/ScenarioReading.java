package io.kienco.data;

import io.kienco.model.DataIssue;
import io.kienco.model.Scenario;
import java.util.List;

/**
 * What reading a scenario gave.
 *
 * @param scenario null when any issue is an error
 */
public record ScenarioReading(Scenario scenario, List<DataIssue> issues) {
  public ScenarioReading {
    issues = List.copyOf(issues);
  }
}
