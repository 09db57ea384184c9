package io.kienco.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Which rulebook, and what is laid over it. */
final class RulesOption {

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "A rulebook, or a folder of its scenario (default: rules/).")
  private Path rules;

  @Option(
      names = "--overlay",
      paramLabel = "NAME",
      description = "A folder of rules/scenario to lay over it; may be repeated.")
  private List<String> overlays = List.of();

  Rules rules() {
    return Rules.at(rules).with(overlays);
  }
}
