package io.kienco.cli;

import io.kienco.model.Plan;
import io.kienco.report.Written;
import io.kienco.report.document.ReportFormat;
import io.kienco.report.document.ReportKind;
import io.kienco.report.document.Reports;
import io.kienco.report.document.Subject;
import io.kienco.report.document.form.BadTemplate;
import io.kienco.report.document.form.Template;
import io.kienco.report.document.form.Watch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "report",
    description = "Writes a plan as a report that can be signed.",
    mixinStandardHelpOptions = true)
final class ReportVerb implements Callable<Integer> {

  @Parameters(paramLabel = "PLAN", description = "A plan.json, its folder, or its name under out/.")
  private String plan;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      defaultValue = "allocation",
      description = "${COMPLETION-CANDIDATES} (default: allocation).")
  private ReportKind kind;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "pdf",
      description = "${COMPLETION-CANDIDATES} (default: pdf).")
  private ReportFormat format;

  @Option(
      names = "--template",
      paramLabel = "DIR",
      description = "An office's own heading, logo, signature block and columns.")
  private Path template;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where it goes (default: beside the plan).")
  private Path file;

  @Option(
      names = "--dataset",
      paramLabel = "DATASET",
      description = "The plan's dataset, where it is not under datasets/.")
  private String dataset;

  @Option(names = "--rules", paramLabel = "DIR", description = "The plan's rulebook.")
  private Path rules;

  @Mixin(name = "output")
  private Output output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Inputs inputs = new Inputs(output);
    Template form = template();
    Plan made = inputs.plan(plan);
    PlanInputs from = PlanInputs.of(made, dataset, Rules.at(rules), inputs);
    Path target = target();
    Subject subject = new Subject.OfPlan(made, from.assessment(), from.issues());
    try (StopSignal stop = new StopSignal()) {
      Watch watch = new Watch(n -> {}, stop);
      Written.stream(
          target,
          out -> Reports.write(subject, kind, format, output.texts().language(), form, out, watch));
    } catch (BadTemplate e) {
      throw new WrongInput(List.of(e.issue()));
    }
    spec.commandLine().getOut().println(output.texts().get("report.written", target));
    return Exit.DONE;
  }

  private Template template() {
    try {
      return template == null ? Template.DEFAULT : Template.read(template);
    } catch (BadTemplate e) {
      throw new WrongInput(List.of(e.issue()));
    }
  }

  private Path target() {
    if (file != null) {
      return file;
    }
    Path folder = Home.plan(plan).toAbsolutePath().getParent();
    return folder.resolve(kind.code() + "." + format.code());
  }
}
