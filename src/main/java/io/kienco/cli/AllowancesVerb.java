package io.kienco.cli;

import io.kienco.ask.Allowances;
import io.kienco.model.AllowanceBill;
import io.kienco.model.Assessment;
import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.report.AllowanceScreen;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "allowances",
    description = "What teacher allowances cost under each stage of the law, and what fits.",
    mixinStandardHelpOptions = true)
final class AllowancesVerb implements Callable<Integer> {

  @Mixin private Setting setting;

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

  @Override
  public Integer call() {
    Inputs inputs = new Inputs(output);
    Portfolio portfolio = setting.portfolio(inputs);
    Scenario scenario = setting.scenario(inputs, portfolio);
    List<Assessment> assessments = new ArrayList<>();
    assessments.add(inputs.assess(portfolio, scenario, setting.rules()));
    for (String stage : stages) {
      assessments.add(inputs.assess(portfolio, scenario, setting.rules().with(List.of(stage))));
    }
    Plan plan = planFile == null ? null : inputs.plan(planFile);
    if (plan != null) {
      PlanInputs.mustBeOf(plan, portfolio);
    }
    AllowanceBill bill = Allowances.of(assessments, stages, scenario, plan);
    output.print(bill, () -> new AllowanceScreen(bill, assessments.get(0), output.texts()).text());
    return Exit.DONE;
  }
}
