package io.kienco.cli;

import io.kienco.model.Assessment;
import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.plan.Planner;
import io.kienco.report.Json;
import io.kienco.report.PlanFiles;
import io.kienco.report.PlanScreen;
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

  @Mixin(name = "output")
  private Output output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Portfolio portfolio = Inputs.portfolio(dataset);
    Scenario scenario = law.in(Inputs.scenario(scenarioFile, portfolio));
    scenario = scenario.withSolve(ending(scenario.solve()));
    Assessment assessment = Inputs.assess(portfolio, scenario, law.rules());
    long start = System.nanoTime();
    try (StopSignal stop = new StopSignal()) {
      Plan plan = solve(assessment, scenario, stop);
      print(plan, assessment, (System.nanoTime() - start) / 1e9);
    }
    return Exit.DONE;
  }

  private Plan solve(Assessment assessment, Scenario scenario, StopSignal stop) {
    try (ProgressLine progress = new ProgressLine(output.texts(), spec.commandLine().getErr())) {
      return Planner.plan(assessment, scenario, progress, stop);
    }
  }

  private void print(Plan plan, Assessment assessment, double taken) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Path target = folder == null && !output.json() ? Path.of("out", name(plan)) : folder;
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

  /** The dataset's id, with the scenario's where it has one. */
  private static String name(Plan plan) {
    String scenario = plan.scenario().id();
    String dataset = plan.fingerprint().dataset();
    return scenario.equals(Scenario.DEFAULT.id()) ? dataset : dataset + "-" + scenario;
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
