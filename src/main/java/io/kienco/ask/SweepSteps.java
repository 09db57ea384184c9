package io.kienco.ask;

import io.kienco.model.Plan;
import io.kienco.model.Plan.Award;
import io.kienco.model.Sweep.Step;
import io.kienco.model.Sweep.What;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/** What enters and leaves from point to point, and what it would cost to let nothing leave. */
final class SweepSteps {

  /** Steps that are solved again to price stability: the most upsetting. */
  private static final int PRICED = 3;

  private final What what;
  private final BinaryOperator<Plan> stable;

  /**
   * @param stable the plan like the second that drops nothing of the first; may give null
   */
  SweepSteps(What what, BinaryOperator<Plan> stable) {
    this.what = what;
    this.stable = stable;
  }

  /** Plans in the order of the points; null where there is none. */
  List<Step> list(List<Plan> plans) {
    List<Step> steps = new ArrayList<>();
    for (int i = 1; i < plans.size(); i++) {
      if (plans.get(i - 1) != null && plans.get(i) != null) {
        steps.add(step(i, plans.get(i - 1), plans.get(i)));
      }
    }
    Set<Integer> priced = new TreeSet<>();
    steps.stream()
        .filter(s -> !s.notNested().isEmpty())
        .sorted(Comparator.comparingLong(s -> -lost(plans.get(s.to() - 1), s)))
        .limit(PRICED)
        .forEach(s -> priced.add(s.to()));
    return steps.parallelStream().map(s -> priced.contains(s.to()) ? priced(s, plans) : s).toList();
  }

  private Step step(int to, Plan before, Plan after) {
    Map<String, Award> old = byProposal(before);
    Map<String, Award> now = byProposal(after);
    List<String> entering = now.keySet().stream().filter(p -> !old.containsKey(p)).toList();
    List<String> leaving = old.keySet().stream().filter(p -> !now.containsKey(p)).toList();
    long slack = Math.max(slack(before), slack(after));
    List<String> notNested =
        what == What.FLOOR
            ? List.of()
            : leaving.stream().filter(p -> benefit(old.get(p)) > slack).toList();
    return new Step(to, entering, leaving, notNested, null);
  }

  private Step priced(Step step, List<Plan> plans) {
    Plan after = plans.get(step.to());
    Plan keeping = stable.apply(plans.get(step.to() - 1), after);
    Long cost =
        keeping == null
            ? null
            : Math.max(0, after.summary().benefit() - keeping.summary().benefit());
    return new Step(step.to(), step.entering(), step.leaving(), step.notNested(), cost);
  }

  private static long lost(Plan before, Step step) {
    Map<String, Award> awards = byProposal(before);
    return step.notNested().stream().mapToLong(p -> benefit(awards.get(p))).sum();
  }

  private static long benefit(Award award) {
    return award.benefit() == null ? 0 : award.benefit();
  }

  private static long slack(Plan plan) {
    return plan.summary().bound() - plan.summary().benefit();
  }

  private static Map<String, Award> byProposal(Plan plan) {
    Map<String, Award> awards = new TreeMap<>();
    plan.awards().forEach(a -> awards.put(a.proposal(), a));
    return awards;
  }
}
