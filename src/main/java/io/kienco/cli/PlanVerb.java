package io.kienco.cli;

import io.kienco.ask.Impossible;
import io.kienco.ask.Law;
import io.kienco.model.Assessment;
import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.model.Stability;
import io.kienco.plan.Planner;
import io.kienco.report.PlanFiles;
import io.kienco.report.PlanScreen;
import io.kienco.report.StabilityScreen;
import io.kienco.report.Written;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "plan",
    description = "Spreads the money over the proposals and proves how good the plan is.",
    mixinStandardHelpOptions = true)
final class PlanVerb implements Callable<Integer> {

  @Mixin private Setting setting;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "Stop by the clock, not by work (the default: the same plan each time).")
  private BigDecimal seconds;

  @Option(names = "--seed", paramLabel = "N", description = "Another search (default: 1).")
  private Long seed;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Where the files go (default: out/DATASET or, of a scenario, out/DATASET-ID; none with"
              + " --json).")
  private Path folder;

  @Option(
      names = "--warm",
      paramLabel = "PLAN",
      description = "Start from the prices and awards of an earlier plan.")
  private Path warm;

  @Option(
      names = "--verify",
      paramLabel = "PLAN",
      description = "Recompute feasibility, benefit and bound of a plan; solve nothing.")
  private Path verify;

  @Mixin(name = "output")
  private Output output;

  @Override
  public Integer call() throws IOException {
    Planner.warmUp();
    Inputs inputs = new Inputs(output);
    if (verify != null) {
      return new Verification(inputs, output).run(verify, setting);
    }
    Portfolio portfolio = setting.portfolio(inputs);
    Scenario scenario = setting.scenario(inputs, portfolio).with(s -> s.solve = ending(s.solve));
    Plan earlier = inputs.earlier(portfolio, scenario);
    Plan first = warm == null ? null : inputs.plan(warm.toString());
    Path target = target(portfolio, scenario);
    if (target != null) {
      Written.mustBeWritable(target);
    }
    Law law = inputs.law(portfolio, scenario, setting.rules());
    Assessment assessment = law.under(scenario.overlays());
    if (!Planner.exact()) {
      output.err().println(output.texts().get("plan.without-engine"));
    }
    long start = System.nanoTime();
    try (StopSignal stop = new StopSignal()) {
      Plan plan = solve(law, assessment, scenario, earlier, first, stop);
      print(plan, assessment, target, (System.nanoTime() - start) / 1e9);
      if (earlier != null && !output.json()) {
        Stability kept = StabilityVerb.of(assessment, plan, earlier, output);
        output.out().print("\n" + new StabilityScreen(kept, output.texts()).text());
      }
    }
    return Exit.DONE;
  }

  private Plan solve(
      Law law,
      Assessment assessment,
      Scenario scenario,
      Plan earlier,
      Plan first,
      StopSignal stop) {
    try (ProgressLine line = output.progress()) {
      return Impossible.named(
          law,
          scenario,
          earlier,
          stop,
          () -> Planner.plan(assessment, scenario, earlier, first, line::solve, stop));
    }
  }

  private void print(Plan plan, Assessment assessment, Path target, double taken)
      throws IOException {
    if (target != null) {
      new PlanFiles(plan, assessment.portfolio()).write(target);
    }
    String files = target + ": plan.json, awards.csv, deferred.csv";
    output.print(plan, () -> new PlanScreen(plan, assessment, output.texts()).text(taken, files));
  }

  /** Where the files go: as asked, else named by dataset and scenario; null for none. */
  private Path target(Portfolio portfolio, Scenario scenario) {
    if (folder != null || output.json()) {
      return folder;
    }
    boolean plain = scenario.id().equals(Scenario.DEFAULT.id());
    String name = portfolio.info().id() + (plain ? "" : "-" + scenario.id());
    return Path.of("out", name.replaceAll("[^\\p{L}\\p{N}._-]|^\\.+", "-"));
  }

  private Scenario.Solve ending(Scenario.Solve given) {
    if (seconds != null && seconds.signum() <= 0) {
      throw output.usage("usage.seconds");
    }
    return new Scenario.Solve(
        seconds == null ? given.work() : null,
        seconds == null ? given.seconds() : seconds,
        seed == null ? given.seed() : seed);
  }
}
