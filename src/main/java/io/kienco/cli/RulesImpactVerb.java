package io.kienco.cli;

import io.kienco.ask.Impacts;
import io.kienco.model.Assessment;
import io.kienco.model.Impact;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.report.ImpactScreen;
import java.nio.file.Path;
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
    Impact impact;
    try (StopSignal stop = new StopSignal();
        ProgressLine line = output.progress()) {
      impact = Impacts.of(before, after, scenario, line::solve, stop);
    }
    output.print(impact, () -> new ImpactScreen(impact, before, after, output.texts()).text());
    return Exit.DONE;
  }
}
