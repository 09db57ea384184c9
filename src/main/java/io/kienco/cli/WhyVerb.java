package io.kienco.cli;

import io.kienco.ask.WhyNot;
import io.kienco.model.Assessment;
import io.kienco.model.Plan;
import io.kienco.model.Why;
import io.kienco.report.Json;
import io.kienco.report.WhyScreen;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Inputs inputs = new Inputs(output, spec.commandLine().getErr());
    Plan plan = inputs.plan(given);
    Assessment assessment = PlanInputs.of(plan, base.dataset(), base.rules(), inputs).assessment();
    Why why = WhyNot.of(assessment, plan, proposal);
    if (why == null) {
      throw WrongInput.of("plan.json", "proposal-unknown", proposal);
    }
    if (confirm) {
      why = confirmed(assessment, plan, inputs.earlier(plan.scenario()));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        output.json()
            ? Json.write(why)
            : new WhyScreen(why, plan, assessment, output.texts()).text());
    return Exit.DONE;
  }

  private Why confirmed(Assessment assessment, Plan plan, Plan earlier) {
    try (StopSignal stop = new StopSignal();
        StepLine progress = new StepLine(output.texts(), spec.commandLine().getErr())) {
      return WhyNot.confirmed(assessment, plan, earlier, proposal, progress, stop);
    }
  }
}
