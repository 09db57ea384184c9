package io.kienco.cli;

import io.kienco.ask.Sweeper;
import io.kienco.model.Assessment;
import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.model.Sweep;
import io.kienco.model.Sweep.Range;
import io.kienco.report.PlanFiles;
import io.kienco.report.SweepScreen;
import io.kienco.report.Written;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "sweep",
    description = "Turns a fund, all capital, or a floor from low to high, and plans each point.",
    mixinStandardHelpOptions = true)
final class SweepVerb implements Callable<Integer> {

  @Mixin private Setting setting;

  @Mixin private SweepRange turned;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write the plan of every point too, to DIR/LEVEL (such as DIR/0.95).")
  private Path folder;

  @Mixin(name = "output")
  private Output output;

  @Override
  public Integer call() throws IOException {
    Inputs inputs = new Inputs(output);
    Portfolio portfolio = setting.portfolio(inputs);
    Scenario scenario = setting.scenario(inputs, portfolio);
    Range range = turned.in(portfolio, scenario, output);
    if (folder != null) {
      Written.mustBeWritable(folder);
    }
    Assessment assessment = inputs.assess(portfolio, scenario, setting.rules());
    Map<String, Plan> plans = new LinkedHashMap<>();
    Sweep sweep;
    try (StopSignal stop = new StopSignal();
        ProgressLine line = output.progress()) {
      sweep =
          Sweeper.sweep(
              assessment,
              scenario,
              range,
              inputs.earlier(portfolio, scenario),
              line::steps,
              (point, plan) -> plans.put(point.at().toPlainString(), plan),
              stop);
    }
    write(plans, portfolio);
    output.print(sweep, () -> new SweepScreen(sweep, assessment, output.texts()).text());
    return Exit.DONE;
  }

  private void write(Map<String, Plan> plans, Portfolio portfolio) throws IOException {
    if (folder != null) {
      for (Map.Entry<String, Plan> plan : plans.entrySet()) {
        new PlanFiles(plan.getValue(), portfolio).write(folder.resolve(plan.getKey()));
      }
    }
  }
}
