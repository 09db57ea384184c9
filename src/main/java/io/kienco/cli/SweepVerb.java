package io.kienco.cli;

import io.kienco.ask.Sweeper;
import io.kienco.model.Assessment;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.model.Sweep;
import io.kienco.model.Sweep.Range;
import io.kienco.report.SweepScreen;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "sweep",
    description = "Turns a fund, all capital, or a floor from low to high, and plans each point.",
    mixinStandardHelpOptions = true)
final class SweepVerb implements Callable<Integer> {

  @Mixin private Setting setting;

  @Mixin private SweepRange turned;

  @Mixin(name = "output")
  private Output output;

  @Override
  public Integer call() {
    Inputs inputs = new Inputs(output);
    Portfolio portfolio = setting.portfolio(inputs);
    Scenario scenario = setting.scenario(inputs, portfolio);
    Range range = turned.in(portfolio, scenario, output);
    Assessment assessment = inputs.assess(portfolio, scenario, setting.rules());
    Sweep sweep;
    try (StopSignal stop = new StopSignal();
        ProgressLine line = output.progress()) {
      sweep =
          Sweeper.sweep(
              assessment, scenario, range, inputs.earlier(portfolio, scenario), line::steps, stop);
    }
    output.print(sweep, () -> new SweepScreen(sweep, assessment, output.texts()).text());
    return Exit.DONE;
  }
}
