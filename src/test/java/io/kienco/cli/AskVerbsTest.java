package io.kienco.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The questions to a plan, each by its verb, on a dataset that can be reckoned by hand. */
class AskVerbsTest {

  private static final String DEMO = "demo-12-schools";

  @TempDir private Path folder;

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
  void costsThatDoNotStrayNeverOverrunAndComeToWhatIsPlanned() throws IOException {
    plan("base", "{}");
    List<String> args = new ArrayList<>(List.of("risk", DEMO, "--plan", out("base")));
    args.addAll(List.of("--draws", "50"));
    for (JsonNode measure : json(args).at("/measures")) {
      args.addAll(List.of("--spread", measure.at("/measure").asText() + "=0"));
    }
    JsonNode total = json(args).at("/total");
    long paid = paid(read("base"));
    assertEquals(List.of(paid, paid, paid), longs(total, "planned", "p50", "p80"));
    assertEquals(0, total.at("/overrun").asDouble());
  }

  @Test
  void theContingencyBringsTheChanceUnderWhatIsWanted() throws IOException {
    JsonNode risk = json(List.of("risk", DEMO, "--draws", "1000", "--wanted", "0.2"));
    assertTrue(risk.at("/total/overrun").asDouble() > 0.2, risk.at("/total").toString());
    assertTrue(risk.at("/contingency").asDouble() > 0, risk.toString());
    double left = risk.at("/totalAfter/overrun").asDouble();
    assertTrue(left <= 0.2, risk.at("/totalAfter").toString());
    assertEquals(1, risk.at("/mandatesLost").asInt(), "the boarding school no longer fits");
  }

  @Test
  void whereMoneyIsLeftNothingIsHeldBackAndAMisspeltMeasureIsRefused() throws IOException {
    plan("rich", "{ \"id\": \"rich\", \"envelopes\": { \"scale\": { \"province\": 3 } } }");
    JsonNode risk = json(List.of("risk", DEMO, "--plan", out("rich"), "--draws", "100"));
    assertEquals(0, risk.at("/contingency").asDouble(), risk.at("/total").toString());
    Run run = Run.of("risk", DEMO, "--plan", out("rich"), "--spread", "kitchn=0.2");
    assertEquals(Exit.WRONG_INPUT, run.exit());
    assertTrue(run.err().contains("kitchen"), run.err());
  }

