package io.kienco.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** Plans of the demo dataset and what verbs say of them; for the tests of these verbs. */
class DemoPlans {

  static final String DEMO = "demo-12-schools";

  @TempDir Path folder;

  JsonNode plan(Knapsack works, Path data, String name, String lines) throws IOException {
    Path scenario = works.scenario(name, lines);
    return json(List.of("plan", data + "", "--scenario", scenario + "", "--rules", works.rules()));
  }

  /** Plans the demo and returns the screen. */
  String plan(String name, String scenario) throws IOException {
    Path file = folder.resolve(name + ".json");
    Files.writeString(file, scenario);
    Run run = Run.of("plan", DEMO, "--scenario", file + "", "--out", out(name));
    assertEquals(Exit.DONE, run.exit(), run.err() + run.out());
    return run.out();
  }

  Path scenario(String name, String lines) throws IOException {
    return Files.writeString(
        folder.resolve(name + ".json"), "{ \"id\": \"" + name + "\", " + lines + " }");
  }

  String out(String name) {
    return folder.resolve("out-" + name).toString();
  }

  JsonNode read(String name) throws IOException {
    return new JsonMapper().readTree(Path.of(out(name), "plan.json").toFile());
  }

  static JsonNode json(List<String> args) throws IOException {
    List<String> all = new ArrayList<>(args);
    all.add("--json");
    Run run = Run.of(all.toArray(String[]::new));
    assertEquals(Exit.DONE, run.exit(), run.err() + run.out());
    return new JsonMapper().readTree(run.out());
  }

  static long paid(JsonNode plan) {
    long paid = 0;
    for (JsonNode award : plan.at("/awards")) {
      for (JsonNode payment : award.at("/payments")) {
        paid += payment.at("/amount").asLong();
      }
    }
    return paid;
  }

  static List<Long> longs(JsonNode node, String... fields) {
    List<Long> longs = new ArrayList<>();
    for (String field : fields) {
      longs.add(node.path(field).asLong());
    }
    return longs;
  }

  static Map<Integer, Long> years(JsonNode rows) {
    Map<Integer, Long> years = new HashMap<>();
    rows.forEach(r -> years.merge(r.at("/year").asInt(), r.at("/amount").asLong(), Math::addExact));
    return years;
  }
}
