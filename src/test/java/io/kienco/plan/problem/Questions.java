package io.kienco.plan.problem;

import io.kienco.data.DatasetReader;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.policy.Rulebook;
import java.nio.file.Path;
import java.util.List;

/** The question that a dataset asks under the default scenario and the rules as published. */
public final class Questions {

  private Questions() {}

  public static Question of(Path folder) {
    Portfolio portfolio = DatasetReader.read(folder).portfolio();
    Scenario scenario = Scenario.DEFAULT;
    return new Question(
        Rulebook.read(Path.of("rules"), List.of())
            .rulebook()
            .assess(portfolio, scenario.asOfIn(portfolio), scenario.horizonIn(portfolio)),
        scenario,
        Promises.NONE);
  }
}
