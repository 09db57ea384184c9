package io.kienco.cli;

import io.kienco.ask.WhyNot;
import io.kienco.model.Assessment;
import io.kienco.model.Plan;
import io.kienco.model.Why;
import io.kienco.report.WhyScreen;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "why",
    description = "Says why a proposal is funded or not, and what would fund it.",
    mixinStandardHelpOptions = true)
final class WhyVerb implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "PLAN", description = "A plan.json, its folder or name.")
  private String given;

  @Parameters(index = "1", paramLabel = "PROPOSAL", description = "A proposal id.")
  private String proposal;

  @Option(names = "--confirm", description = "Solve again with each change, to be sure.")
  private boolean confirm;

  @Mixin private PlanBase base;

  @Mixin(name = "output")
  private Output output;

  @Override
  public Integer call() {
    Inputs inputs = new Inputs(output);
    Plan plan = inputs.plan(given);
    Assessment assessment = PlanInputs.of(plan, base.dataset(), base.rules(), inputs).assessment();
    Why estimate = WhyNot.of(assessment, plan, proposal);
    if (estimate == null) {
      throw WrongInput.of("plan.json", "proposal-unknown", proposal);
    }
    Why why =
        confirm
            ? confirmed(assessment, plan, inputs.earlier(assessment.portfolio(), plan.scenario()))
            : estimate;
    output.print(why, () -> new WhyScreen(why, plan, assessment, output.texts()).text());
    return Exit.DONE;
  }

  private Why confirmed(Assessment assessment, Plan plan, Plan earlier) {
    try (StopSignal stop = new StopSignal();
        ProgressLine line = output.progress()) {
      return WhyNot.confirmed(assessment, plan, earlier, proposal, line::steps, stop);
    }
  }
}
