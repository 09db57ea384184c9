package io.kienco.ask;

import io.kienco.model.Assessment;
import io.kienco.model.Finding;
import io.kienco.model.Plan;
import io.kienco.model.Plan.Award;
import io.kienco.model.Scenario;
import io.kienco.model.Sensitivity;
import io.kienco.model.Sensitivity.Criterion;
import io.kienco.model.Sensitivity.Safety;
import io.kienco.model.Sensitivity.Standing;
import io.kienco.model.Sensitivity.Trial;
import io.kienco.model.Steps;
import io.kienco.plan.Planner;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Plans again with each criterion's points a fifth up, a fifth down, and gone. */
public final class Weights {

  private static final List<BigDecimal> CHANGES =
      List.of(BigDecimal.valueOf(20), BigDecimal.valueOf(-20), BigDecimal.valueOf(-100));
  private static final BigDecimal WORK = new BigDecimal("0.02");
  private static final double LIKELY = 2.0 / 3;

  private record Rule(String instrument, String name) {}

  private final Assessment assessment;
  private final Plan earlier;
  private final Scenario quick;
  private final BooleanSupplier stop;
  private final Map<String, Integer> funded = new TreeMap<>();
  private final Plan base;
  private int trials;

  private Weights(Assessment assessment, Plan plan, Plan earlier, BooleanSupplier stop) {
    this.assessment = assessment;
    this.earlier = earlier;
    this.stop = stop;
    this.quick = plan.scenario().with(s -> s.solve = Quick.of(s.solve, WORK));
    this.base = plan;
  }

  /**
   * @param earlier the plan that the plan's scenario keeps to; or null
   * @param stop once true, what was tried so far is returned
   */
  public static Sensitivity of(
      Assessment assessment,
      Plan plan,
      Plan earlier,
      Consumer<Steps> progress,
      BooleanSupplier stop) {
    return new Weights(assessment, plan, earlier, stop).run(progress);
  }

  private Sensitivity run(Consumer<Steps> progress) {
    Map<Rule, Long> rules =
        assessment.findings().stream()
            .filter(Finding.Points.class::isInstance)
            .collect(
                Collectors.groupingBy(
                    Weights::rule,
                    () ->
                        new TreeMap<>(
                            Comparator.comparing(Rule::instrument).thenComparing(Rule::name)),
                    Collectors.counting()));
    int of = rules.size() * CHANGES.size();
    List<Criterion> criteria = new ArrayList<>();
    for (Map.Entry<Rule, Long> rule : rules.entrySet()) {
      List<Trial> tried = new ArrayList<>();
      for (BigDecimal percent : CHANGES) {
        if (!stop.getAsBoolean()) {
          tried.add(trial(rule.getKey(), percent));
          progress.accept(new Steps(trials, of));
        }
      }
      Rule key = rule.getKey();
      criteria.add(new Criterion(key.instrument(), key.name(), rule.getValue().intValue(), tried));
    }
    criteria.sort(Comparator.comparingInt(Weights::upset).reversed());
    return new Sensitivity(
        assessment.portfolio().info().id(), quick.id(), trials, criteria, standings());
  }

  private static Rule rule(Finding finding) {
    return new Rule(finding.citation().instrument(), finding.citation().rule());
  }

  private static int upset(Criterion criterion) {
    return criterion.trials().stream().mapToInt(t -> t.entering() + t.leaving()).max().orElse(0);
  }

  private Trial trial(Rule rule, BigDecimal percent) {
    Plan plan = Planner.plan(weighed(rule, percent), quick, earlier, base, p -> {}, stop);
    trials++;
    Map<String, Award> before = awards(base);
    Map<String, Award> now = awards(plan);
    now.keySet().forEach(p -> funded.merge(p, 1, Integer::sum));
    List<Award> entering =
        now.values().stream().filter(a -> !before.containsKey(a.proposal())).toList();
    List<Award> leaving =
        before.values().stream().filter(a -> !now.containsKey(a.proposal())).toList();
    long slack = Math.max(slack(base), slack(plan));
    long surely =
        entering.stream().filter(a -> larger(a, slack)).count()
            + leaving.stream().filter(a -> larger(a, slack)).count();
    return new Trial(percent, entering.size(), leaving.size(), (int) surely);
  }

  private static boolean larger(Award award, long slack) {
    return award.benefit() != null && award.benefit() > slack;
  }

  private Assessment weighed(Rule rule, BigDecimal percent) {
    BigDecimal factor = BigDecimal.valueOf(100).add(percent).movePointLeft(2);
    List<Finding> findings =
        assessment.findings().stream()
            .map(
                f ->
                    f instanceof Finding.Points p && rule(f).equals(rule)
                        ? new Finding.Points(p.proposalId(), times(p, factor), p.citation())
                        : f)
            .toList();
    return new Assessment(
        assessment.portfolio(),
        assessment.asOf(),
        assessment.horizon(),
        assessment.rulebook(),
        assessment.instruments(),
        findings);
  }

  private static long times(Finding.Points points, BigDecimal factor) {
    BigDecimal now = BigDecimal.valueOf(points.thousandths()).multiply(factor);
    return now.setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  private List<Standing> standings() {
    Set<String> inPlan = awards(base).keySet();
    List<Standing> standings = new ArrayList<>();
    Map<String, Integer> all = new HashMap<>(funded);
    inPlan.forEach(p -> all.putIfAbsent(p, 0));
    new TreeMap<>(all)
        .forEach(
            (proposal, times) -> {
              double share = trials == 0 ? 1 : (double) times / trials;
              Safety safety =
                  share == 1 ? Safety.SURE : share >= LIKELY ? Safety.LIKELY : Safety.MARGINAL;
              standings.add(new Standing(proposal, safety, share, inPlan.contains(proposal)));
            });
    return standings;
  }

  private static Map<String, Award> awards(Plan plan) {
    Map<String, Award> awards = new TreeMap<>();
    plan.awards().forEach(a -> awards.put(a.proposal(), a));
    return awards;
  }

  private static long slack(Plan plan) {
    return plan.summary().bound() - plan.summary().benefit();
  }
}
