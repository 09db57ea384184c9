package io.kienco.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Which rulebook, and what is laid over it. */
final class RulesOption {

  @Option(names = "--rules", paramLabel = "DIR", description = "The rulebook (default: rules/).")
  private Path rules;

  @Option(
      names = "--overlay",
      paramLabel = "NAME",
      description = "A folder of rules/scenario to lay over it; may be repeated.")
  private List<String> overlays = List.of();

  Path rules() {
    return Home.rules(rules);
  }

  List<String> overlays() {
    return overlays;
  }
}
