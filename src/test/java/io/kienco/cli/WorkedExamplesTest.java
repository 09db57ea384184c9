package io.kienco.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two examples by which the answers are explained, through the verbs. */
class WorkedExamplesTest {

  @TempDir private Path folder;

  @Test
  void rankingByRatioGives27WhereTheBestIs28() throws IOException {
    Knapsack three =
        new Knapsack(folder).proposal("A", 4, 15).proposal("B", 4, 13).proposal("C", 3, 12);
    Path data = three.write(8);
    JsonNode plan = plan(three, data, three.scenario("three", ""), "three");
    assertEquals(28_000, plan.at("/summary/benefit").asLong());
    assertEquals(28_000, plan.at("/summary/bound").asLong());
    assertEquals(27_000, plan.at("/summary/baselines/byBenefitPerDong").asLong());
    JsonNode why = json("why", out("three"), "C", "--dataset", data + "", "--rules", three.rules());
    assertEquals("deferred", why.at("/status").asText());
    assertEquals("envelope", why.at("/blockedBy/0/kind").asText());
  }

  @Test
  void moreMoneyDropsThreeWorksForOneAndTheStepSaysSoAndWhatKeepingThemCosts() throws IOException {
    Knapsack four = four();
    Path data = four.write(100);
    JsonNode sweep =
        json(
            "sweep",
            data.toString(),
            "--scenario",
            four.scenario("four", "").toString(),
            "--fund",
            "fund",
            "--from",
            "0.06",
            "--to",
            "1",
            "--steps",
            "2",
            "--rules",
            four.rules());
    assertEquals(List.of(6_000L, 90_000L), longs(sweep.at("/points"), "benefit"));
    JsonNode step = sweep.at("/steps/0");
    assertEquals(List.of("D"), texts(step.at("/entering")));
    assertEquals("not-nested", step.at("/nesting").asText());
    assertEquals(List.of("A", "B", "C"), texts(step.at("/notNested")));
    assertEquals(90_000 - 6_000, step.at("/stableCost").asLong());
  }

  @Test
  void comparedTheTwoBudgetsShareNoAward() throws IOException {
    Knapsack four = four();
    Path data = four.write(100);
    String six =
        "\"envelopes\": { \"set\": [ { \"fund\": \"fund\", \"year\": 2026, \"ceilingVnd\":"
            + " 6000000000 } ] }";
    plan(four, data, four.scenario("six", six), "six");
    plan(four, data, four.scenario("hundred", ""), "hundred");
    JsonNode comparison = json("compare", out("six"), out("hundred"), "--dataset", data + "");
    assertEquals(
        List.of(6_000_000_000L, 100_000_000_000L), longs(comparison.at("/plans"), "spent"));
    assertEquals(4, comparison.at("/awards").size());
    comparison.at("/awards").forEach(a -> assertEquals("only-some", a.at("/difference").asText()));
    assertEquals(List.of(0), List.of(comparison.at("/plans/1/surelyBetter/0").asInt()));
  }

  @Test
  void keepingToThePlanOfSixIsPaidForAndPrinted() throws IOException {
    Knapsack four = four();
    Path data = four.write(100);
    String six =
        "\"envelopes\": { \"set\": [ { \"fund\": \"fund\", \"year\": 2026, \"ceilingVnd\":"
            + " 6000000000 } ] }";
    plan(four, data, four.scenario("six", six), "six");
    String against = out("six").replace("\\", "/");
    String keep = "\"stable\": { \"against\": \"" + against + "\" }";
    JsonNode kept = plan(four, data, four.scenario("kept", keep), "kept");
    assertEquals(6_000, kept.at("/summary/benefit").asLong());
    String charged = "\"stable\": { \"against\": \"" + against + "\", \"charge\": 20 }";
    JsonNode dear = plan(four, data, four.scenario("dear", charged), "dear");
    assertEquals(3, dear.at("/awards").size());
    String cheap = "\"stable\": { \"against\": \"" + against + "\", \"charge\": 2 }";
    assertEquals(1, plan(four, data, four.scenario("cheap", cheap), "cheap").at("/awards").size());
  }

  @Test
  void whatIsConfirmedIsFundedWhenSolvedAgain() throws IOException {
    Knapsack four = four();
    Path data = four.write(6);
    plan(four, data, four.scenario("six", ""), "six");
    JsonNode why =
        json("why", out("six"), "D", "--confirm", "--dataset", data + "", "--rules", four.rules());
    int confirmed = 0;
    for (JsonNode change : why.at("/changes")) {
      if (change.at("/basis").asText().equals("confirmed")) {
        confirmed++;
        Path again = folder.resolve("again" + confirmed + ".json");
        Files.writeString(again, scenario(change.at("/scenario")));
        JsonNode plan = plan(four, data, again, "again" + confirmed);
        assertTrue(ids(plan.at("/awards")).contains("D"), change.toString());
      }
    }
    assertTrue(confirmed >= 2, why.toString());
  }

  /** As a file has it: what is null is left out. */
  private static String scenario(JsonNode scenario) {
    ObjectNode fields = scenario.deepCopy();
    List<String> empty = new ArrayList<>();
    fields
        .properties()
        .forEach(
            f -> {
              if (f.getValue().isNull()) {
                empty.add(f.getKey());
              }
            });
    fields.remove(empty);
    return fields.toString();
  }

  private Knapsack four() {
    return new Knapsack(folder)
        .proposal("A", 1, 1)
        .proposal("B", 2, 2)
        .proposal("C", 3, 3)
        .proposal("D", 100, 90);
  }

  private String out(String name) {
    return folder.resolve("out-" + name).toString();
  }

  private JsonNode plan(Knapsack knapsack, Path data, Path scenario, String name)
      throws IOException {
    return json(
        "plan",
        data.toString(),
        "--scenario",
        scenario.toString(),
        "--rules",
        knapsack.rules(),
        "--out",
        out(name));
  }

  private static JsonNode json(String... args) throws IOException {
    List<String> all = new ArrayList<>(List.of(args));
    all.add("--json");
    Run run = Run.of(all.toArray(String[]::new));
    assertEquals(Exit.DONE, run.exit(), run.err() + run.out());
    return new JsonMapper().readTree(run.out());
  }

  private static List<Long> longs(JsonNode list, String field) {
    List<Long> longs = new ArrayList<>();
    list.forEach(n -> longs.add(n.path(field).asLong()));
    return longs;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(n -> texts.add(n.asText()));
    return texts;
  }

  private static List<String> ids(JsonNode awards) {
    List<String> ids = new ArrayList<>();
    awards.forEach(a -> ids.add(a.path("proposal").asText()));
    return ids;
  }
}
