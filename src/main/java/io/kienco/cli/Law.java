package io.kienco.cli;

import io.kienco.model.Scenario;
import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Option;

/** Which law holds. */
final class Law {

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "A rulebook, or a folder of its scenario (default: rules/).")
  private Path rules;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = IsoDate.class,
      description = "The date that decides which law holds, as 2026-01-01.")
  private LocalDate asOf;

  Rules rules() {
    return Rules.at(rules);
  }

  Scenario in(Scenario scenario) {
    return asOf == null ? scenario : scenario.with(s -> s.asOf = asOf);
  }
}
