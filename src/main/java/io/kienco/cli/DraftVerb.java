package io.kienco.cli;

import io.kienco.data.Dictionary;
import io.kienco.data.drafting.DraftReading;
import io.kienco.data.drafting.Drafter;
import io.kienco.model.Assessment;
import io.kienco.model.Drafting;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.policy.Rulebook;
import io.kienco.report.DraftScreen;
import io.kienco.report.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "draft",
    description = "Drafts proposals from the needs that rules find, for a planner to edit.",
    mixinStandardHelpOptions = true)
final class DraftVerb implements Callable<Integer> {

  @Parameters(paramLabel = "DATASET", description = "A dataset folder, or its name.")
  private String dataset;

  @Mixin private Law law;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the proposals to a new file instead, and leave the dataset as it is.")
  private Path file;

  @Mixin(name = "output")
  private Output output;

  /** What {@code --json} prints. */
  record Result(String written, Drafting drafting) {}

  @Override
  public Integer call() throws IOException {
    Path folder = Home.dataset(dataset);
    DraftReading draft = draft(folder);
    if (draft.drafting() == null) {
      throw new WrongInput(draft.issues());
    }
    String written = write(folder, draft);
    output.print(
        new Result(written, draft.drafting()),
        () -> new DraftScreen(draft.drafting(), output.texts()).text(written));
    return Exit.DONE;
  }

  private DraftReading draft(Path folder) throws IOException {
    Inputs inputs = new Inputs(output);
    Portfolio portfolio = inputs.census(folder);
    if (file != null && Files.exists(file)) {
      throw WrongInput.of(file.toString(), "draft-out-exists");
    }
    Written.mustBeWritable(file == null ? folder : file.toAbsolutePath().getParent());
    Scenario scenario = law.in(Scenario.DEFAULT);
    Rulebook rulebook = inputs.rulebook(scenario, law.rules());
    LocalDate asOf = scenario.asOfIn(portfolio);
    Assessment assessment = rulebook.assess(portfolio, asOf, scenario.horizonIn(portfolio));
    List<Drafting.Number> numbers =
        Drafter.NUMBERS.stream()
            .flatMap(name -> rulebook.number(name, asOf).stream())
            .map(n -> new Drafting.Number(n.name(), n.value(), n.status()))
            .toList();
    return Drafter.draft(folder, assessment, numbers);
  }

  /** Where the proposals are; null when nothing changed. */
  private String write(Path folder, DraftReading draft) throws IOException {
    if (file != null) {
      Written.text(file, draft.proposals());
      return file.toString();
    }
    if (!draft.files().isEmpty()) {
      Written.all(folder, draft.files());
    }
    boolean changed = draft.files().containsKey(Dictionary.PROPOSALS);
    return changed ? folder.resolve(Dictionary.PROPOSALS).toString() : null;
  }
}
