package io.kienco.policy;

import io.kienco.model.DataIssue;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Everything that can be said of a rulebook without a dataset: errors, then what is doubtful. */
public final class RuleCheck {
  private RuleCheck() {}

  /**
   * @param today decides which cards are due to be checked against the law again
   */
  public static List<DataIssue> run(Path rulesDir, List<String> overlays, LocalDate today) {
    List<DataIssue> issues = new ArrayList<>();
    return run(RuleFiles.read(rulesDir, overlays, issues), issues, today);
  }

  /** The same of texts that may not be on disk; rules of strangers go to {@link RuleSandbox}. */
  public static List<DataIssue> run(RuleFiles files, LocalDate today) {
    return run(files, new ArrayList<>(), today);
  }

  private static List<DataIssue> run(RuleFiles files, List<DataIssue> issues, LocalDate today) {
    RulebookReading reading = RulebookReader.read(files, issues);
    List<DataIssue> all = new ArrayList<>(reading.issues());
    List<Case> cases = RuleTest.cases(files, all);
    if (reading.rulebook() == null) {
      return all;
    }
    RuleTest.Run run = RuleTest.run(reading.rulebook(), cases, all);
    Lint lint = new Lint(files, reading.rulebook(), all);
    lint.cards(today);
    lint.rules();
    lint.overlaps();
    lint.coverage(run, cases);
    return List.copyOf(all);
  }
}
