package io.kienco.cli;

import io.kienco.data.DatasetReader;
import io.kienco.data.DatasetReading;
import io.kienco.report.DatasetScreen;
import io.kienco.report.IssueList;
import io.kienco.report.Json;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "check",
    description = "Reads a dataset and lists everything that is wrong or worth knowing.",
    mixinStandardHelpOptions = true)
final class CheckVerb implements Callable<Integer> {

  @Parameters(paramLabel = "DATASET", description = "A dataset folder, or its name.")
  private String dataset;

  @Mixin(name = "output")
  private Output output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    DatasetReading reading = DatasetReader.read(Home.dataset(dataset));
    IssueList issues = new IssueList(output.texts());
    PrintWriter out = spec.commandLine().getOut();
    if (output.json()) {
      out.print(Json.write(issues.document(reading.issues())));
    } else {
      if (reading.portfolio() != null) {
        out.print(new DatasetScreen(reading.portfolio(), output.texts()).text());
      }
      out.print(issues.text(reading.issues()));
    }
    return reading.portfolio() == null ? Exit.WRONG_INPUT : Exit.DONE;
  }
}
