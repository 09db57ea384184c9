package io.kienco.cli;

import io.kienco.data.importing.ImportReading;
import io.kienco.data.importing.Importer;
import io.kienco.data.importing.Suggester;
import io.kienco.data.importing.Suggestion;
import io.kienco.report.IssueList;
import io.kienco.report.Json;
import io.kienco.report.Texts;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    description = "Turns a workbook or text file into a dataset, as a mapping says.",
    mixinStandardHelpOptions = true)
final class ImportVerb implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "An .xlsx workbook or a text file of cells.")
  private Path file;

  @Option(
      names = "--mapping",
      paramLabel = "M",
      description = "Which of its columns is which of ours (JSON).")
  private Path mapping;

  @Option(names = "--out", paramLabel = "DATASET", description = "The folder to write.")
  private Path out;

  @Option(names = "--suggest", description = "Prints a mapping guessed from the headings.")
  private boolean suggest;

  @Mixin(name = "output")
  private Output output;

  /** What {@code --json} prints. */
  record Result(String dataset, Map<String, Integer> rows, IssueList.Document issues) {}

  @Override
  public Integer call() {
    if (suggest) {
      return suggestMapping();
    }
    if (mapping == null || out == null) {
      throw output.usage("usage.import");
    }
    ImportReading reading;
    try (StopSignal stop = new StopSignal();
        ProgressLine line = output.progress()) {
      reading = Importer.read(file, mapping, out, line::rows, stop);
    }
    if (reading.dataset() == null) {
      throw new WrongInput(reading.issues());
    }
    print(reading, output.texts());
    return Exit.DONE;
  }

  private void print(ImportReading reading, Texts texts) {
    IssueList issues = new IssueList(texts);
    PrintWriter print = output.out();
    if (output.json()) {
      IssueList.Document document = issues.document(reading.issues());
      print.print(Json.write(new Result(out.toString(), reading.rowsByFile(), document)));
      return;
    }
    reading
        .rowsByFile()
        .forEach((name, rows) -> print.println(texts.get("import.rows", name, rows)));
    print.println(texts.get("import.written", out));
    print.print(issues.text(reading.issues()));
  }

  /** The mapping on stdout, to be kept in a file and edited; how sure it is on stderr. */
  private int suggestMapping() {
    Suggestion suggestion = Suggester.suggest(file);
    if (suggestion.mapping() == null) {
      throw new WrongInput(suggestion.issues());
    }
    Texts texts = output.texts();
    PrintWriter err = output.err();
    for (Suggestion.Guess guess : suggestion.guesses()) {
      String key = guess.heading() == null ? "import.stand-in" : "import.guess";
      List<Object> words =
          List.of(
              guess.file(),
              guess.column(),
              String.valueOf(guess.heading()),
              Math.round(guess.sure() * 100));
      err.println(texts.get(key, words.toArray()));
    }
    if (!suggestion.unused().isEmpty()) {
      err.println(texts.get("import.unused", String.join(", ", suggestion.unused())));
    }
    output.out().print(suggestion.mapping());
    return Exit.DONE;
  }
}
