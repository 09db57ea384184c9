package io.kienco.cli;

import io.kienco.ask.Sweeper;
import io.kienco.model.Assessment;
import io.kienco.model.Fund;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.model.Sweep;
import io.kienco.model.Sweep.Range;
import io.kienco.model.Sweep.What;
import io.kienco.report.Json;
import io.kienco.report.SweepScreen;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "sweep",
    description = "Turns a fund, all capital, or a floor from low to high, and plans each point.",
    mixinStandardHelpOptions = true)
final class SweepVerb implements Callable<Integer> {

  private static final int MOST = 1001;

  @Parameters(paramLabel = "DATASET", description = "A dataset folder, or its name.")
  private String dataset;

  @Option(names = "--scenario", paramLabel = "FILE", description = "A scenario (JSON).")
  private Path scenarioFile;

  @Mixin private Law law;

  @Option(
      names = "--fund",
      paramLabel = "F",
      description = "The fund to turn (default: all capital funds).")
  private String fund;

  @Option(
      names = "--floor",
      paramLabel = "ID",
      description = "Turn the share of this floor of the scenario instead of money.")
  private String floor;

  @Option(names = "--from", paramLabel = "X", description = "First factor or share.")
  private BigDecimal from;

  @Option(names = "--to", paramLabel = "X", description = "Last factor or share.")
  private BigDecimal to;

  @Option(names = "--steps", paramLabel = "N", description = "Points (default: 21; 11 of a floor).")
  private Integer steps;

  @Mixin(name = "output")
  private Output output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Inputs inputs = new Inputs(output, spec.commandLine().getErr());
    Portfolio portfolio = inputs.portfolio(dataset);
    Scenario scenario = law.in(inputs.scenario(scenarioFile, portfolio));
    Range range = range(portfolio, scenario);
    Assessment assessment = inputs.assess(portfolio, scenario, law.rules());
    Sweep sweep;
    try (StopSignal stop = new StopSignal();
        StepLine progress = new StepLine(output.texts(), spec.commandLine().getErr())) {
      sweep = Sweeper.sweep(assessment, scenario, range, inputs.earlier(scenario), progress, stop);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        output.json()
            ? Json.write(sweep)
            : new SweepScreen(sweep, assessment, output.texts()).text());
    return Exit.DONE;
  }

  private Range range(Portfolio portfolio, Scenario scenario) {
    if (fund != null && floor != null) {
      throw new ParameterException(spec.commandLine(), "--fund or --floor, not both");
    }
    What what = floor == null ? What.MONEY : What.FLOOR;
    String id = floor == null ? fund : floor;
    if (fund != null) {
      known("sweep-fund-unknown", fund, portfolio.funds().stream().map(Fund::id).toList());
    } else if (floor != null) {
      List<String> floors = scenario.floors().stream().map(Scenario.Floor::id).toList();
      known("sweep-floor-unknown", floor, floors);
    }
    BigDecimal first = from == null ? new BigDecimal(floor == null ? "0.5" : "0") : from;
    BigDecimal last = to == null ? new BigDecimal(floor == null ? "1.5" : "0.5") : to;
    int points = steps == null ? (floor == null ? 21 : 11) : steps;
    boolean share = floor != null && last.compareTo(BigDecimal.ONE) > 0;
    if (first.signum() < 0 || last.compareTo(first) < 0 || points < 1 || points > MOST || share) {
      throw new ParameterException(
          spec.commandLine(),
          "0 ≤ --from ≤ --to (a share at most 1), --steps 1 to " + MOST + " are needed");
    }
    return new Range(what, id, first, last, points);
  }

  private void known(String code, String given, List<String> ids) {
    if (!ids.contains(given)) {
      throw WrongInput.of(null, code, given, String.join(", ", ids));
    }
  }
}
