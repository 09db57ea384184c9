package io.kienco.cli;

import io.kienco.data.DatasetReader;
import io.kienco.data.DatasetReading;
import io.kienco.data.ScenarioReader;
import io.kienco.data.ScenarioReading;
import io.kienco.model.Assessment;
import io.kienco.model.Horizon;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.policy.Rulebook;
import io.kienco.policy.RulebookReading;
import java.nio.file.Path;
import java.time.LocalDate;

/** Reads what verbs need, or ends the verb with the issues found. */
final class Inputs {

  private Inputs() {}

  static Portfolio portfolio(String dataset) {
    DatasetReading reading = DatasetReader.read(Home.dataset(dataset));
    if (reading.portfolio() == null) {
      throw new WrongInput(reading.issues());
    }
    return reading.portfolio();
  }

  /** The scenario of a file, or the default one where none is given. */
  static Scenario scenario(Path file, Portfolio portfolio) {
    if (file == null) {
      return Scenario.DEFAULT;
    }
    ScenarioReading reading = ScenarioReader.read(file, portfolio);
    if (reading.scenario() == null) {
      throw new WrongInput(reading.issues());
    }
    return reading.scenario();
  }

  /** What the law of the scenario's date says; the first day of the horizon where it has none. */
  static Assessment assess(Portfolio portfolio, Scenario scenario, Path rules) {
    RulebookReading reading = Rulebook.read(Home.rules(rules), scenario.overlays());
    if (reading.rulebook() == null) {
      throw new WrongInput(reading.issues());
    }
    Horizon horizon = scenario.horizon() == null ? portfolio.info().horizon() : scenario.horizon();
    LocalDate asOf =
        scenario.asOf() == null ? LocalDate.of(horizon.first(), 1, 1) : scenario.asOf();
    return reading.rulebook().assess(portfolio, asOf, horizon);
  }
}
