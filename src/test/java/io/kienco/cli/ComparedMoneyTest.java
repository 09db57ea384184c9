package io.kienco.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Money of a comparison is added up again from {@code awards.csv} alone. */
class ComparedMoneyTest extends ComparedPlans {

  @Test
  void moneyByFundYearEnvelopeCommuneMeasureAndGroup() throws IOException {
    Map<String, Map<String, String>> proposals = byKey(rows(DATA.resolve("proposals.csv")), 0);
    Map<String, Map<String, String>> schools = byKey(rows(DATA.resolve("schools.csv")), 0);
    Map<String, Map<String, String>> communes = byKey(rows(DATA.resolve("communes.csv")), 0);
    Function<Map<String, String>, String> commune =
        pay -> {
          String own = pay.get("commune_code");
          return own.isEmpty() ? schools.get(pay.get("school_code")).get("commune_code") : own;
        };
    Map<String, Function<Map<String, String>, String>> keys = new HashMap<>();
    keys.put("fund", pay -> pay.get("fund_id"));
    keys.put("year", pay -> pay.get("year"));
    keys.put("envelope", pay -> pay.get("fund_id") + " " + pay.get("year"));
    keys.put("commune", commune);
    keys.put("measure", pay -> proposals.get(pay.get("proposal_id")).get("measure"));
    keys.put("group", pay -> "region " + communes.get(commune.apply(pay)).get("region"));
    for (String by : keys.keySet()) {
      Map<String, List<Long>> told = new TreeMap<>();
      for (JsonNode row : comparison.at("/money")) {
        boolean here = row.at("/by").asText().equals(by);
        String key = row.at("/key").asText();
        boolean none = row.at("/paid/0").asLong() == 0 && row.at("/paid/1").asLong() == 0;
        if (here && !none && (!by.equals("group") || key.startsWith("region "))) {
          told.put(key, List.of(row.at("/paid/0").asLong(), row.at("/paid/1").asLong()));
        }
      }
      Map<String, List<Long>> added = new TreeMap<>();
      for (int plan = 0; plan < 2; plan++) {
        for (Map<String, String> pay : PAYMENTS.get(plan)) {
          String key = keys.get(by).apply(pay);
          List<Long> sums = new ArrayList<>(added.getOrDefault(key, List.of(0L, 0L)));
          sums.set(plan, sums.get(plan) + Long.parseLong(pay.get("amount_vnd")));
          added.put(key, sums);
        }
      }
      assertEquals(added, told, by);
    }
  }

  @Test
  void groupsBySchoolAndBorderAndTheFloorAreAddedUpToo() throws IOException {
    Map<String, Map<String, String>> schools = byKey(rows(DATA.resolve("schools.csv")), 0);
    Map<String, Map<String, String>> communes = byKey(rows(DATA.resolve("communes.csv")), 0);
    Map<String, List<Long>> added = new TreeMap<>();
    for (int plan = 0; plan < 2; plan++) {
      for (Map<String, String> pay : PAYMENTS.get(plan)) {
        Map<String, String> school = schools.getOrDefault(pay.get("school_code"), Map.of());
        String own = pay.get("commune_code");
        Map<String, String> commune =
            communes.get(own.isEmpty() ? school.get("commune_code") : own);
        boolean border = commune.get("land_border").matches("1|true|yes");
        List<String> keys = new ArrayList<>(List.of("land_border " + border));
        keys.addAll(border ? List.of("floor border") : List.of());
        if (!school.isEmpty()) {
          keys.add("level " + school.get("level"));
          keys.add("kind " + school.get("kind"));
        }
        for (String key : keys) {
          List<Long> sums = new ArrayList<>(added.getOrDefault(key, List.of(0L, 0L)));
          sums.set(plan, sums.get(plan) + Long.parseLong(pay.get("amount_vnd")));
          added.put(key, sums);
        }
      }
    }
    Map<String, List<Long>> told = new TreeMap<>();
    for (JsonNode row : comparison.at("/money")) {
      String key = row.at("/key").asText();
      List<Long> paid = List.of(row.at("/paid/0").asLong(), row.at("/paid/1").asLong());
      if (row.at("/by").asText().equals("group") && !key.startsWith("region ")) {
        told.put(key, paid);
      }
      assertEquals(paid.get(0).equals(paid.get(1)), row.at("/withinGap").asBoolean(), key);
    }
    assertEquals(added, told);
  }

  @Test
  void wholesAndWhatTheLawOwes() throws IOException {
    JsonNode owed =
        new JsonMapper()
            .readTree(run("assess", DATA.toString(), "--json").out())
            .at("/entitlements");
    long pupils = 0;
    for (Map<String, String> school : rows(DATA.resolve("schools.csv"))) {
      pupils += school.get("pupils").isEmpty() ? 0 : Long.parseLong(school.get("pupils"));
    }
    for (int plan = 0; plan < 2; plan++) {
      JsonNode side = comparison.at("/plans/" + plan);
      long paid = 0;
      for (Map<String, String> pay : PAYMENTS.get(plan)) {
        paid += Long.parseLong(pay.get("amount_vnd"));
      }
      assertEquals(paid, side.at("/spent").asLong());
      assertEquals(places(plan).size(), side.at("/awards").asInt());
      assertEquals(paid / pupils, side.at("/spread/perPupil").asLong());
      assertEquals(owed.size(), side.at("/entitlements").size());
      for (JsonNode kind : side.at("/entitlements")) {
        long due = 0;
        for (JsonNode year : owed.path(kind.at("/name").asText())) {
          due += year.asLong();
        }
        assertEquals(due, kind.at("/amount").asLong(), kind.toString());
      }
    }
  }
}
