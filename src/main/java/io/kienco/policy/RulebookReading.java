package io.kienco.policy;

import io.kienco.model.DataIssue;
import java.util.List;

/**
 * A rulebook as it was read.
 *
 * @param rulebook null if any issue is an error
 */
public record RulebookReading(Rulebook rulebook, List<DataIssue> issues) {
  public RulebookReading {
    issues = List.copyOf(issues);
  }
}
