package io.kienco.referee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A way to pay that costs more in everything is not looked at, unless somebody wants it. */
class DominatedWaysTest {

  @TempDir Path folder;

  @Test
  void theCheaperWayIsTaken() throws IOException {
    assertEquals(Map.of("A", "cheap", "B", "only"), ways("{}"));
  }

  @Test
  void aPinMayWantTheDearerWay() throws IOException {
    assertEquals(
        Map.of("A", "dear", "B", "only"),
        ways("{ \"pins\": { \"at\": { \"A\": { \"scheme\": \"dear\" } } } }"));
  }

  @Test
  void aFloorMayNeedTheDearerWay() throws IOException {
    String floor =
        """
        { "pins": { "must": ["B"] },
          "floors": [ { "id": "f", "where": { "land_border": true }, "of": "spend",
                        "share": 0.5 } ] }
        """;
    assertEquals(Map.of("A", "dear", "B", "only"), ways(floor));
  }

  /** A of the border for 40 or 50, B of elsewhere for 50; there is money for all. */
  private Map<String, String> ways(String scenario) throws IOException {
    new Draft(2026, 2026, null)
        .commune("1", true, "III")
        .commune("2", false, "I")
        .school("S", "1", 100)
        .school("T", "2", 100)
        .fund("f", "capital", false)
        .envelope("f", 2026, 100)
        .share("whole", "f", 100)
        .proposal("A", "S", 40)
        .proposal("B", "T", 50)
        .financing("A", "dear", "f", 2026, 50)
        .financing("A", "cheap", "f", 2026, 40)
        .financing("B", "only", "f", 2026, 50)
        .write(folder);
    Judgement judgement = Judgement.none();
    judgement.points().putAll(Map.of("A", 1000L, "B", 1000L));
    return Road.plan(new TinyDatasets.Tiny(1, folder, scenario, judgement)).awards().stream()
        .collect(Collectors.toMap(PlanPaper.Award::proposal, PlanPaper.Award::way));
  }
}
