package io.kienco.cli;

import io.kienco.compare.PlanComparison;
import io.kienco.model.Assessment;
import io.kienco.model.Comparison;
import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import io.kienco.report.ComparisonScreen;
import io.kienco.report.Json;
import io.kienco.report.Written;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "compare",
    description = "Puts plans of one dataset side by side: money, awards, benefit, evenness.",
    mixinStandardHelpOptions = true)
final class CompareVerb implements Callable<Integer> {

  @Parameters(arity = "2..*", paramLabel = "PLAN", description = "plan.json files or folders.")
  private List<String> given;

  @Option(names = "--out", paramLabel = "FILE", description = "Write the comparison as JSON.")
  private Path file;

  @Mixin private PlanBase base;

  @Mixin(name = "output")
  private Output output;

  @Override
  public Integer call() throws IOException {
    Inputs inputs = new Inputs(output);
    List<Plan> plans = given.stream().map(inputs::plan).toList();
    plans.forEach(p -> mustBeOfOne(p, plans.get(0)));
    String dataset = base.dataset();
    Portfolio portfolio =
        inputs.portfolio(dataset == null ? plans.get(0).fingerprint().dataset() : dataset);
    plans.forEach(p -> PlanInputs.mustBeOf(p, portfolio));
    List<Assessment> assessments =
        plans.stream().map(p -> inputs.assess(portfolio, p.scenario(), base.rules())).toList();
    Assessment assessment = assessments.get(0);
    Comparison comparison = PlanComparison.of(portfolio, plans, assessments);
    String json = Json.write(comparison);
    if (file != null) {
      Written.text(file, json);
    }
    output
        .out()
        .print(
            output.json()
                ? json
                : new ComparisonScreen(comparison, assessment, output.texts()).text());
    return Exit.DONE;
  }

  private static void mustBeOfOne(Plan plan, Plan first) {
    String dataset = plan.fingerprint().dataset();
    String others = first.fingerprint().dataset();
    if (!dataset.equals(others)) {
      throw WrongInput.of(
          "plan.json", "compare-other-dataset", plan.scenario().id(), dataset, others);
    }
  }
}
