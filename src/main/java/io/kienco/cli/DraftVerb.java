package io.kienco.cli;

import io.kienco.data.drafting.DraftResult;
import io.kienco.data.drafting.Drafter;
import io.kienco.model.Assessment;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.report.IssueList;
import io.kienco.report.Json;
import io.kienco.report.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "draft",
    description = "Writes proposals for the needs that the rules find, to be edited.",
    mixinStandardHelpOptions = true)
final class DraftVerb implements Callable<Integer> {

  @Parameters(paramLabel = "DATASET", description = "A dataset folder, or its name.")
  private String dataset;

  @Option(
      names = "--contingency",
      paramLabel = "PERCENT",
      defaultValue = "0",
      description = "Percent added to every cost (default: 0).")
  private BigDecimal contingency;

  @Mixin private Law law;

  @Mixin(name = "output")
  private Output output;

  @Spec private CommandSpec spec;

  /** What {@code --json} prints. */
  record Result(int added, int changed, int kept, int removed, IssueList.Document notes) {}

  @Override
  public Integer call() throws IOException {
    Inputs inputs = new Inputs(output, spec.commandLine().getErr());
    Portfolio portfolio = inputs.portfolio(dataset);
    Assessment assessment = inputs.assess(portfolio, law.in(Scenario.DEFAULT), law.rules());
    DraftResult result = Drafter.draft(Home.dataset(dataset), assessment, contingency);
    Texts texts = output.texts();
    IssueList notes = new IssueList(texts);
    PrintWriter out = spec.commandLine().getOut();
    if (output.json()) {
      IssueList.Document document = notes.document(result.notes());
      out.print(
          Json.write(
              new Result(
                  result.added(), result.changed(), result.kept(), result.removed(), document)));
    } else {
      out.print(notes.text(result.notes()));
      out.println(
          texts.get(
              "draft.done", result.added(), result.changed(), result.kept(), result.removed()));
    }
    return Exit.DONE;
  }
}
