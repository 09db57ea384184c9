package io.kienco.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code why} names as standing in the way, and what it confirms. */
class WhyVerbTest extends DemoPlans {

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
}
