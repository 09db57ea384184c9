package io.kienco.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code risk} says of costs that stray and of points that change. */
class RiskVerbTest extends DemoPlans {

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
}
