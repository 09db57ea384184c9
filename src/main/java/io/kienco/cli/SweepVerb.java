package io.kienco.cli;

import io.kienco.ask.Sweeper;
import io.kienco.model.Assessment;
import io.kienco.model.Fund;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.model.Sweep;
import io.kienco.model.Sweep.Range;
import io.kienco.model.Sweep.What;
import io.kienco.report.SweepScreen;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "sweep",
    description = "Turns a fund, all capital, or a floor from low to high, and plans each point.",
    mixinStandardHelpOptions = true)
final class SweepVerb implements Callable<Integer> {

  private static final int MOST = 1001;

  @Mixin private Setting setting;

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

  @Override
  public Integer call() {
    Inputs inputs = new Inputs(output);
    Portfolio portfolio = setting.portfolio(inputs);
    Scenario scenario = setting.scenario(inputs, portfolio);
    Range range = range(portfolio, scenario);
    Assessment assessment = inputs.assess(portfolio, scenario, setting.rules());
    Sweep sweep;
    try (StopSignal stop = new StopSignal();
        ProgressLine line = output.progress()) {
      sweep =
          Sweeper.sweep(assessment, scenario, range, inputs.earlier(scenario), line::steps, stop);
    }
    output.print(sweep, () -> new SweepScreen(sweep, assessment, output.texts()).text());
    return Exit.DONE;
  }

  private Range range(Portfolio portfolio, Scenario scenario) {
    if (fund != null && floor != null) {
      throw output.usage("usage.sweep-both");
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
      throw output.usage("usage.sweep-range", MOST);
    }
    return new Range(what, id, first, last, points);
  }

  private void known(String code, String given, List<String> ids) {
    if (!ids.contains(given)) {
      throw WrongInput.of(null, code, given, String.join(", ", ids));
    }
  }
}
