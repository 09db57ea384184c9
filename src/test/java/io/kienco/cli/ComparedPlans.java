package io.kienco.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Two plans of the demo, compared, and their payments as {@code awards.csv} has them. */
class ComparedPlans {

  static final Path DATA = Path.of("datasets/demo-12-schools");

  @TempDir static Path folder;
  static JsonNode comparison;
  static final List<List<Map<String, String>>> PAYMENTS = new ArrayList<>();

  @BeforeAll
  static void compare() throws IOException {
    String cut = DATA.resolve("scenarios/programme-minus-10.json").toString();
    run("plan", DATA.toString(), "--out", folder.resolve("a").toString());
    run("plan", DATA.toString(), "--scenario", cut, "--out", folder.resolve("b").toString());
    Run run = run("compare", folder.resolve("a") + "", folder.resolve("b") + "", "--json");
    comparison = new JsonMapper().readTree(run.out());
    PAYMENTS.clear();
    PAYMENTS.add(rows(folder.resolve("a/awards.csv")));
    PAYMENTS.add(rows(folder.resolve("b/awards.csv")));
  }

  static Map<String, String> places(int plan) {
    Map<String, String> places = new TreeMap<>();
    PAYMENTS
        .get(plan)
        .forEach(p -> places.put(p.get("proposal_id"), p.get("start_year") + p.get("scheme_id")));
    return places;
  }

  static long moneyOf(String group, int plan) {
    for (JsonNode row : comparison.at("/money")) {
      if (row.at("/key").asText().equals(group)) {
        return row.at("/paid/" + plan).asLong();
      }
    }
    throw new AssertionError("no " + group);
  }

  static Run run(String... args) {
    Run run = Run.of(args);
    assertEquals(Exit.DONE, run.exit(), run.err() + run.out());
    return run;
  }

  static Map<String, Map<String, String>> byKey(List<Map<String, String>> rows, int column) {
    Map<String, Map<String, String>> byKey = new HashMap<>();
    rows.forEach(r -> byKey.put(List.copyOf(r.values()).get(column), r));
    return byKey;
  }

  /** The test's own reader: quotes only where a cell holds a comma. */
  static List<Map<String, String>> rows(Path file) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    String[] heads = null;
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.replace("\uFEFF", "").split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
      if (heads == null) {
        heads = cells;
        continue;
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < heads.length; i++) {
        row.put(heads[i], cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }
}
