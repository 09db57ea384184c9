package io.kienco.plan;

import io.kienco.model.DataIssue;
import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import io.kienco.model.Rolling;
import io.kienco.model.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a scenario says of its earlier plan and what would count for nothing. */
public final class Earlier {

  private Earlier() {}

  /**
   * @param earlier the plan that {@code scenario.stable} names
   */
  public static List<DataIssue> doubts(Portfolio portfolio, Scenario scenario, Plan earlier) {
    return ofAnotherDataset(portfolio, earlier)
        ? List.of(issue("stable.against", "stable-other-dataset", List.of(portfolio.info().id())))
        : notBegun(scenario, earlier);
  }

  /** It funds something, and nothing of that is proposed here. */
  private static boolean ofAnotherDataset(Portfolio portfolio, Plan earlier) {
    Set<String> known = portfolio.proposalsById().keySet();
    return !earlier.awards().isEmpty()
        && earlier.awards().stream().noneMatch(a -> known.contains(a.proposal()));
  }

  /** Bills and costs of works that it had not begun. */
  private static List<DataIssue> notBegun(Scenario scenario, Plan earlier) {
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
        issues.add(issue(field, "rolling-not-begun", args));
      }
    }
  }

  private static DataIssue issue(String field, String code, List<String> args) {
    return new DataIssue(DataIssue.Severity.ERROR, "scenario", null, field, code, args);
  }
}
