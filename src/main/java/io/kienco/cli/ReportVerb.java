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
import java.util.concurrent.CancellationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "report",
    description = "Writes a plan, or what is asked of it, as a report that can be signed.",
    mixinStandardHelpOptions = true)
final class ReportVerb implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "PLAN",
      description = "A plan.json, its folder, or its name under out/; several to compare.")
  private List<String> given;

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

  @Mixin private ReportQuestion question;

  @Mixin(name = "output")
  private Output output;

  @Override
  public Integer call() throws IOException {
    question.check(kind, given.size(), output);
    Template form = template();
    try (StopSignal stop = new StopSignal()) {
      return written(form, stop);
    }
  }

  /** What becomes of it is told before the signal lets the process end. */
  private int written(Template form, StopSignal stop) throws IOException {
    Inputs inputs = new Inputs(output);
    List<Plan> plans = given.stream().map(inputs::plan).toList();
    PlanInputs from = PlanInputs.of(plans.get(0), dataset, Rules.at(rules), inputs);
    Subject subject = question.asked(kind, plans, from, Rules.at(rules), inputs, output, stop);
    Path target = target();
    try (ProgressLine line = output.progress()) {
      Watch watch = new Watch(line::pages, stop);
      Written.stream(
          target,
          out -> Reports.write(subject, kind, format, output.texts().language(), form, out, watch));
    } catch (BadTemplate e) {
      throw new WrongInput(List.of(e.issue()));
    } catch (CancellationException stopped) {
      output.err().println(output.texts().get("report.stopped", target));
      output.err().flush();
      return Exit.WRONG_INPUT;
    }
    output.out().println(output.texts().get("report.written", target));
    output.out().flush();
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
    Path folder = Home.plan(given.get(0)).toAbsolutePath().getParent();
    return folder.resolve(kind.code() + "." + format.code());
  }
}
