package io.kienco.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Other questions to a plan, on a dataset that can be reckoned by hand. */
class AskVerbsTest extends DemoPlans {

  @Test
  void whatIsNotThereIsNamedAsGivenWithWhatIsNear() {
    Run plan = Run.of("why", "out/nowhere", "D-01");
    assertEquals(Exit.WRONG_INPUT, plan.exit());
    assertTrue(plan.err().contains("out/nowhere"), plan.err());
    assertFalse(plan.err().contains("out/out"), plan.err());
    Run dataset = Run.of("plan", "datasets/demo-12-school");
    assertEquals(Exit.WRONG_INPUT, dataset.exit());
    assertTrue(dataset.err().contains("có phải là «demo-12-schools»?"), dataset.err());
  }

  @Test
  void allowancesByLevelAreaAndCommuneComeToTheBillThatTheLawOwes() throws IOException {
    JsonNode bill = json(List.of("allowances", DEMO));
    JsonNode owed = json(List.of("assess", DEMO)).at("/entitlements/teacher-allowance");
    assertEquals(2, bill.at("/stages").size());
    for (JsonNode stage : bill.at("/stages")) {
      Map<Integer, Long> years = years(stage.at("/byYear"));
      for (String by : List.of("byLevel", "byArea", "byCommune")) {
        assertEquals(years, years(stage.path(by)), by);
      }
    }
    years(bill.at("/stages/0/byYear"))
        .forEach((year, vnd) -> assertEquals(owed.path("" + year).asLong(), vnd, "" + year));
    for (JsonNode year : bill.at("/years")) {
      long left =
          year.at("/ceiling").asLong()
              - year.at("/otherDue").asLong()
              - year.at("/running").asLong()
              - year.at("/bill").asLong();
      assertEquals(left, year.at("/left").asLong(), year.toString());
    }
  }

  @Test
  void pricesRiseAndWhatIsHeldBackIsNotSpent() throws IOException {
    Knapsack works = new Knapsack(folder).proposal("A", 10, 2).proposal("B", 5, 1);
    Path data = works.write(11);
    JsonNode dear = plan(works, data, "dear", "\"inflation\": { \"2026\": 0.1 }");
    assertEquals(11_000_000_000L, paid(dear));
    JsonNode dearer = plan(works, data, "dearer", "\"inflation\": { \"2026\": 0.11 }");
    assertEquals(5_550_000_000L, paid(dearer));
    JsonNode held = plan(works, data, "held", "\"contingency\": 0.1");
    assertEquals(5_000_000_000L, paid(held));
  }

  @Test
  void benefitsOfAnotherMeasureAreNamedSoAndNotHeldAgainstEachOther() throws IOException {
    plan("base", "{}");
    String screen =
        plan(
            "points",
            "{ \"id\": \"points\", \"benefit\": { \"basis\": \"points\" },"
                + " \"inflation\": { \"2027\": 0.01 }, \"contingency\": 0.05 }");
    assertTrue(screen.contains(" điểm: đã chứng minh"), screen);
    for (String said : List.of("chỉ tính điểm", "năm 2027 tăng 1,0 %", "5,0 % trần")) {
      assertTrue(screen.contains(said), said + " in " + screen);
    }
    JsonNode sides = json(List.of("compare", out("base"), out("points"))).at("/plans");
    for (int i = 0; i < 2; i++) {
      assertEquals(0, sides.get(i).at("/surelyBetter").size(), sides.toString());
      assertEquals(1 - i, sides.get(i).at("/reckonedOtherwise/0").asInt(), sides.toString());
    }
    Run run = Run.of("compare", out("base"), out("points"), "--lang", "en");
    assertTrue(run.out().contains("reckoned in different ways"), run.out());
  }
}
