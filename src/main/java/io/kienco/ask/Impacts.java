package io.kienco.ask;

import io.kienco.compare.RuleImpact;
import io.kienco.model.Assessment;
import io.kienco.model.Conflict;
import io.kienco.model.Impact;
import io.kienco.model.Plan;
import io.kienco.model.Progress;
import io.kienco.model.Scenario;
import io.kienco.plan.NoPlanException;
import io.kienco.plan.Planner;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** What a changed rulebook does, planned before and after from the same prices. */
public final class Impacts {

  private final Assessment before;
  private final Assessment after;
  private final Scenario scenario;
  private final Consumer<Progress> progress;
  private final BooleanSupplier stop;

  private Impacts(
      Assessment before,
      Assessment after,
      Scenario scenario,
      Consumer<Progress> progress,
      BooleanSupplier stop) {
    this.before = before;
    this.after = after;
    this.scenario = scenario;
    this.progress = progress;
    this.stop = stop;
  }

  /**
   * @throws NoSuchPlan when hard limits cannot be met, before or after, whatever is paid on top
   */
  public static Impact of(
      Assessment before,
      Assessment after,
      Scenario scenario,
      Consumer<Progress> progress,
      BooleanSupplier stop) {
    return new Impacts(before, after, scenario, progress, stop).impact();
  }

  private Impact impact() {
    Plan prices =
        Impossible.named(
            Law.fixed(before), scenario, null, stop, () -> solve(before, scenario, null));
    Plan planBefore = solve(before, scenario, prices);
    SortedMap<Integer, Long> madeUp = new TreeMap<>();
    Plan planAfter =
        Impossible.named(Law.fixed(after), scenario, null, stop, () -> afterwards(prices, madeUp));
    return RuleImpact.of(before, planBefore, after, planAfter, madeUp);
  }

  /** Where entitlements alone exceed a ceiling, the plan if their growth were paid on top. */
  private Plan afterwards(Plan warm, SortedMap<Integer, Long> madeUp) {
    try {
      return solve(after, scenario, warm);
    } catch (NoPlanException none) {
      for (Conflict conflict : none.conflicts()) {
        if (!conflict.kind().equals("envelope") || !conflict.proposals().isEmpty()) {
          throw none;
        }
        madeUp.put(conflict.year(), conflict.missing());
      }
      return solve(after, richer(madeUp), warm);
    }
  }

  /** As much on top as is owed more, so that new works keep the room for their running costs. */
  private Scenario richer(SortedMap<Integer, Long> madeUp) {
    SortedMap<Integer, Long> more = new TreeMap<>(after.owedByYear());
    before.owedByYear().forEach((year, owed) -> more.merge(year, -owed, Math::addExact));
    more.values().removeIf(amount -> amount <= 0);
    madeUp.forEach((year, missing) -> more.merge(year, missing, Math::max));
    String fund = after.portfolio().info().recurrentFund();
    Scenario richer = scenario;
    for (Map.Entry<Integer, Long> year : more.entrySet()) {
      richer = Money.more(richer, after.portfolio(), fund, year.getKey(), year.getValue());
    }
    return richer;
  }

  /** From the prices and awards of another plan, so that differences come from the rules. */
  private Plan solve(Assessment assessment, Scenario under, Plan warm) {
    return Planner.plan(assessment, under, null, warm, progress, stop);
  }
}
