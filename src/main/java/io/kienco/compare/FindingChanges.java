package io.kienco.compare;

import io.kienco.model.Assessment;
import io.kienco.model.Finding;
import io.kienco.model.Impact.EntitlementChange;
import io.kienco.model.Impact.PriorityChange;
import io.kienco.model.Impact.RuleChange;
import io.kienco.model.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What differs between the findings of two assessments of one portfolio. */
final class FindingChanges {

  private FindingChanges() {}

  /** The rule that a finding came from. */
  private record Rule(String instrument, String name) {}

  /** A finding by its place: what stands there is its amount. */
  private record Place(Rule rule, String subject, String detail) {}

  /** Rules whose findings differ, in order of instrument and rule. */
  static List<RuleChange> byRule(Assessment before, Assessment after) {
    Map<Place, String> old = places(before);
    Map<Place, String> now = places(after);
    SortedMap<Rule, int[]> tallies =
        new TreeMap<>(Comparator.comparing(Rule::instrument).thenComparing(Rule::name));
    old.forEach(
        (place, amount) -> {
          int[] tally = tallies.computeIfAbsent(place.rule(), r -> new int[5]);
          tally[0]++;
          if (!now.containsKey(place)) {
            tally[3]++;
          } else if (!now.get(place).equals(amount)) {
            tally[4]++;
          }
        });
    now.forEach(
        (place, amount) -> {
          int[] tally = tallies.computeIfAbsent(place.rule(), r -> new int[5]);
          tally[1]++;
          if (!old.containsKey(place)) {
            tally[2]++;
          }
        });
    List<RuleChange> changes = new ArrayList<>();
    tallies.forEach(
        (rule, t) -> {
          if (t[2] + t[3] + t[4] > 0) {
            changes.add(
                new RuleChange(rule.instrument(), rule.name(), t[0], t[1], t[2], t[3], t[4]));
          }
        });
    return changes;
  }

  private static Map<Place, String> places(Assessment assessment) {
    Map<Place, String> places = new HashMap<>();
    for (Finding finding : assessment.findings()) {
      Rule rule = new Rule(finding.citation().instrument(), finding.citation().rule());
      places.merge(
          new Place(rule, finding.subject(), detail(finding)), amount(finding), String::concat);
    }
    return places;
  }

  private static String detail(Finding finding) {
    if (finding instanceof Finding.Entitlement owed) {
      return owed.name() + " " + owed.year();
    }
    return finding instanceof Finding.Need need ? need.measure() : "";
  }

  private static String amount(Finding finding) {
    if (finding instanceof Finding.Points points) {
      return " " + points.thousandths();
    }
    if (finding instanceof Finding.Entitlement owed) {
      return " " + owed.amountVnd();
    }
    if (finding instanceof Finding.Need need) {
      return " " + need.quantity();
    }
    if (finding instanceof Finding.Mandate mandate) {
      return " " + mandate.year();
    }
    return finding instanceof Finding.PayFrom pay ? " " + pay.schemeId() : "";
  }

  /** Proposals that moved, the farthest first. */
  static List<PriorityChange> priorities(Assessment before, Assessment after) {
    List<Verdict> old = before.verdicts();
    List<Verdict> now = after.verdicts();
    List<PriorityChange> changes = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      PriorityChange change =
          new PriorityChange(
              old.get(i).proposal().id(),
              points(old.get(i)),
              points(now.get(i)),
              !old.get(i).excluded(),
              !now.get(i).excluded());
      if (!change.pointsBefore().equals(change.pointsAfter())
          || change.eligibleBefore() != change.eligibleAfter()) {
        changes.add(change);
      }
    }
    changes.sort(
        Comparator.comparing(
            (PriorityChange c) -> c.pointsAfter().subtract(c.pointsBefore()).abs().negate()));
    return changes;
  }

  private static BigDecimal points(Verdict verdict) {
    return BigDecimal.valueOf(verdict.priorityThousandths(), 3);
  }

  /** Every entitlement of either side, by name and year. */
  static List<EntitlementChange> entitlements(Assessment before, Assessment after) {
    SortedMap<String, SortedMap<Integer, Long>> old = owed(before);
    SortedMap<String, SortedMap<Integer, Long>> now = owed(after);
    TreeSet<String> names = new TreeSet<>(old.keySet());
    names.addAll(now.keySet());
    List<EntitlementChange> changes = new ArrayList<>();
    for (String name : names) {
      SortedMap<Integer, Long> then = old.getOrDefault(name, new TreeMap<>());
      SortedMap<Integer, Long> since = now.getOrDefault(name, new TreeMap<>());
      TreeSet<Integer> years = new TreeSet<>(then.keySet());
      years.addAll(since.keySet());
      for (int year : years) {
        changes.add(
            new EntitlementChange(
                name, year, then.getOrDefault(year, 0L), since.getOrDefault(year, 0L)));
      }
    }
    return changes;
  }

  private static SortedMap<String, SortedMap<Integer, Long>> owed(Assessment assessment) {
    SortedMap<String, SortedMap<Integer, Long>> owed = new TreeMap<>();
    for (Finding finding : assessment.findings()) {
      if (finding instanceof Finding.Entitlement due) {
        owed.computeIfAbsent(due.name(), n -> new TreeMap<>())
            .merge(due.year(), due.amountVnd(), Math::addExact);
      }
    }
    return owed;
  }
}
