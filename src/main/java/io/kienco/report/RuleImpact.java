package io.kienco.report;

import io.kienco.model.Assessment;
import io.kienco.model.Conflict;
import io.kienco.model.Finding;
import io.kienco.model.Plan;
import io.kienco.model.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a changed rulebook does to one dataset and scenario. Money in đồng, benefit in thousandths.
 *
 * @param before and {@code after}: fingerprints of the rulebooks
 * @param rules findings of a rule that only one side has
 * @param priorities proposals whose points moved or whose eligibility changed
 * @param plans null when one side has no plan
 * @param conflicts why the side named has no plan: {@code before} or {@code after}
 */
public record RuleImpact(
    String before,
    String after,
    List<RuleChange> rules,
    List<Owed> entitlements,
    List<Priority> priorities,
    Plans plans,
    SortedMap<String, List<Conflict>> conflicts) {

  /** Findings of a rule that the other rulebook does not make so. */
  public record RuleChange(String instrument, String rule, int dropped, int added) {}

  public record Owed(String name, int year, long before, long after) {}

  /** Points; null for a proposal that is not eligible. */
  public record Priority(String proposal, BigDecimal before, BigDecimal after) {}

  /**
   * @param withinGap true when the benefits differ by less than the plans may lie from the best
   */
  public record Plans(
      long benefitBefore,
      long benefitAfter,
      boolean withinGap,
      List<String> in,
      List<String> out,
      List<Moved> money) {}

  /** Payments that a commune gets from a fund in a year. */
  public record Moved(String commune, String fund, int year, long before, long after) {}

  /** A side with its plan, or with the conflicts that leave none. */
  public record Side(Assessment assessment, Plan plan, List<Conflict> conflicts) {}

  public static RuleImpact of(Side before, Side after) {
    SortedMap<String, List<Conflict>> conflicts = new TreeMap<>();
    if (before.plan() == null) {
      conflicts.put("before", before.conflicts());
    }
    if (after.plan() == null) {
      conflicts.put("after", after.conflicts());
    }
    return new RuleImpact(
        before.assessment().rulebook(),
        after.assessment().rulebook(),
        rules(before.assessment(), after.assessment()),
        owed(before.assessment(), after.assessment()),
        priorities(before.assessment(), after.assessment()),
        conflicts.isEmpty() ? plans(before, after.plan()) : null,
        conflicts);
  }

  private static List<RuleChange> rules(Assessment before, Assessment after) {
    Map<Finding, Integer> count = new HashMap<>();
    before.findings().forEach(f -> count.merge(f, -1, Integer::sum));
    after.findings().forEach(f -> count.merge(f, 1, Integer::sum));
    SortedMap<String, int[]> byRule = new TreeMap<>();
    count.forEach(
        (finding, n) -> {
          String rule = finding.citation().instrument() + "\n" + finding.citation().rule();
          int[] sums = byRule.computeIfAbsent(rule, r -> new int[2]);
          sums[n < 0 ? 0 : 1] += Math.abs(n);
        });
    List<RuleChange> changes = new ArrayList<>();
    byRule.forEach(
        (rule, n) -> {
          if (n[0] + n[1] > 0) {
            String[] names = rule.split("\n");
            changes.add(new RuleChange(names[0], names[1], n[0], n[1]));
          }
        });
    return changes;
  }

  private static List<Owed> owed(Assessment before, Assessment after) {
    SortedMap<String, long[]> sums = new TreeMap<>();
    add(before, sums, 0);
    add(after, sums, 1);
    List<Owed> owed = new ArrayList<>();
    sums.forEach(
        (key, n) -> {
          String[] names = key.split("\n");
          owed.add(new Owed(names[0], Integer.parseInt(names[1]), n[0], n[1]));
        });
    return owed;
  }

  private static void add(Assessment assessment, SortedMap<String, long[]> sums, int side) {
    for (Finding finding : assessment.findings()) {
      if (finding instanceof Finding.Entitlement due) {
        String key = due.name() + "\n" + due.year();
        sums.computeIfAbsent(key, k -> new long[2])[side] += due.amountVnd();
      }
    }
  }

  private static List<Priority> priorities(Assessment before, Assessment after) {
    Map<String, BigDecimal> old = points(before);
    List<Priority> moved = new ArrayList<>();
    points(after)
        .forEach(
            (proposal, points) -> {
              BigDecimal was = old.get(proposal);
              if (was == null ? points != null : !was.equals(points)) {
                moved.add(new Priority(proposal, was, points));
              }
            });
    return moved;
  }

  private static SortedMap<String, BigDecimal> points(Assessment assessment) {
    SortedMap<String, BigDecimal> points = new TreeMap<>();
    for (Verdict verdict : assessment.verdicts()) {
      BigDecimal sum = BigDecimal.valueOf(verdict.priorityThousandths(), 3);
      points.put(verdict.proposal().id(), verdict.excluded() ? null : sum);
    }
    return points;
  }

  private static Plans plans(Side before, Plan after) {
    Plan.Summary old = before.plan().summary();
    Plan.Summary now = after.summary();
    long slack = Math.max(old.bound() - old.benefit(), now.bound() - now.benefit());
    TreeSet<String> in = awarded(after);
    in.removeAll(awarded(before.plan()));
    TreeSet<String> out = awarded(before.plan());
    out.removeAll(awarded(after));
    return new Plans(
        old.benefit(),
        now.benefit(),
        Math.abs(now.benefit() - old.benefit()) <= slack,
        List.copyOf(in),
        List.copyOf(out),
        money(before, after));
  }

  private static TreeSet<String> awarded(Plan plan) {
    TreeSet<String> ids = new TreeSet<>();
    plan.awards().forEach(a -> ids.add(a.proposal()));
    return ids;
  }

  private static List<Moved> money(Side before, Plan after) {
    Map<String, String> communes = new HashMap<>();
    before.assessment().portfolio().proposals().forEach(p -> communes.put(p.id(), p.communeCode()));
    SortedMap<String, long[]> sums = new TreeMap<>();
    spend(before.plan(), communes, sums, 0);
    spend(after, communes, sums, 1);
    List<Moved> moved = new ArrayList<>();
    sums.forEach(
        (key, n) -> {
          String[] names = key.split("\n");
          if (n[0] != n[1]) {
            moved.add(new Moved(names[0], names[1], Integer.parseInt(names[2]), n[0], n[1]));
          }
        });
    return moved;
  }

  private static void spend(
      Plan plan, Map<String, String> communes, SortedMap<String, long[]> sums, int side) {
    for (Plan.Award award : plan.awards()) {
      for (Plan.Payment payment : award.payments()) {
        String commune = communes.get(award.proposal());
        String key = commune + "\n" + payment.fund() + "\n" + payment.year();
        sums.computeIfAbsent(key, k -> new long[2])[side] += payment.amount();
      }
    }
  }
}
