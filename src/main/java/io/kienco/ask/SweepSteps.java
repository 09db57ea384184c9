package io.kienco.ask;

import io.kienco.model.Plan;
import io.kienco.model.Plan.Award;
import io.kienco.model.Sweep.Nesting;
import io.kienco.model.Sweep.Step;
import io.kienco.model.Sweep.What;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** What enters and leaves from point to point, and what it would cost to let nothing leave. */
final class SweepSteps {

  private final What what;
  private final int priced;
  private final BiFunction<Plan, Plan, Keeping> keeping;

  /**
   * @param priced steps that are solved again to price stability, the most upsetting
   * @param keeping what the second plan would come to if it dropped nothing of the first
   */
  SweepSteps(What what, int priced, BiFunction<Plan, Plan, Keeping> keeping) {
    this.what = what;
    this.priced = priced;
    this.keeping = keeping;
  }

  /** Plans in the order of the points; null where there is none. */
  List<Step> list(List<Plan> plans) {
    List<Step> steps = new ArrayList<>();
    for (int i = 1; i < plans.size(); i++) {
      if (plans.get(i - 1) != null && plans.get(i) != null) {
        steps.add(step(i, plans.get(i - 1), plans.get(i)));
      }
    }
    Set<Integer> upsetting = new TreeSet<>();
    steps.stream()
        .filter(s -> !s.notNested().isEmpty())
        .sorted(Comparator.comparingLong(s -> -lost(plans.get(s.to() - 1), s)))
        .limit(priced)
        .forEach(s -> upsetting.add(s.to()));
    return steps.parallelStream()
        .map(s -> judged(s, upsetting.contains(s.to()) ? keeping(s, plans) : null))
        .toList();
  }

  private Keeping keeping(Step step, List<Plan> plans) {
    return keeping.apply(plans.get(step.to() - 1), plans.get(step.to()));
  }

  /** With all that leave for more than the gaps as not nested, to be judged yet. */
  private Step step(int to, Plan before, Plan after) {
    Map<String, Award> old = byProposal(before);
    Map<String, Award> now = byProposal(after);
    List<String> entering = now.keySet().stream().filter(p -> !old.containsKey(p)).toList();
    List<String> leaving = old.keySet().stream().filter(p -> !now.containsKey(p)).toList();
    if (what == What.FLOOR) {
      return new Step(to, entering, leaving, null, List.of(), null);
    }
    long slack = Math.max(slack(before), slack(after));
    List<String> more = leaving.stream().filter(p -> benefit(old.get(p)) > slack).toList();
    Nesting nesting = leaving.isEmpty() ? Nesting.NESTED : Nesting.OPEN;
    return new Step(to, entering, leaving, nesting, more, null);
  }

  /**
   * @param kept null where it was not asked
   */
  private static Step judged(Step step, Keeping kept) {
    boolean proven = kept != null && kept.proven();
    return new Step(
        step.to(),
        step.entering(),
        step.leaving(),
        proven ? Nesting.NOT_NESTED : step.nesting(),
        proven ? step.notNested() : List.of(),
        kept == null ? null : kept.cost());
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