  @Test
  void everyCriterionIsTriedThreeTimesAndTheSureAreFundedEveryTime() throws IOException {
    JsonNode weights = json(List.of("risk", DEMO, "--weights"));
    assertEquals(3 * weights.at("/criteria").size(), weights.at("/trials").asInt());
    assertTrue(weights.at("/criteria").size() > 3);
    for (JsonNode standing : weights.at("/standings")) {
      boolean sure = standing.at("/safety").asText().equals("sure");
      assertEquals(sure, standing.at("/funded").asDouble() == 1, standing.toString());
    }
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
  void aHigherFloorGivesTheGroupItsShareAndCostsBenefit() throws IOException {
    Path scenario =
        scenario(
            "floor",
            "\"floors\": [ { \"id\": \"border\", \"share\": 0,"
                + " \"where\": { \"land_border\": true } } ]");
    JsonNode sweep =
        json(
            List.of(
                "sweep", DEMO, "--scenario", scenario + "", "--floor", "border", "--steps", "5"));
    long before = Long.MAX_VALUE;
    for (JsonNode point : sweep.at("/points")) {
      assertTrue(point.at("/benefit").asLong() <= before || point.at("/floorsUnmet").asInt() > 0);
      before = point.at("/benefit").asLong();
      boolean met = point.at("/floorsUnmet").asInt() == 0;
      assertTrue(!met || point.at("/reached").asDouble() >= point.at("/at").asDouble() - 1e-9);
    }
  }

  @Test
  void theFrontierSaysFromWhereOnAFloorIsMissed() throws IOException {
    Path scenario =
        scenario(
            "kv1",
            "\"floors\": [ { \"id\": \"kv1\", \"share\": 0, \"where\": { \"region\": \"I\" } } ]");
    List<String> all = List.of("sweep", DEMO, "--scenario", scenario + "", "--floor", "kv1");
    List<String> args = new ArrayList<>(all);
    args.addAll(List.of("--from", "0.3", "--to", "0.6", "--steps", "2"));
    Run vi = Run.of(args.toArray(String[]::new));
    assertTrue(vi.out().contains("Từ mức 60,0 % trở lên không đạt được mức sàn"), vi.out());
    args.addAll(List.of("--lang", "en"));
    Run en = Run.of(args.toArray(String[]::new));
    assertTrue(en.out().contains("From 60.0 % on the floor is not reached"), en.out());
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
  void aFloorThatWouldBeMissedStandsInTheWay() throws IOException {
    plan(
        "floor",
        """
        { "id": "floor", "floors": [
          { "id": "kv3", "where": { "region": "III" }, "of": "spend", "share": 0.95 } ] }""");
    JsonNode blocked = json(List.of("why", out("floor"), "D-02")).at("/blockedBy");
    List<String> floors = new ArrayList<>();
    blocked.forEach(b -> floors.add(b.at("/floor").asText("")));
    assertTrue(floors.contains("kv3"), blocked.toString());
    JsonNode changes = json(List.of("why", out("floor"), "D-02", "--confirm")).at("/changes");
    assertEquals(1, changes.size(), changes.toString());
    assertEquals("floor", changes.at("/0/kind").asText());
    assertEquals("kv3", changes.at("/0/floor").asText());
    assertEquals("confirmed", changes.at("/0/basis").asText());
    assertTrue(changes.at("/0/amount").asDouble() < 0.95);
  }

  @Test
  void noMoreMoneyIsConfirmedThanTheProposalCosts() throws IOException {
    plan("base", "{}");
    JsonNode changes = json(List.of("why", out("base"), "D-11", "--confirm")).at("/changes");
    List<String> money = new ArrayList<>();
    changes.forEach(
        c ->
            money.add(c.at("/kind").asText() + c.at("/basis").asText() + c.at("/amount").asLong()));
    assertTrue(money.contains("moneyconfirmed100000000"), changes.toString());
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

  private JsonNode plan(Knapsack works, Path data, String name, String lines) throws IOException {
    Path scenario = works.scenario(name, lines);
    return json(List.of("plan", data + "", "--scenario", scenario + "", "--rules", works.rules()));
  }

  /** Plans the demo and returns the screen. */
  private String plan(String name, String scenario) throws IOException {
    Path file = folder.resolve(name + ".json");
    Files.writeString(file, scenario);
    Run run = Run.of("plan", DEMO, "--scenario", file + "", "--out", out(name));
    assertEquals(Exit.DONE, run.exit(), run.err() + run.out());
    return run.out();
  }

  private Path scenario(String name, String lines) throws IOException {
    return Files.writeString(
        folder.resolve(name + ".json"), "{ \"id\": \"" + name + "\", " + lines + " }");
  }

  private String out(String name) {
    return folder.resolve("out-" + name).toString();
  }

  private JsonNode read(String name) throws IOException {
    return new JsonMapper().readTree(Path.of(out(name), "plan.json").toFile());
  }

  private static JsonNode json(List<String> args) throws IOException {
    List<String> all = new ArrayList<>(args);
    all.add("--json");
    Run run = Run.of(all.toArray(String[]::new));
    assertEquals(Exit.DONE, run.exit(), run.err() + run.out());
    return new JsonMapper().readTree(run.out());
  }

  private static long paid(JsonNode plan) {
    long paid = 0;
    for (JsonNode award : plan.at("/awards")) {
      for (JsonNode payment : award.at("/payments")) {
        paid += payment.at("/amount").asLong();
      }
    }
    return paid;
  }

  private static List<Long> longs(JsonNode node, String... fields) {
    List<Long> longs = new ArrayList<>();
    for (String field : fields) {
      longs.add(node.path(field).asLong());
    }
    return longs;
  }

  private static Map<Integer, Long> years(JsonNode rows) {
    Map<Integer, Long> years = new HashMap<>();
    rows.forEach(r -> years.merge(r.at("/year").asInt(), r.at("/amount").asLong(), Math::addExact));
    return years;
  }
}
