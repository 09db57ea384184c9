package io.kienco.cli;

import io.kienco.model.Assessment;
import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.plan.NoPlanException;
import io.kienco.plan.Planner;
import io.kienco.report.Json;
import io.kienco.report.RuleImpact;
import io.kienco.report.RuleImpactScreen;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "impact",
    description = "Shows what another rulebook, or an overlay, does to findings, money and awards.",
    mixinStandardHelpOptions = true)
final class RulesImpactVerb implements Callable<Integer> {

  @Option(
      names = "--against",
      paramLabel = "DIR",
      required = true,
      description = "Another rulebook, or a folder under rules/scenario.")
  private Path against;

  @Option(
      names = "--dataset",
      paramLabel = "DATASET",
      defaultValue = "lang-son",
      description = "A dataset folder, or its name (default: lang-son).")
  private String dataset;

  @Option(names = "--scenario", paramLabel = "FILE", description = "A scenario (JSON).")
  private Path scenarioFile;

  @Mixin private Law law;

  @Mixin(name = "output")
  private Output output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Inputs inputs = new Inputs(output, spec.commandLine().getErr());
    Portfolio portfolio = inputs.portfolio(dataset);
    Scenario scenario = law.in(inputs.scenario(scenarioFile, portfolio));
    boolean overlay = against.toAbsolutePath().getParent().endsWith("scenario");
    Scenario changed = overlay ? withOverlay(scenario) : scenario;
    Assessment old = inputs.assess(portfolio, scenario, law.rules());
    Assessment now = inputs.assess(portfolio, changed, overlay ? law.rules() : against);
    Plan prices = side(old, scenario, null).plan();
    RuleImpact.Side before = side(old, scenario, prices);
    RuleImpact.Side after = side(now, changed, prices);
    RuleImpact impact = RuleImpact.of(before, after);
    PrintWriter out = spec.commandLine().getOut();
    String screen = new RuleImpactScreen(impact, after, output.texts()).text();
    out.print(output.json() ? Json.write(impact) : screen);
    return Exit.DONE;
  }

  private Scenario withOverlay(Scenario scenario) {
    List<String> overlays = new ArrayList<>(scenario.overlays());
    overlays.add(against.getFileName().toString());
    return scenario.withOverlays(overlays);
  }

  /**
   * @param prices a plan whose prices both sides begin from, so that luck does not part them
   */
  private RuleImpact.Side side(Assessment assessment, Scenario scenario, Plan prices) {
    try (StopSignal stop = new StopSignal();
        ProgressLine progress = new ProgressLine(output.texts(), spec.commandLine().getErr())) {
      Plan plan = Planner.plan(assessment, scenario, null, prices, progress, stop);
      return new RuleImpact.Side(assessment, plan, List.of());
    } catch (NoPlanException none) {
      return new RuleImpact.Side(assessment, null, none.conflicts());
    }
  }
}
