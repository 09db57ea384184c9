package io.kienco.cli;

import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A dataset, a scenario and the law that holds: what a verb that plans begins from. */
final class Setting {

  @Parameters(paramLabel = "DATASET", description = "A dataset folder, or its name.")
  private String dataset;

  @Option(names = "--scenario", paramLabel = "FILE", description = "A scenario (JSON).")
  private Path scenario;

  @Mixin private Law law;

  String dataset() {
    return dataset;
  }

  Portfolio portfolio(Inputs inputs) {
    return inputs.portfolio(dataset);
  }

  Scenario scenario(Inputs inputs, Portfolio portfolio) {
    return law.in(inputs.scenario(scenario, portfolio));
  }

  boolean hasScenario() {
    return scenario != null;
  }

  Rules rules() {
    return law.rules();
  }
}
