package io.kienco.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An impossible scenario names its own lines, and what each would have to say instead. */
class ImpossibleTest {

  private static final String DEMO = "datasets/demo-12-schools";

  @TempDir private Path folder;

  @Test
  void twoPinsAndACeilingCannotStandAndEitherPinOrMoreMoneyEndsIt() throws IOException {
    Knapsack works =
        new Knapsack(folder).proposal("A", 4, 1).proposal("B", 5, 1).proposal("C", 1, 1);
    Path data = works.write(10);
    String lines =
        """
        "pins": { "must": ["A", "B", "C"], "never": [] },
        "envelopes": { "set": [ { "fund": "fund", "year": 2026, "ceilingVnd": 8000000000 } ] }""";
    Run run = plan(works, data, works.scenario("impossible", lines), "--json");
    JsonNode why = new JsonMapper().readTree(run.out());
    List<String> named = new ArrayList<>();
    why.at("/lines").forEach(l -> named.add(l.at("/kind").asText() + " " + l.at("/id").asText()));
    assertEquals(List.of("must A", "must B", "set fund"), named, run.out());
    long enough = why.at("/lines/2/enough").asLong();
    assertTrue(enough >= 9_000_000_000L && enough < 9_001_000_000L, run.out());
  }

  @Test
  void aPinThatTheLawForbidsRepeatsItsReasonAndInstrument() throws IOException {
    Path pin = Files.writeString(folder.resolve("pin.json"), "{\"pins\": {\"must\": [\"D-13\"]}}");
    Run vi = Run.of("plan", DEMO, "--scenario", pin.toString());
    assertEquals(Exit.NO_PLAN, vi.exit());
    assertTrue(vi.err().contains("D-13 Xây trường phổ thông nội trú liên cấp"), vi.err());
    assertTrue(vi.err().contains("luật loại ra: không phải xã biên giới đất liền"), vi.err());
    Run en = Run.of("plan", DEMO, "--scenario", pin.toString(), "--lang", "en");
    assertTrue(en.err().contains("excluded by law: not a land-border commune"), en.err());
    assertTrue(en.err().contains("81-TB/TW"), en.err());
  }

  @Test
  void aFundIsNamedAsPeopleCallIt() throws IOException {
    Path cut =
        Files.writeString(
            folder.resolve("cut.json"), "{\"envelopes\": {\"scale\": {\"recurrent\": 0.1}}}");
    Run run = Run.of("plan", DEMO, "--scenario", cut.toString());
    assertEquals(Exit.NO_PLAN, run.exit());
    assertTrue(run.err().contains("nguồn vốn Ngân sách thường xuyên"), run.err());
    assertTrue(run.err().contains("[recurrent], năm 2026"), run.err());
  }

  @Test
  void whatWouldDoIsSaidInBothLanguagesAndDoes() throws IOException {
    Knapsack works = new Knapsack(folder).proposal("A", 9, 1).proposal("B", 1, 1);
    Path data = works.write(10);
    String lines = "\"pins\": { \"must\": [\"A\"] }, \"contingency\": 0.2";
    Path scenario = works.scenario("held", lines);
    for (String lang : List.of("vi", "en")) {
      Run run = plan(works, data, scenario, "--lang", lang);
      assertTrue(run.err().contains("pins.must A"), run.err());
      assertTrue(run.err().contains("contingency = 0.2"), run.err());
      assertTrue(run.err().contains("0.1"), run.err());
      assertTrue(run.err().contains("11.250.000.000") || run.err().contains("11,250,000,000"));
    }
    String enough = "\"pins\": { \"must\": [\"A\"] }, \"contingency\": 0.1";
    Files.createDirectories(folder.resolve("out"));
    assertEquals(
        Exit.DONE,
        Run.of(args("plan", works, data, works.scenario("enough", enough), "--json")).exit());
  }

  @Test
  void whatMakesWorksDearerIsALineToo() throws IOException {
    Knapsack works = new Knapsack(folder).proposal("A", 9, 1).proposal("B", 1, 1);
    Path data = works.write(10);
    String lines =
        """
        { "pins": { "must": ["A"], "never": ["B"] }, "inflation": { "2026": 0.05 },
          "changes": { "A": { "costPercent": 10 }, "B": { "costPercent": 50 } } }""";
    Path dear = Files.writeString(folder.resolve("dear.json"), lines);
    Run run = plan(works, data, dear, "--json");
    Map<String, Double> enough = new LinkedHashMap<>();
    new JsonMapper()
        .readTree(run.out())
        .at("/lines")
        .forEach(l -> enough.put(l.at("/kind").asText(), l.at("/enough").asDouble()));
    assertEquals(
        List.of("must", "inflation", "change", "ceiling"), List.copyOf(enough.keySet()), run.out());
    assertEquals(0.0101, enough.get("inflation"), 1e-4);
    assertEquals(5.8201, enough.get("change"), 3e-3);
  }

  @Test
  void aRuleThatIsOnlySupposedIsALineToo() throws IOException {
    Path supposed =
        Files.writeString(
            folder.resolve("supposed.json"), "{ \"overlays\": [\"allowance-71-from-2026\"] }");
    Run run = Run.of("plan", "demo-12-schools", "--scenario", supposed + "", "--json");
    assertEquals(Exit.NO_PLAN, run.exit(), run.err());
    JsonNode line = new JsonMapper().readTree(run.out()).at("/lines");
    assertEquals(1, line.size(), run.out());
    assertEquals("overlay", line.at("/0/kind").asText());
    assertEquals("allowance-71-from-2026", line.at("/0/id").asText());
  }

  @Test
  void riskNamesTheLinesTooAndASweepTheFactorThatWouldDo() throws IOException {
    Knapsack works = new Knapsack(folder).proposal("A", 9, 1).proposal("B", 1, 1);
    Path data = works.write(10);
    Path held = works.scenario("held", "\"pins\": { \"must\": [\"A\"] }, \"contingency\": 0.2");
    Run risk = Run.of(args("risk", works, data, held));
    assertEquals(Exit.NO_PLAN, risk.exit(), risk.out());
    assertTrue(risk.err().contains("contingency = 0.2"), risk.err());

    Path pinned = works.scenario("pinned", "\"pins\": { \"must\": [\"A\"] }");
    JsonNode sweep = sweep(works, data, pinned).at("/impossible");
    assertEquals(0.8, sweep.at("/at").asDouble());
    JsonNode scale = sweep.at("/why/lines/1");
    assertEquals("scale fund", scale.at("/kind").asText() + " " + scale.at("/id").asText());
    assertEquals(0.9, scale.at("/enough").asDouble(), 0.0002);
  }

  private static JsonNode sweep(Knapsack works, Path data, Path scenario) throws IOException {
    String[] range = {"--from", "0.6", "--to", "1", "--steps", "3", "--json"};
    Run run = Run.of(args("sweep", works, data, scenario, range));
    assertEquals(Exit.DONE, run.exit(), run.err());
    return new JsonMapper().readTree(run.out());
  }

  private Run plan(Knapsack works, Path data, Path scenario, String... more) {
    Run run = Run.of(args("plan", works, data, scenario, more));
    assertEquals(Exit.NO_PLAN, run.exit(), run.err() + run.out());
    return run;
  }

  private static String[] args(
      String verb, Knapsack works, Path data, Path scenario, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(verb, data + "", "--scenario", scenario + "", "--rules", works.rules()));
    args.addAll(List.of(more));
    return args.toArray(String[]::new);
  }
}
