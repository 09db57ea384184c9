package io.kienco.cli;

import io.kienco.model.Assessment;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.report.AssessmentFile;
import io.kienco.report.AssessmentScreen;
import io.kienco.report.Json;
import io.kienco.report.Written;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "assess",
    description = "Ranks a dataset's proposals under the rules in force, with the reasons.",
    mixinStandardHelpOptions = true)
final class AssessVerb implements Callable<Integer> {

  @Parameters(paramLabel = "DATASET", description = "A dataset folder, or its name.")
  private String dataset;

  @Mixin private Law law;

  @Option(names = "--out", paramLabel = "FILE", description = "Write the assessment as JSON.")
  private Path file;

  @Mixin(name = "output")
  private Output output;

  @Override
  public Integer call() throws IOException {
    Inputs inputs = new Inputs(output);
    Portfolio portfolio = inputs.portfolio(dataset);
    Assessment assessment = inputs.assess(portfolio, law.in(Scenario.DEFAULT), law.rules());
    String json = Json.write(AssessmentFile.of(assessment));
    if (file != null) {
      Written.text(file, json);
    }
    String where = file == null ? null : file.toString();
    output
        .out()
        .print(output.json() ? json : new AssessmentScreen(assessment, output.texts()).text(where));
    return Exit.DONE;
  }
}
