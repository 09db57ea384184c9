package io.kienco.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;

/**
 * What a changed rulebook does to a dataset and its plan. Money is đồng, benefit in thousandths;
 * {@code before} and {@code after} are the two rulebooks.
 *
 * @param madeUp đồng by year that entitlements exceed the recurrent ceiling by after the change;
 *     the plan after is then made as if that money were found
 */
public record Impact(
    String rulesBefore,
    String rulesAfter,
    List<RuleChange> rules,
    List<PriorityChange> priorities,
    List<EntitlementChange> entitlements,
    SortedMap<Integer, Long> madeUp,
    PlanFigures planBefore,
    PlanFigures planAfter,
    List<AwardChange> awards,
    List<MoneyChange> moneyByFundAndYear,
    List<CommuneChange> moneyByCommune) {

  /** Findings of one rule that appeared, went, or changed their amount. */
  public record RuleChange(
      String instrument, String rule, int before, int after, int added, int dropped, int changed) {}

  /** A proposal whose points moved, or which became eligible or ceased to be. */
  public record PriorityChange(
      String proposal,
      BigDecimal pointsBefore,
      BigDecimal pointsAfter,
      boolean eligibleBefore,
      boolean eligibleAfter) {}

  /** What is owed in a year under one name. */
  public record EntitlementChange(String entitlement, int year, long before, long after) {}

  public record PlanFigures(long benefit, long bound, double gap, int awards, long spent) {}

  /**
   * An award that came, went or moved.
   *
   * @param kind {@code in}, {@code out} or {@code moved} (another start or scheme)
   * @param withinGap its benefit is smaller than what separates the plans from their bounds: it may
   *     be luck and not the rules
   */
  public record AwardChange(
      String kind, String proposal, long paidBefore, long paidAfter, boolean withinGap) {}

  public record MoneyChange(String fund, int year, long before, long after) {}

  public record CommuneChange(String commune, long before, long after) {}
}
