package io.kienco.plan;

import io.kienco.model.DataIssue;
import io.kienco.model.Plan;
import io.kienco.model.Rolling;
import io.kienco.model.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Bills and costs of works that the earlier plan had not begun would count for nothing. */
public final class Begun {

  private Begun() {}

  /**
   * @param earlier the plan that {@code scenario.stable} names
   */
  public static List<DataIssue> doubts(Scenario scenario, Plan earlier) {
    Rolling rolling = scenario.rolling();
    if (rolling == null) {
      return List.of();
    }
    Set<String> begun =
        earlier.awards().stream()
            .filter(a -> a.start() <= rolling.decided())
            .map(Plan.Award::proposal)
            .collect(Collectors.toSet());
    List<DataIssue> issues = new ArrayList<>();
    Set<String> spent = new TreeSet<>();
    rolling.spent().forEach(s -> spent.add(s.proposal()));
    check("rolling.spent", spent, begun, rolling, issues);
    check("rolling.costVnd", rolling.costVnd().keySet(), begun, rolling, issues);
    return issues;
  }

  private static void check(
      String field, Set<String> named, Set<String> begun, Rolling rolling, List<DataIssue> issues) {
    for (String proposal : named) {
      if (!begun.contains(proposal)) {
        List<String> args = List.of(proposal, "" + rolling.decided());
        issues.add(
            new DataIssue(
                DataIssue.Severity.ERROR, "scenario", null, field, "rolling-not-begun", args));
      }
    }
  }
}
