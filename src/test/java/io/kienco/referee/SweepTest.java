package io.kienco.referee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kienco.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every point of a sweep, as the verb publishes it, is a sound plan of the money it stands for. */
class SweepTest {

  private static final Path DEMO = Path.of("datasets/demo-12-schools");

  private static final String FLOORS =
      """
      { "envelopes": { "scale": { "programme": 0.9 },
                       "set": [ { "fund": "province", "year": 2027, "ceilingVnd": 7000000001 } ] },
        "pins": { "must": ["D-01"] },
        "floors": [ { "id": "border", "where": { "land_border": true }, "of": "spend",
                      "share": 0.25 },
                    { "id": "kv1", "where": { "region": "I" }, "of": "benefit",
                      "share": 0.2 } ] }
      """;

  @TempDir Path folder;

  @Test
  void oneFund() throws IOException {
    assertSound(DEMO, "{}", true, "programme", "0.8", "1.2", 5);
  }

  /** Without any money the pin cannot stand, and there is no plan. */
  @Test
  void allCapitalUnderPinsAndFloors() throws IOException {
    assertSound(DEMO, FLOORS, true, null, "0", "2", 7);
  }

  @Test
  void bothFloors() throws IOException {
    assertSound(DEMO, FLOORS, false, "border", "0", "0.6", 5);
    assertSound(DEMO, FLOORS, false, "kv1", "0.1", "1", 4);
  }

  /** At half of the money not every mandate fits. */
  @Test
  void langSon() throws IOException {
    assertSound(Path.of("datasets/lang-son"), "{}", true, null, "0.5", "1.5", 3);
  }

  /** Left as first planned, the plan of 50 % was worse than that of 35 %, which reaches 52 %. */
  @Test
  void langSonsFrontier() throws IOException {
    String border =
        """
        { "floors": [ { "id": "border", "where": { "land_border": true }, "of": "spend",
                        "share": 0.5 } ] }
        """;
    assertSound(Path.of("datasets/lang-son"), border, false, "border", "0.2", "0.8", 5);
  }

  /** The plan of the first point in the place of the last one's. */
  @Test
  void aPointThatIsWorseThanAPlanThatFitsItIsSeen() throws IOException {
    Turning turning = turning(DEMO, "{}", true, "programme", "0.8", "1.2", 3);
    JsonNode sweep = sweep(DEMO, "{}", turning);
    Path last = plans().resolve("1.2");
    try (Stream<Path> files = Files.list(plans().resolve("0.8"))) {
      for (Path file : files.toList()) {
        Files.copy(file, last.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    String found = SweepCheck.check(turning, sweep, plans()).toString();
    assertTrue(found.contains("point 2 is worse than the plan of 1"), found);
  }

  @Test
  void aSweepThatLiesIsSeen() throws IOException {
    Turning turning = turning(DEMO, "{}", true, "programme", "0.8", "1.2", 5);
    JsonNode sweep = sweep(DEMO, "{}", turning);
    ((ObjectNode) sweep.at("/points/0")).put("benefit", 32_970_001L);
    ((ObjectNode) sweep.at("/points/1")).put("money", 1L);
    ((ObjectNode) sweep.at("/points/3/next")).put("year", 2027);
    ((ArrayNode) sweep.at("/steps/1/entering")).removeAll().add("D-99");
    ((ObjectNode) sweep.at("/steps/2")).put("nesting", "open");
    String found = SweepCheck.check(turning, sweep, plans()).toString();
    for (String lie :
        List.of(
            "point 0 benefit: should be 32970000",
            "point 1 money: should be",
            "point 3 next at the highest price: should be true",
            "point 2 entering: should be [D-05], is published as [D-99]",
            "point 3 nested: should be true")) {
      assertEquals(true, found.contains(lie), lie + " in " + found);
    }
  }

  /** Plans of other points than those that the sweep tells of. */
  @Test
  void plansOfOtherMoneyAreSeen() throws IOException {
    Turning turning = turning(DEMO, "{}", true, "programme", "0.8", "1.2", 3);
    JsonNode sweep = sweep(DEMO, "{}", turning);
    Turning less = turning(DEMO, "{}", true, "programme", "0.7", "1.1", 3);
    assertFalse(SweepCheck.check(less, sweep, plans()).isEmpty());
  }

  private void assertSound(
      Path data, String scenario, boolean money, String id, String from, String to, int points)
      throws IOException {
    Turning turning = turning(data, scenario, money, id, from, to, points);
    JsonNode sweep = sweep(data, scenario, turning);
    assertEquals(points, sweep.get("points").size());
    assertEquals(List.of(), SweepCheck.check(turning, sweep, plans()));
  }

  private Turning turning(
      Path data, String scenario, boolean money, String id, String from, String to, int points)
      throws IOException {
    Path judged = folder.resolve("assessment.json");
    run("assess", data.toString(), "--out", judged.toString());
    return new Turning(
        Books.read(data),
        new ObjectMapper().readTree(scenario),
        Judgement.read(judged),
        money,
        id,
        new BigDecimal(from),
        new BigDecimal(to),
        points);
  }

  private JsonNode sweep(Path data, String scenario, Turning turning) throws IOException {
    Path file = Files.writeString(folder.resolve("scenario.json"), scenario);
    List<String> args = new ArrayList<>(List.of("sweep", data + "", "--scenario", file + ""));
    if (turning.id() != null) {
      args.addAll(List.of(turning.ofMoney() ? "--fund" : "--floor", turning.id()));
    }
    args.addAll(List.of("--from", turning.from() + "", "--to", turning.to() + ""));
    args.addAll(List.of("--steps", turning.points() + "", "--out", plans() + "", "--json"));
    return new ObjectMapper().readTree(run(args.toArray(String[]::new)));
  }

  private Path plans() {
    return folder.resolve("plans");
  }

  private static String run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    assertEquals(0, Main.run(args, new PrintWriter(out), new PrintWriter(err)), err::toString);
    return out.toString();
  }
}
