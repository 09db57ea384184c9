package io.kienco.cli;

import io.kienco.model.Assessment;
import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.plan.Planner;
import io.kienco.report.Json;
import io.kienco.report.PlanFiles;
import io.kienco.report.PlanScreen;
import io.kienco.report.Written;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "plan",
    description = "Spreads the money over the proposals and proves how good the plan is.",
    mixinStandardHelpOptions = true)
final class PlanVerb implements Callable<Integer> {

  @Parameters(paramLabel = "DATASET", description = "A dataset folder, or its name.")
  private String dataset;

  @Option(names = "--scenario", paramLabel = "FILE", description = "A scenario (JSON).")
  private Path scenarioFile;

  @Mixin private Law law;

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
      description = "Where the files go (default: out/DATASET; none with --json).")
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

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Planner.warmUp();
    Inputs inputs = new Inputs(output, spec.commandLine().getErr());
    Portfolio portfolio = inputs.portfolio(dataset);
    if (verify != null) {
      return new Verification(inputs, output, spec.commandLine().getOut())
          .run(verify, portfolio, law.rules());
    }
    Scenario scenario = law.in(inputs.scenario(scenarioFile, portfolio));
    scenario = scenario.with(s -> s.solve = ending(s.solve));
    Plan earlier = inputs.earlier(scenario);
    Plan first = warm == null ? null : inputs.plan(warm.toString());
    Path target = target(portfolio, scenario);
    if (target != null) {
      Written.mustBeWritable(target);
    }
    Assessment assessment = inputs.assess(portfolio, scenario, law.rules());
    long start = System.nanoTime();
    try (StopSignal stop = new StopSignal()) {
      Plan plan = solve(assessment, scenario, earlier, first, stop);
      print(plan, assessment, target, (System.nanoTime() - start) / 1e9);
    }
    return Exit.DONE;
  }

  private Plan solve(
      Assessment assessment, Scenario scenario, Plan earlier, Plan first, StopSignal stop) {
    try (ProgressLine progress = new ProgressLine(output.texts(), spec.commandLine().getErr())) {
      return Planner.plan(assessment, scenario, earlier, first, progress, stop);
    }
  }

  private void print(Plan plan, Assessment assessment, Path target, double taken)
      throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (target != null) {
      new PlanFiles(plan, assessment.portfolio()).write(target);
    }
    if (output.json()) {
      out.print(Json.write(plan));
    } else {
      String files = target + ": plan.json, awards.csv, deferred.csv";
      out.print(new PlanScreen(plan, assessment, output.texts()).text(taken, files));
    }
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
      throw new ParameterException(spec.commandLine(), "--seconds must be above 0");
    }
    return new Scenario.Solve(
        seconds == null ? given.work() : null,
        seconds == null ? given.seconds() : seconds,
        seed == null ? given.seed() : seed);
  }
}
