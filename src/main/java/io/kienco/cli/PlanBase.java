package io.kienco.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a plan's dataset and rulebook are, when they are not where its name says. */
final class PlanBase {

  @Option(
      names = "--dataset",
      paramLabel = "DATASET",
      description = "The plan's dataset, a folder or a name (default: the name in the plan).")
  private String dataset;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "The rulebook it was made under (default: rules/).")
  private Path rules;

  String dataset() {
    return dataset;
  }

  Rules rules() {
    return Rules.at(rules);
  }
}
