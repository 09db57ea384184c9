package io.kienco.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kienco.data.ScenarioReader;
import io.kienco.data.ScenarioReading;
import io.kienco.model.Assessment;
import io.kienco.model.DataIssue;
import io.kienco.model.Nearest;
import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.plan.Earlier;
import io.kienco.store.Datasets;
import io.kienco.store.Job;
import io.kienco.store.Plans;
import io.kienco.store.Rulebooks;
import io.kienco.store.Scenarios;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads which dataset, rulebook and scenario a request means, and refuses what cannot be. */
final class Asking {

  private static final BigDecimal MOST_SECONDS = BigDecimal.valueOf(7200);
  private static final BigDecimal MOST_WORK = BigDecimal.valueOf(500);

  private static final int MOST_PLANS = 6;

  private static final int SHOWN = 5;

  private final Rooms rooms;

  Asking(Rooms rooms) {
    this.rooms = rooms;
  }

  /**
   * @param version of the dataset; the newest where there is none
   * @param rulebook version; the one in use where there is none
   * @param scenario an id, or a scenario itself; the default one where there is none
   * @param warm a plan to begin from; or null
   */
  Plans.Made made(
      String dataset, Integer version, Integer rulebook, JsonNode scenario, String warm) {
    String id = Body.required(dataset, "dataset");
    Datasets.Version newest = dataset(id);
    Datasets.Version of = version == null ? newest : rooms.datasets().get(id, version);
    Rulebooks.Version law =
        rulebook == null ? rooms.rulebooks().latest() : rooms.rulebooks().get(rulebook);
    Scenarios.Version stored =
        scenario != null && scenario.isTextual()
            ? rooms.scenarios().get(Rooms.id(scenario.textValue()))
            : null;
    Portfolio portfolio = rooms.library().portfolio(of.bundle());
    String json = called(stored == null ? inline(scenario) : stored.json(), id, portfolio);
    check(portfolio, scenario(json, portfolio), law.bundle());
    if (warm != null) {
      done(warm);
    }
    return new Plans.Made(
        of.id(),
        of.version(),
        of.bundle(),
        law.version(),
        law.bundle(),
        stored == null ? null : stored.id(),
        stored == null ? null : (Integer) stored.version(),
        json,
        warm);
  }

  /** The newest version of what a field {@code dataset} names. */
  Datasets.Version dataset(String id) {
    return rooms.datasets().find(Rooms.id(id)).orElseThrow(() -> unknown(id));
  }

  private Problem unknown(String id) {
    List<String> ids = rooms.datasets().list().stream().map(Datasets.Version::id).toList();
    String near = String.join(", ", Nearest.few(id, ids, SHOWN));
    return Problem.of(Trouble.DATASET_UNKNOWN, "dataset", null, id, near);
  }

  private static String inline(JsonNode scenario) {
    if (scenario == null || scenario.isNull()) {
      return "{}";
    }
    if (scenario instanceof ObjectNode object) {
      return object.toString();
    }
    throw Problem.of(Trouble.FIELD_WRONG, "scenario", null, "scenario");
  }

  /** Refuses what no plan could be made by. */
  void check(Portfolio portfolio, Scenario scenario, String rules) {
    tooLong(scenario.solve().seconds(), MOST_SECONDS, "solve.seconds");
    tooLong(scenario.solve().work(), MOST_WORK, "solve.work");
    List<DataIssue> wrong = wrong(portfolio, scenario, rules);
    if (!wrong.isEmpty()) {
      throw Problem.issues(wrong);
    }
  }

  /** What a scenario names that the rulebook does not have, or no earlier plan. */
  List<DataIssue> wrong(Portfolio portfolio, Scenario scenario, String rules) {
    List<DataIssue> issues =
        new ArrayList<>(rooms.library().unknownOverlays(rules, scenario.overlays()));
    if (scenario.stable() != null) {
      String against = scenario.stable().against();
      rooms
          .plans()
          .find(against)
          .filter(p -> p.state() == Job.State.DONE)
          .ifPresentOrElse(
              p ->
                  issues.addAll(
                      Earlier.doubts(portfolio, scenario, rooms.library().plan(p.result()))),
              () -> issues.add(Problem.issue("stable.against", "earlier-plan-missing", against)));
    }
    return issues;
  }

  /** Names its dataset as the files do: they may have been stored under another id. */
  static String called(String json, String id, Portfolio portfolio) {
    try {
      JsonNode read = ApiJson.MAPPER.readTree(json);
      if (read instanceof ObjectNode object && id.equals(object.path("dataset").textValue())) {
        return object.put("dataset", portfolio.info().id()).toString();
      }
      return json;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Scenario scenario(String json, Portfolio portfolio) {
    ScenarioReading reading = ScenarioReader.parse(json, portfolio);
    if (reading.scenario() == null) {
      throw Problem.issues(reading.issues());
    }
    return reading.scenario();
  }

  private static void tooLong(BigDecimal asked, BigDecimal most, String field) {
    if (asked != null && asked.compareTo(most) > 0) {
      throw Problem.of(Trouble.PARAMETER_WRONG, field, null, field, "≤ " + most);
    }
  }

  /** The scenario that something was made by. */
  Scenario scenario(Plans.Made made) {
    return scenario(made.scenarioJson(), rooms.library().portfolio(made.datasetBundle()));
  }

  /** What the rulebook that something was made by says of its dataset, under a scenario. */
  Assessment assessment(Plans.Made made, Scenario scenario) {
    return rooms.library().assessment(made.datasetBundle(), made.rulesBundle(), scenario);
  }

  /** The plan that the scenario is held to; null where it names none. */
  Plan earlier(Scenario scenario) {
    return scenario.stable() == null
        ? null
        : rooms.library().plan(done(scenario.stable().against()).result());
  }

  /** A plan that is finished. */
  Plans.Row done(String id) {
    Plans.Row row = rooms.plans().get(Rooms.id(id));
    if (row.state() != Job.State.DONE) {
      throw Problem.of(Trouble.WRONG_STATE, "plan", id, PlanView.lower(row.state()));
    }
    return row;
  }

  /** Two to six finished plans of one dataset: {@code ID,ID}. */
  List<Plans.Row> several(String asked) {
    String[] ids = asked == null ? new String[0] : asked.split(",");
    if (ids.length < 2 || ids.length > MOST_PLANS) {
      throw Problem.of(Trouble.PARAMETER_WRONG, "plans", null, "plans", "2 … " + MOST_PLANS);
    }
    List<Plans.Row> rows = new ArrayList<>();
    for (String id : ids) {
      Plans.Row row = done(id);
      rows.add(row);
      if (!row.made().datasetBundle().equals(rows.get(0).made().datasetBundle())) {
        throw Problem.of(Trouble.WRONG_STATE, "plan", id, row.made().dataset());
      }
    }
    return rows;
  }
}
