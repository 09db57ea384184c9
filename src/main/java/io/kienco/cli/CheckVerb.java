package io.kienco.cli;

import io.kienco.data.DatasetInspection;
import io.kienco.data.DatasetReader;
import io.kienco.report.DatasetScreen;
import io.kienco.report.IssueList;
import io.kienco.report.Json;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "check",
    description = "Reads a dataset and lists everything that is wrong or worth knowing.",
    mixinStandardHelpOptions = true)
final class CheckVerb implements Callable<Integer> {

  @Parameters(paramLabel = "DATASET", description = "A dataset folder, or its name.")
  private String dataset;

  @Option(
      names = "--earlier",
      paramLabel = "DATASET",
      description = "An earlier census of the same schools, to find sudden changes.")
  private String earlier;

  @Mixin(name = "output")
  private Output output;

  /** What {@code --json} prints. */
  record Checked(
      long errors,
      long warnings,
      List<IssueList.Line> issues,
      List<DatasetInspection.UnknownCells> unknown) {}

  @Override
  public Integer call() {
    Path before = earlier == null ? null : Home.dataset(earlier);
    DatasetInspection reading = DatasetReader.inspect(Home.dataset(dataset), before);
    IssueList issues = new IssueList(output.texts());
    PrintWriter out = output.out();
    if (output.json()) {
      IssueList.Document document = issues.document(reading.issues());
      out.print(
          Json.write(
              new Checked(
                  document.errors(), document.warnings(), document.issues(), reading.unknown())));
    } else {
      if (reading.portfolio() != null) {
        out.print(new DatasetScreen(reading.portfolio(), output.texts()).text());
      }
      printUnknown(reading.unknown(), out);
      out.print(issues.text(reading.issues()));
    }
    return reading.portfolio() == null ? Exit.WRONG_INPUT : Exit.DONE;
  }

  /** One line a file: its columns with unknown cells, as {@code teachers 12/648}. */
  private void printUnknown(List<DatasetInspection.UnknownCells> unknown, PrintWriter out) {
    Map<String, String> byFile = new LinkedHashMap<>();
    for (DatasetInspection.UnknownCells cells : unknown) {
      String shown = cells.column() + " " + cells.unknown() + "/" + cells.rows();
      byFile.merge(cells.file(), shown, (all, one) -> all + ", " + one);
    }
    byFile.forEach((file, cells) -> out.println(output.texts().get("check.unknown", file, cells)));
  }
}
