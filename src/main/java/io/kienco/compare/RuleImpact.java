package io.kienco.compare;

import io.kienco.model.Assessment;
import io.kienco.model.Impact;
import io.kienco.model.Plan;
import java.util.SortedMap;

/** Puts the assessments and plans of two rulebooks side by side. */
public final class RuleImpact {

  private RuleImpact() {}

  /**
   * @param madeUp đồng by year added to the recurrent fund so that there is a plan after; else
   *     empty
   */
  public static Impact of(
      Assessment before,
      Plan planBefore,
      Assessment after,
      Plan planAfter,
      SortedMap<Integer, Long> madeUp) {
    return new Impact(
        before.rulebook(),
        after.rulebook(),
        FindingChanges.byRule(before, after),
        FindingChanges.priorities(before, after),
        FindingChanges.entitlements(before, after),
        madeUp,
        PlanChanges.figures(planBefore),
        PlanChanges.figures(planAfter),
        PlanChanges.awards(planBefore, planAfter),
        PlanChanges.money(planBefore, planAfter),
        PlanChanges.communes(planBefore, planAfter, before.portfolio()));
  }
}
