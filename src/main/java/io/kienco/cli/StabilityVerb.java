package io.kienco.cli;

import io.kienco.ask.Steadiness;
import io.kienco.model.Assessment;
import io.kienco.model.Plan;
import io.kienco.model.Stability;
import io.kienco.report.StabilityScreen;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "stability",
    description =
        "Says what keeping to an earlier plan costs: planned afresh, what would it bring?",
    mixinStandardHelpOptions = true)
final class StabilityVerb implements Callable<Integer> {

  @Parameters(
      paramLabel = "PLAN",
      description = "A plan made under a scenario with stable: a plan.json, its folder or name.")
  private String given;

  @Mixin private PlanBase base;

  @Mixin(name = "output")
  private Output output;

  @Override
  public Integer call() {
    Inputs inputs = new Inputs(output);
    Plan plan = inputs.plan(given);
    if (plan.scenario().stable() == null) {
      throw WrongInput.of("plan.json", "stability-without-plan", plan.scenario().id());
    }
    Assessment assessment = PlanInputs.of(plan, base.dataset(), base.rules(), inputs).assessment();
    Stability stability =
        of(assessment, plan, inputs.earlier(assessment.portfolio(), plan.scenario()), output);
    output.print(stability, () -> new StabilityScreen(stability, output.texts()).text());
    return Exit.DONE;
  }

  /** Plans once more without keeping to anything. */
  static Stability of(Assessment assessment, Plan plan, Plan earlier, Output output) {
    try (StopSignal stop = new StopSignal();
        ProgressLine line = output.progress()) {
      return Steadiness.of(assessment, plan, earlier, line::solve, stop);
    }
  }
}
