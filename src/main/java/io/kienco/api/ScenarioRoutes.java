package io.kienco.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.kienco.data.ScenarioReader;
import io.kienco.data.ScenarioReading;
import io.kienco.model.DataIssue;
import io.kienco.model.Portfolio;
import io.kienco.report.IssueList;
import io.kienco.store.Scenarios;
import io.kienco.store.StoreException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Scenarios: nobody overwrites another's unseen, and every version is kept. */
final class ScenarioRoutes {

  private static final int LONGEST_TITLE = 1000;

  private final Rooms rooms;
  private final Asking asking;

  ScenarioRoutes(Rooms rooms) {
    this.rooms = rooms;
    this.asking = new Asking(rooms);
  }

  /** A line of the list. */
  record Item(String id, int version, String dataset, String title, String by, Instant at) {

    static Item of(Scenarios.Version v) {
      return new Item(v.id(), v.version(), v.dataset(), v.title(), v.by(), v.at());
    }
  }

  record Detail(
      String id,
      int version,
      String dataset,
      String title,
      JsonNode scenario,
      boolean deleted,
      String by,
      Instant at) {}

  record CheckRequest(String dataset, ObjectNode scenario) {}

  void list(Context context) {
    String dataset = context.queryParam("dataset");
    List<Item> items =
        rooms.scenarios().list().stream()
            .filter(s -> dataset == null || dataset.equals(s.dataset()))
            .map(Item::of)
            .toList();
    context.json(Lists.page(context, items, Item.class));
  }

  void get(Context context) {
    send(context, rooms.scenarios().get(Rooms.id(context)));
  }

  void versions(Context context) {
    List<Detail> all =
        rooms.scenarios().versions(Rooms.id(context)).stream().map(ScenarioRoutes::of).toList();
    if (all.isEmpty()) {
      throw new StoreException.NotThere("scenario", Rooms.id(context));
    }
    context.json(Lists.page(context, all, Detail.class));
  }

  void create(Context context) {
    ObjectNode scenario = Body.object(context);
    String id = Rooms.id(Body.required(scenario.path("id").textValue(), "id"));
    rooms
        .scenarios()
        .find(id)
        .ifPresent(
            there -> {
              throw Problem.of(Trouble.TAKEN, "scenario", id).showing(of(there));
            });
    Rooms.location(context.status(201), "/api/scenarios/", id);
    put(context, id, scenario, 0);
  }

  void replace(Context context) {
    String id = Rooms.id(context);
    int seen = Versions.seen(context);
    ObjectNode scenario = Body.object(context);
    put(context, id, scenario, seen);
  }

  void delete(Context context) {
    String id = Rooms.id(context);
    int seen = Versions.seen(context);
    showing(id, () -> rooms.scenarios().delete(id, seen, rooms.act(context)));
    context.status(204);
  }

  /** Whether a scenario would be taken, without keeping it. */
  void check(Context context) {
    CheckRequest asked = Body.of(context, CheckRequest.class);
    ObjectNode scenario = Body.required(asked.scenario(), "scenario");
    String dataset = Body.required(asked.dataset(), "dataset");
    Portfolio portfolio = portfolio(dataset);
    ScenarioReading reading = reading(scenario, dataset, portfolio);
    List<DataIssue> issues = new ArrayList<>(reading.issues());
    if (reading.scenario() != null) {
      String rules = rooms.rulebooks().latest().bundle();
      issues.addAll(asking.wrong(portfolio, reading.scenario(), rules));
    }
    context.json(new IssueList(Language.of(context)).document(issues));
  }

  private void put(Context context, String id, ObjectNode scenario, int seen) {
    scenario.put("id", id);
    String dataset = Body.required(scenario.path("dataset").textValue(), "dataset");
    Portfolio portfolio = portfolio(dataset);
    ScenarioReading reading = reading(scenario, dataset, portfolio);
    if (reading.scenario() == null) {
      throw Problem.issues(reading.issues());
    }
    asking.check(portfolio, reading.scenario(), rooms.rulebooks().latest().bundle());
    String title = Body.atMost(LONGEST_TITLE, reading.scenario().title(), "title");
    showing(
        id,
        () ->
            send(
                context,
                rooms
                    .scenarios()
                    .put(id, dataset, title, scenario.toString(), seen, rooms.act(context))));
  }

  /** Where somebody else was first, shows what they wrote. */
  private void showing(String id, Runnable write) {
    try {
      write.run();
    } catch (StoreException.Overtaken e) {
      Detail there = rooms.scenarios().find(id).map(ScenarioRoutes::of).orElse(null);
      throw Problem.of(Trouble.OVERTAKEN, e.args().toArray()).showing(there);
    }
  }

  private Portfolio portfolio(String dataset) {
    return rooms.library().portfolio(asking.dataset(dataset).bundle());
  }

  private static ScenarioReading reading(ObjectNode scenario, String dataset, Portfolio portfolio) {
    return ScenarioReader.parse(Asking.called(scenario.toString(), dataset, portfolio), portfolio);
  }

  private static void send(Context context, Scenarios.Version version) {
    context.header("ETag", Versions.tag(version.version())).json(of(version));
  }

  private static Detail of(Scenarios.Version v) {
    try {
      JsonNode scenario = ApiJson.MAPPER.readTree(v.json());
      return new Detail(
          v.id(), v.version(), v.dataset(), v.title(), scenario, v.deleted(), v.by(), v.at());
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
