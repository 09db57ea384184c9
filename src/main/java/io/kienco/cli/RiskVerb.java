package io.kienco.cli;

import io.kienco.ask.CostRisk;
import io.kienco.ask.Impossible;
import io.kienco.ask.Law;
import io.kienco.ask.Weights;
import io.kienco.model.Assessment;
import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import io.kienco.model.Risk;
import io.kienco.model.Scenario;
import io.kienco.model.Sensitivity;
import io.kienco.plan.Planner;
import io.kienco.report.RiskScreen;
import io.kienco.report.SensitivityScreen;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "risk",
    description = "Draws what works may cost: how often money runs out, and what to hold back.",
    mixinStandardHelpOptions = true)
final class RiskVerb implements Callable<Integer> {

  @Mixin private Setting setting;

  @Option(
      names = "--plan",
      paramLabel = "PLAN",
      description = "A plan of this dataset to draw for (default: the scenario is planned).")
  private String planFile;

  @Option(names = "--draws", defaultValue = "1000", description = "How many (default: 1000).")
  private int draws;

  @Option(names = "--seed", defaultValue = "1", description = "Other draws (default: 1).")
  private long seed;

  @Option(
      names = "--wanted",
      paramLabel = "P",
      defaultValue = "0.2",
      description = "Chance of running out that may remain (default: 0.2).")
  private BigDecimal wanted;

  @Option(
      names = "--spread",
      paramLabel = "MEASURE=S",
      description = "Spread of a measure's costs, as solid_classrooms=0.2; may be repeated.")
  private Map<String, Double> spread = Map.of();

  @Option(
      names = "--weights",
      description = "Vary the points of each criterion instead of the costs.")
  private boolean weights;

  @Mixin(name = "output")
  private Output output;

  @Override
  public Integer call() {
    mustMakeSense();
    Inputs inputs = new Inputs(output);
    Portfolio portfolio = setting.portfolio(inputs);
    mustBeKnown(portfolio);
    Plan known = planFile == null ? null : inputs.plan(planFile);
    Scenario scenario = known == null ? setting.scenario(inputs, portfolio) : known.scenario();
    Law law = inputs.law(portfolio, scenario, setting.rules());
    Assessment assessment = law.under(scenario.overlays());
    if (known != null) {
      PlanInputs.mustBeOf(known, assessment);
    }
    Plan earlier = inputs.earlier(portfolio, scenario);
    Plan plan = known == null ? solve(law, assessment, scenario, earlier) : known;
    if (weights) {
      vary(assessment, plan, earlier);
    } else {
      draw(assessment, plan, earlier);
    }
    return Exit.DONE;
  }

  private void mustMakeSense() {
    boolean share = wanted.signum() > 0 && wanted.compareTo(BigDecimal.ONE) < 0;
    boolean spreads = spread.values().stream().allMatch(s -> s >= 0 && s <= 2);
    if (draws < 1 || draws > 1_000_000 || !share || !spreads) {
      throw output.usage("usage.risk-range");
    }
    if (planFile != null && setting.hasScenario()) {
      throw output.usage("usage.plan-or-scenario");
    }
  }

  /** A misspelt measure would keep the spread that is assumed. */
  private void mustBeKnown(Portfolio portfolio) {
    SortedSet<String> measures = portfolio.measures();
    for (String measure : spread.keySet()) {
      if (!measures.contains(measure)) {
        throw WrongInput.of(null, "spread-measure-unknown", measure, String.join(", ", measures));
      }
    }
  }

  private Plan solve(Law law, Assessment assessment, Scenario scenario, Plan earlier) {
    try (StopSignal stop = new StopSignal();
        ProgressLine line = output.progress()) {
      return Impossible.named(
          law,
          scenario,
          earlier,
          stop,
          () -> Planner.plan(assessment, scenario, earlier, line::solve, stop));
    }
  }

  private void draw(Assessment assessment, Plan plan, Plan earlier) {
    Risk risk;
    try (StopSignal stop = new StopSignal();
        ProgressLine line = output.progress()) {
      Risk.Terms terms = new Risk.Terms(draws, seed, wanted, spread);
      risk = CostRisk.of(assessment, plan, earlier, terms, line::solve, stop);
    }
    output.print(risk, () -> new RiskScreen(risk, assessment, output.texts()).text());
  }

  private void vary(Assessment assessment, Plan plan, Plan earlier) {
    Sensitivity sensitivity;
    try (StopSignal stop = new StopSignal();
        ProgressLine line = output.progress()) {
      sensitivity = Weights.of(assessment, plan, earlier, line::steps, stop);
    }
    output.print(
        sensitivity, () -> new SensitivityScreen(sensitivity, assessment, output.texts()).text());
  }
}
