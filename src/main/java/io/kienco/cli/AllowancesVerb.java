package io.kienco.cli;

import io.kienco.ask.Allowances;
import io.kienco.model.AllowanceBill;
import io.kienco.model.Assessment;
import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.report.AllowanceScreen;
import io.kienco.report.Json;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "allowances",
    description = "What teacher allowances cost under each stage of the law, and what fits.",
    mixinStandardHelpOptions = true)
final class AllowancesVerb implements Callable<Integer> {

  @Parameters(paramLabel = "DATASET", description = "A dataset folder, or its name.")
  private String dataset;

  @Option(names = "--scenario", paramLabel = "FILE", description = "A scenario (JSON).")
  private Path scenarioFile;

  @Mixin private Law law;

  @Option(
      names = "--stage",
      paramLabel = "OVERLAY",
      description =
          "A folder of rules/scenario with another stage of the law; may be repeated"
              + " (default: allowance-71-from-2026).")
  private List<String> stages = List.of("allowance-71-from-2026");

  @Option(
      names = "--plan",
      paramLabel = "PLAN",
      description = "A plan whose new buildings' running costs are to be carried too.")
  private String planFile;

  @Mixin(name = "output")
  private Output output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Inputs inputs = new Inputs(output, spec.commandLine().getErr());
    Portfolio portfolio = inputs.portfolio(dataset);
    Scenario scenario = law.in(inputs.scenario(scenarioFile, portfolio));
    List<Assessment> assessments = new ArrayList<>();
    assessments.add(inputs.assess(portfolio, scenario, law.rules()));
    for (String stage : stages) {
      assessments.add(inputs.assess(portfolio, scenario, law.rules().with(List.of(stage))));
    }
    Plan plan = planFile == null ? null : inputs.plan(planFile);
    if (plan != null) {
      PlanInputs.mustBeOf(plan, portfolio);
    }
    AllowanceBill bill = Allowances.of(assessments, stages, scenario, plan);
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        output.json()
            ? Json.write(bill)
            : new AllowanceScreen(bill, assessments.get(0), output.texts()).text());
    return Exit.DONE;
  }
}
