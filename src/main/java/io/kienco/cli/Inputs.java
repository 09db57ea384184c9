package io.kienco.cli;

import io.kienco.ask.Law;
import io.kienco.data.DatasetReader;
import io.kienco.data.DatasetReading;
import io.kienco.data.PlanReader;
import io.kienco.data.PlanReading;
import io.kienco.data.ScenarioReader;
import io.kienco.data.ScenarioReading;
import io.kienco.model.Assessment;
import io.kienco.model.DataIssue;
import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.plan.Earlier;
import io.kienco.policy.Rulebook;
import io.kienco.policy.RulebookReading;
import io.kienco.report.IssueList;
import io.kienco.report.Texts;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads what verbs need; shows warnings, and ends the verb where there are errors. */
final class Inputs {

  private static final int SHOWN = 5;

  private static final DataIssue OWED_BY_NOBODY =
      new DataIssue(
          DataIssue.Severity.WARNING,
          "dataset.json",
          null,
          "recurrentFund",
          "owed-by-nobody",
          List.of());

  private final Texts texts;
  private final PrintWriter err;

  Inputs(Output output) {
    this.texts = output.texts();
    this.err = output.err();
  }

  Portfolio portfolio(String dataset) {
    DatasetReading reading = DatasetReader.read(Home.dataset(dataset));
    return sound(reading.portfolio(), reading.issues());
  }

  /** A dataset that may still be without proposals and money. */
  Portfolio census(Path dataset) {
    DatasetReading reading = DatasetReader.readCensus(dataset);
    return sound(reading.portfolio(), reading.issues());
  }

  /** The scenario of a file, or the default one where none is given. */
  Scenario scenario(Path file, Portfolio portfolio) {
    if (file == null) {
      return Scenario.DEFAULT;
    }
    ScenarioReading reading = ScenarioReader.read(file, portfolio);
    return sound(reading.scenario(), reading.issues());
  }

  /** What the law of the scenario's date says. */
  Assessment assess(Portfolio portfolio, Scenario scenario, Rules rules) {
    Assessment assessment =
        rulebook(scenario, rules)
            .assess(portfolio, scenario.asOfIn(portfolio), scenario.horizonIn(portfolio));
    boolean nobodyPays =
        portfolio.info().recurrentFund() == null && !assessment.owedByYear().isEmpty();
    return sound(assessment, nobodyPays ? List.of(OWED_BY_NOBODY) : List.of());
  }

  /** The same with other overlays than the scenario's. */
  Law law(Portfolio portfolio, Scenario scenario, Rules rules) {
    return overlays -> assess(portfolio, scenario.with(s -> s.overlays = overlays), rules);
  }

  Rulebook rulebook(Scenario scenario, Rules rules) {
    RulebookReading reading = rules.with(scenario.overlays()).read();
    return sound(reading.rulebook(), reading.issues());
  }

  /** The plan that nothing funded may be dropped from; null where the scenario names none. */
  Plan earlier(Portfolio portfolio, Scenario scenario) {
    if (scenario.stable() == null) {
      return null;
    }
    Plan earlier = plan(scenario.stable().against());
    List<DataIssue> doubts = Earlier.doubts(portfolio, scenario, earlier);
    return sound(doubts.isEmpty() ? earlier : null, doubts);
  }

  /** A published plan, by its file, its folder, or its name under {@code out/}. */
  Plan plan(String given) {
    Path file = Home.plan(given);
    if (!Files.exists(file)) {
      List<String> near = Home.plansNear(given);
      String offered = String.join(", ", near);
      throw WrongInput.of(given, near.isEmpty() ? "no-plan" : "no-plan-near", offered);
    }
    PlanReading reading = PlanReader.read(file);
    return sound(reading.plan(), reading.issues());
  }

  private <T> T sound(T read, List<DataIssue> issues) {
    if (read == null) {
      throw new WrongInput(issues);
    }
    if (!issues.isEmpty()) {
      err.print(new IssueList(texts).text(issues.subList(0, Math.min(SHOWN, issues.size()))));
      if (issues.size() > SHOWN) {
        err.println(texts.get("warnings.more", issues.size() - SHOWN));
      }
    }
    return read;
  }
}
