package io.kienco.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The scenario of docs/scenario.md does what the page says. */
class ScenarioExampleTest {

  @Test
  void theProgrammeCutByATenthLosesTheBorderSchool() throws IOException {
    String demo = "datasets/demo-12-schools";
    String scenario = demo + "/scenarios/programme-minus-10.json";
    Run run = Run.of("plan", demo, "--scenario", scenario, "--json");
    assertEquals(Exit.DONE, run.exit(), run.err());
    assertEquals("", run.err());
    JsonNode plan = new ObjectMapper().readTree(run.out());
    Set<String> awarded = new TreeSet<>();
    plan.get("awards").forEach(award -> awarded.add(award.get("proposal").asText()));
    assertTrue(awarded.contains("D-01") && !awarded.contains("D-05"), awarded.toString());
    assertEquals(1, plan.get("summary").get("mandatesUnmet").intValue());
    for (JsonNode envelope : plan.get("envelopes")) {
      if (envelope.get("fund").asText().equals("programme")) {
        assertEquals(4_500_000_000L, envelope.get("ceiling").longValue());
      }
    }
    JsonNode floor = plan.get("floors").get(0);
    assertTrue(
        floor.get("reached").longValue() >= floor.get("wanted").longValue(), floor::toString);
  }
}
