package io.kienco.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What differs between compared plans, reckoned again from {@code awards.csv}. */
class CompareVerbTest extends ComparedPlans {

  @Test
  void theScreenIsWrittenInBothLanguages() {
    for (String language : List.of("vi", "en")) {
      Run run =
          run("compare", folder.resolve("a") + "", folder.resolve("b") + "", "--lang", language);
      assertTrue(run.out().lines().count() <= 52, run.out());
    }
  }

  @Test
  void awardsOnlyInOneMovedAndPaidOtherwise() {
    Map<String, String> expected = new TreeMap<>();
    List<Map<String, String>> places = List.of(places(0), places(1));
    Set<String> all = new HashSet<>(places.get(0).keySet());
    all.addAll(places.get(1).keySet());
    for (String proposal : all) {
      String a = places.get(0).get(proposal);
      String b = places.get(1).get(proposal);
      if (a == null || b == null) {
        expected.put(proposal, "only-some");
      } else if (!a.substring(0, 4).equals(b.substring(0, 4))) {
        expected.put(proposal, "moved");
      } else if (!a.equals(b)) {
        expected.put(proposal, "other-scheme");
      }
    }
    Map<String, String> told = new TreeMap<>();
    for (JsonNode row : comparison.at("/awards")) {
      told.put(row.at("/proposal").asText(), row.at("/difference").asText());
    }
    assertEquals(expected, told);
  }

  /**
   * Benefits and money owed are added up again from the rows of {@code awards.csv}, with the points
   * and dues of {@code assess} and the pupils and running costs of the dataset; nothing of {@code
   * plan.json}, except its bound: that is proven by prices over all that could have been chosen,
   * and no sum of awards ({@code ComparedPlansTest} proves it again).
   */
  @Test
  void benefitAndMoneyOwedAreAddedUpFromTheAwards() throws IOException {
    JsonNode judged = new JsonMapper().readTree(run("assess", DATA.toString(), "--json").out());
    Map<String, BigDecimal> points = new HashMap<>();
    judged
        .at("/ranking")
        .forEach(r -> points.put(r.at("/proposal").asText(), r.at("/points").decimalValue()));
    Map<String, Map<String, String>> proposals = byKey(rows(DATA.resolve("proposals.csv")), 0);
    for (int plan = 0; plan < 2; plan++) {
      JsonNode side = comparison.at("/plans/" + plan);
      long benefit = 0;
      Map<String, Long> owed = new TreeMap<>();
      judged
          .at("/entitlements")
          .forEach(kind -> kind.properties().forEach(y -> add(owed, y.getKey(), y.getValue())));
      for (Map.Entry<String, String> place : places(plan).entrySet()) {
        Map<String, String> proposal = proposals.get(place.getKey());
        BigDecimal people = new BigDecimal(proposal.get("beneficiaries"));
        BigDecimal worth = points.get(place.getKey()).movePointRight(3).multiply(people);
        benefit += worth.setScale(0, RoundingMode.FLOOR).longValueExact();
        String running = proposal.get("annual_cost_vnd");
        assertEquals("", running, "the demo's works cost nothing to run");
      }
      assertEquals(benefit, side.at("/benefit").asLong());
      double bound = side.at("/bound").asLong();
      assertEquals((bound - benefit) / bound, side.at("/gap").asDouble(), 1e-12);
      Map<String, Long> told = new TreeMap<>();
      side.at("/owed").forEach(o -> told.put(o.at("/year").asText(), o.at("/amount").asLong()));
      assertEquals(owed, told);
    }
  }

  private static void add(Map<String, Long> sums, String year, JsonNode amount) {
    sums.merge(year, amount.asLong(), Long::sum);
  }

  @Test
  void floorsAndWhatEachProposalIsPaid() {
    JsonNode floors = comparison.at("/plans/1/floors");
    assertEquals(1, floors.size());
    for (int plan = 0; plan < 2; plan++) {
      Map<String, Long> paid = new TreeMap<>();
      PAYMENTS
          .get(plan)
          .forEach(
              p ->
                  paid.merge(p.get("proposal_id"), Long.parseLong(p.get("amount_vnd")), Long::sum));
      for (JsonNode row : comparison.at("/awards")) {
        JsonNode place = row.at("/places/" + plan);
        Long there = paid.get(row.at("/proposal").asText());
        assertEquals(there == null, place.isNull(), row.toString());
        assertEquals(there == null ? 0 : there, place.at("/paid").asLong(), row.toString());
      }
    }
    long border = moneyOf("floor border", 1);
    assertEquals(border, floors.at("/0/reached").asLong());
    assertEquals(
        comparison.at("/plans/1/spent").asLong() / 4.0, floors.at("/0/wanted").asLong(), 1);
  }
}
