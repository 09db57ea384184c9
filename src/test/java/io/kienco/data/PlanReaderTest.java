package io.kienco.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kienco.model.Plan;
import io.kienco.model.Scenario;
import io.kienco.report.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanReaderTest {

  @TempDir Path folder;

  @Test
  void whatTheReportWroteIsReadBackWhole() throws IOException {
    Plan plan = plan();
    Path file = Files.writeString(folder.resolve("plan.json"), Json.write(plan));
    PlanReading reading = PlanReader.read(file);
    assertEquals(List.of(), reading.issues());
    assertEquals(plan, reading.plan());
    assertEquals(Json.write(plan), Json.write(reading.plan()));
  }

  @Test
  void aScenarioInAPlanIsAScenario() {
    String written = Json.write(scenario());
    ScenarioReading reading =
        ScenarioReader.parse(written, new SmallDataset().readIn(folder).portfolio());
    assertEquals(List.of(), SmallDataset.shown(reading.issues()));
    assertEquals(scenario(), reading.scenario());
  }

  @Test
  void whatIsNoPlanIsTold() throws IOException {
    assertEquals("plan-not-found []", told(null));
    assertEquals("plan-not-a-plan []", told("{}"));
    assertEquals("plan-not-a-plan []", told("[1]"));
    assertEquals("json-broken [2]", told("{\n\"fingerprint\": }"));
    assertEquals("plan-not-a-plan []", told("[".repeat(2000)));
    assertEquals("json-broken [1]", told("{\"extra\": " + "[".repeat(2000)));
    assertEquals("json-broken [1]", told("{\"summary\": {\"benefit\": " + "9".repeat(2000)));
    String other = Json.write(plan()).replace("\"benefit\" : 12", "\"benefit\" : \"much\"");
    assertEquals("plan-not-a-plan []", told(other));
  }

  private String told(String content) throws IOException {
    Path file = folder.resolve("other.json");
    if (content != null) {
      Files.writeString(file, content);
    }
    var issue = PlanReader.read(file).issues().get(0);
    return issue.code() + " " + (content == null ? List.of() : issue.args());
  }

  private static Scenario scenario() {
    return Scenario.DEFAULT.with(
        s -> {
          s.id = "s";
          s.dataset = "small";
          s.envelopes =
              new Scenario.Money(
                  Map.of("programme", new BigDecimal("0.9")),
                  List.of(new Scenario.Ceiling("province", 2027, 0)));
          s.floors =
              List.of(
                  new Scenario.Floor(
                      "border", Map.of("land_border", true), "spend", new BigDecimal("0.25")));
          s.allowTail = true;
        });
  }

  private static Plan plan() {
    Plan.Because because =
        new Plan.Because("points", "r", "i", "1.2", new BigDecimal("2.5"), null, "in_force");
    return new Plan(
        new Plan.Fingerprint("small", "a", "b", "c", 1, "0.1.0"),
        scenario(),
        new Plan.Summary(12, 13, 1 / 13.0, false, 0, 1, 0, new Plan.Baselines(9, 10), "work", 10.0),
        List.of(new Plan.EnvelopeUse("province", 2026, 100, 10, 80, 0, 10, 0.5)),
        List.of(new Plan.FloorResult("border", "spend", 20, 25)),
        List.of(
            new Plan.Award(
                "P1",
                2026,
                2027,
                "alone",
                12L,
                null,
                List.of(new Plan.Payment("province", 2026, 80)),
                List.of(because))),
        List.of(
            new Plan.Deferral(
                "P2",
                null,
                List.of(because),
                List.of(new Plan.Blocker("envelope", "province", 2026, 0.5, null, null)),
                new Plan.WouldBeFunded(
                    "prices",
                    new BigDecimal("-3.5"),
                    null,
                    new Plan.Payment("province", 2026, 5),
                    3))),
        List.of(new Plan.Excluded("P3", List.of(because))),
        List.of("a notice"),
        List.of(new Plan.Lean("P1", "schools.csv", 2, "pupils", "odd-full-classes", List.of("9"))),
        null);
  }
}
