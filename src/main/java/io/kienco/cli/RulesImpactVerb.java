package io.kienco.cli;

import io.kienco.compare.RuleImpact;
import io.kienco.model.Assessment;
import io.kienco.model.Conflict;
import io.kienco.model.Impact;
import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.plan.NoPlanException;
import io.kienco.plan.Planner;
import io.kienco.report.ImpactScreen;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "impact",
    description = "Shows what another rulebook, or an overlay, does to a dataset and its money.",
    mixinStandardHelpOptions = true)
final class RulesImpactVerb implements Callable<Integer> {

  @Mixin private Law law;

  @Option(
      names = "--against",
      paramLabel = "DIR",
      required = true,
      description = "The other rulebook, or a folder under rules/scenario.")
  private Path against;

  @Option(
      names = "--dataset",
      paramLabel = "D",
      defaultValue = "lang-son",
      description = "A dataset folder, or its name (default: lang-son).")
  private String dataset;

  @Option(names = "--scenario", paramLabel = "FILE", description = "A scenario (JSON).")
  private Path scenarioFile;

  @Mixin(name = "output")
  private Output output;

  @Override
  public Integer call() {
    Inputs inputs = new Inputs(output);
    Portfolio portfolio = inputs.portfolio(dataset);
    Scenario scenario = law.in(inputs.scenario(scenarioFile, portfolio));
    Assessment before = inputs.assess(portfolio, scenario, law.rules());
    Assessment after = inputs.assess(portfolio, scenario, Rules.at(against));
    Plan prices = solve(before, scenario, null);
    Plan planBefore = solve(before, scenario, prices);
    SortedMap<Integer, Long> madeUp = new TreeMap<>();
    Plan planAfter = afterwards(before, after, scenario, prices, madeUp);
    Impact impact = RuleImpact.of(before, planBefore, after, planAfter, madeUp);
    output.print(impact, () -> new ImpactScreen(impact, before, after, output.texts()).text());
    return Exit.DONE;
  }

  /** Where entitlements alone exceed a ceiling, the plan if their growth were paid on top. */
  private Plan afterwards(
      Assessment before,
      Assessment after,
      Scenario scenario,
      Plan warm,
      SortedMap<Integer, Long> madeUp) {
    try {
      return solve(after, scenario, warm);
    } catch (NoPlanException none) {
      for (Conflict conflict : none.conflicts()) {
        if (!conflict.kind().equals("envelope") || !conflict.proposals().isEmpty()) {
          throw none;
        }
        madeUp.put(conflict.year(), conflict.missing());
      }
      SortedMap<Integer, Long> more = growth(before, after);
      madeUp.forEach((year, missing) -> more.merge(year, missing, Math::max));
      return solve(after, MoreMoney.in(scenario, after.portfolio(), more), warm);
    }
  }

  /** Đồng by year; so much on top leaves new works the same room for their running costs. */
  private static SortedMap<Integer, Long> growth(Assessment before, Assessment after) {
    SortedMap<Integer, Long> growth = new TreeMap<>(after.owedByYear());
    before.owedByYear().forEach((year, owed) -> growth.merge(year, -owed, Math::addExact));
    growth.values().removeIf(more -> more <= 0);
    return growth;
  }

  /** From the prices and awards of another plan, so that differences come from the rules. */
  private Plan solve(Assessment assessment, Scenario scenario, Plan warm) {
    try (StopSignal stop = new StopSignal();
        ProgressLine line = output.progress()) {
      return Planner.plan(assessment, scenario, null, warm, line::solve, stop);
    }
  }
}
