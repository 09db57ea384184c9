package io.kienco.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Keeping to an earlier plan, and a year later. */
class StabilityVerbTest extends DemoPlans {

  @Test
  void aYearLaterWhatIsDecidedStaysAsItWasPaidAndTheRestIsPlannedAgain() throws IOException {
    plan("base", "{}");
    JsonNode base = read("base");
    String begun = null;
    for (JsonNode award : base.at("/awards")) {
      begun = award.at("/proposal").asText().equals("D-05") ? award.at("/start").asText() : begun;
    }
    assertEquals("2026", begun);
    String past =
        """
        { "id": "rolled", "stable": { "against": "%s", "charge": 0.5 },
          "rolling": { "decided": 2026, "spent": [
            { "proposal": "D-05", "fund": "programme", "year": 2026, "amountVnd": 5200000000 } ] } }"""
            .formatted(out("base").replace("\\", "/"));
    String screen = plan("rolled", past);
    assertTrue(screen.contains("GIỮ KẾ HOẠCH TRƯỚC"), screen);
    Map<String, JsonNode> now = new HashMap<>();
    read("rolled").at("/awards").forEach(a -> now.put(a.at("/proposal").asText(), a));
    for (JsonNode award : base.at("/awards")) {
      if (award.at("/start").asInt() == 2026) {
        JsonNode again = now.get(award.at("/proposal").asText());
        assertEquals(2026, again.at("/start").asInt());
      }
    }
    long paid = 0;
    for (JsonNode payment : now.get("D-05").at("/payments")) {
      paid += payment.at("/year").asInt() == 2026 ? payment.at("/amount").asLong() : 0;
    }
    assertEquals(5_200_000_000L, paid);
    JsonNode kept = json(List.of("stability", out("rolled")));
    assertEquals(base.at("/awards").size(), kept.at("/kept").asInt() + kept.at("/dropped").size());
    assertEquals(0, Run.of("plan", DEMO, "--verify", out("rolled")).exit());
  }

  @Test
  void aBillOfAWorkThatHasNotBegunIsRefused() throws IOException {
    plan("base", "{}");
    String past =
        """
        { "stable": { "against": "%s" },
          "rolling": { "decided": 2026, "costVnd": { "D-01": 1 }, "spent": [
            { "proposal": "D-01", "fund": "province", "year": 2026, "amountVnd": 5 } ] } }""";
    Path file = folder.resolve("past.json");
    Files.writeString(file, past.formatted(out("base").replace("\\", "/")));
    Run run = Run.of("plan", DEMO, "--scenario", file + "", "--json");
    assertEquals(Exit.WRONG_INPUT, run.exit());
    assertTrue(run.out().contains("rolling.spent"), run.out());
    assertTrue(run.out().contains("rolling.costVnd"), run.out());
    assertTrue(run.out().contains("D-01"), run.out());
  }

  @Test
  void aPlanOfAnotherDatasetIsNothingToKeepTo() throws IOException {
    Knapsack works = new Knapsack(folder).proposal("A", 9, 1);
    String other = folder.resolve("other") + "";
    String data = works.write(10) + "";
    String points = works.scenario("points", "") + "";
    Run made = Run.of("plan", data, "--scenario", points, "--rules", works.rules(), "--out", other);
    assertEquals(Exit.DONE, made.exit());
    Path file = folder.resolve("kept.json");
    Files.writeString(
        file, "{ \"stable\": { \"against\": \"%s\" } }".formatted(other.replace("\\", "/")));
    Run run = Run.of("plan", DEMO, "--scenario", file + "");
    assertEquals(Exit.WRONG_INPUT, run.exit());
    assertTrue(run.err().contains("stable.against"), run.err());
  }

  @Test
  void movingWhatWasPromisedCanBeChargedUntilNothingMoves() throws IOException {
    String late = "{ \"id\": \"late\", \"pins\": { \"at\": { \"D-03\": { \"start\": 2027 } } } }";
    plan("base", late);
    String against = out("base").replace("\\", "/");
    String hurry =
        """
        { "id": "%s", "benefit": { "discountPerYear": 0.3 },
          "stable": { "against": "%s", "moving": %s } }""";
    plan("free", hurry.formatted("free", against, "0"));
    plan("charged", hurry.formatted("charged", against, "0.9"));
    int free = json(List.of("stability", out("free"))).at("/moved").asInt();
    int charged = json(List.of("stability", out("charged"))).at("/moved").asInt();
    assertTrue(free > 0, "nothing would move");
    assertEquals(0, charged);
    assertEquals(0, Run.of("plan", DEMO, "--verify", out("charged")).exit());
  }
}
