package io.kienco.plan.peers;

import io.kienco.data.DatasetReader;
import io.kienco.data.DatasetReading;
import io.kienco.data.ScenarioReader;
import io.kienco.generate.Main;
import io.kienco.model.Assessment;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.policy.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A generated dataset, assessed by the rulebook, with the scenario that it came with. */
record Instance(Assessment assessment, Scenario scenario) {

  static Instance of(String set, long seed) throws IOException {
    Path folder = Files.createTempDirectory("kienco-benchmark");
    Main.write(set, seed, folder);
    DatasetReading reading = DatasetReader.read(folder);
    Portfolio portfolio = Objects.requireNonNull(reading.portfolio(), () -> "" + reading.issues());
    Path own = folder.resolve("scenario.json");
    Scenario scenario =
        Files.exists(own) ? ScenarioReader.read(own, portfolio).scenario() : Scenario.DEFAULT;
    Assessment assessment =
        Rulebook.read(Path.of("rules"), List.of())
            .rulebook()
            .assess(portfolio, scenario.asOfIn(portfolio), scenario.horizonIn(portfolio));
    return new Instance(assessment, scenario);
  }

  /** The scenario with other work. */
  Scenario solved(Scenario.Solve solve) {
    return scenario.with(s -> s.solve = solve);
  }
}
