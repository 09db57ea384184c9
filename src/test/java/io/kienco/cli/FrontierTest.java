package io.kienco.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A {@code sweep} over the share of a floor. */
class FrontierTest extends DemoPlans {

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
}
