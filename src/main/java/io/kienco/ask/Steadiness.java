package io.kienco.ask;

import io.kienco.model.Assessment;
import io.kienco.model.Plan;
import io.kienco.model.Plan.Award;
import io.kienco.model.Progress;
import io.kienco.model.Scenario;
import io.kienco.model.Stability;
import io.kienco.plan.Planner;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** What keeping to an earlier plan costs in benefit. */
public final class Steadiness {

  private Steadiness() {}

  /**
   * Solves the plan's scenario once more without keeping to anything.
   *
   * @param plan made under a scenario that names {@code earlier}
   */
  public static Stability of(
      Assessment assessment,
      Plan plan,
      Plan earlier,
      Consumer<Progress> progress,
      BooleanSupplier stop) {
    Scenario scenario = plan.scenario();
    Scenario unbound =
        scenario.with(
            s -> {
              s.stable = null;
              s.rolling = null;
            });
    Scenario free = scenario.rolling() == null ? unbound : charged(scenario);
    Plan best = Planner.plan(assessment, free, earlier, plan, progress, stop);
    long benefit = Benefits.of(plan, earlier);
    long most = Math.max(Benefits.of(best, earlier), benefit);
    long bound = best.summary().bound();
    Map<String, Award> old = byProposal(earlier);
    Map<String, Award> now = byProposal(plan);
    List<String> kept = old.keySet().stream().filter(now::containsKey).toList();
    return new Stability(
        scenario.stable().against(),
        kept.size(),
        (int) kept.stream().filter(p -> old.get(p).start() != now.get(p).start()).count(),
        old.keySet().stream().filter(p -> !now.containsKey(p)).toList(),
        now.keySet().stream().filter(p -> !old.containsKey(p)).toList(),
        benefit,
        most,
        bound,
        most - benefit,
        Math.max(0, bound - benefit));
  }

  /** Years behind us stay as they are; what is to come may be dropped for nothing. */
  private static Scenario charged(Scenario scenario) {
    Scenario.Stable stable = scenario.stable();
    return scenario.with(
        s -> s.stable = new Scenario.Stable(stable.against(), BigDecimal.ZERO, null));
  }

  private static Map<String, Award> byProposal(Plan plan) {
    Map<String, Award> awards = new TreeMap<>();
    plan.awards().forEach(a -> awards.put(a.proposal(), a));
    return awards;
  }
}
