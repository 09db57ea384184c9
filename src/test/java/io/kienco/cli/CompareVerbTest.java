package io.kienco.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every number of a comparison is added up again from {@code awards.csv} alone. */
class CompareVerbTest {

  private static final Path DATA = Path.of("datasets/demo-12-schools");

  @TempDir static Path folder;
  private static JsonNode comparison;
  private static final List<List<Map<String, String>>> PAYMENTS = new ArrayList<>();

  @BeforeAll
  static void compare() throws IOException {
    String cut = DATA.resolve("scenarios/programme-minus-10.json").toString();
    run("plan", DATA.toString(), "--out", folder.resolve("a").toString());
    run("plan", DATA.toString(), "--scenario", cut, "--out", folder.resolve("b").toString());
    Run run = run("compare", folder.resolve("a") + "", folder.resolve("b") + "", "--json");
    comparison = new JsonMapper().readTree(run.out());
    PAYMENTS.clear();
    PAYMENTS.add(rows(folder.resolve("a/awards.csv")));
    PAYMENTS.add(rows(folder.resolve("b/awards.csv")));
  }

  @Test
  void theScreenIsWrittenInBothLanguages() {
    for (String language : List.of("vi", "en")) {
      Run run =
          run("compare", folder.resolve("a") + "", folder.resolve("b") + "", "--lang", language);
      assertTrue(run.out().lines().count() <= 52, run.out());
    }
  }

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

  private static Map<String, String> places(int plan) {
    Map<String, String> places = new TreeMap<>();
    PAYMENTS
        .get(plan)
        .forEach(p -> places.put(p.get("proposal_id"), p.get("start_year") + p.get("scheme_id")));
    return places;
  }

  @Test
  void spreadOverPupilsByHand() throws IOException {
    Map<String, Map<String, String>> communes = byKey(rows(DATA.resolve("communes.csv")), 0);
    Map<String, Double> pupils = new TreeMap<>();
    Map<String, String> communeOf = new HashMap<>();
    for (Map<String, String> school : rows(DATA.resolve("schools.csv"))) {
      communeOf.put(school.get("school_code"), school.get("commune_code"));
      if (!school.get("pupils").isEmpty()) {
        double count = Double.parseDouble(school.get("pupils"));
        pupils.merge(school.get("commune_code"), count, Double::sum);
      }
    }
    for (int plan = 0; plan < 2; plan++) {
      Map<String, Double> money = new HashMap<>();
      double all = 0;
      for (Map<String, String> pay : PAYMENTS.get(plan)) {
        String own = pay.get("commune_code");
        String at = own.isEmpty() ? communeOf.get(pay.get("school_code")) : own;
        money.merge(at, Double.parseDouble(pay.get("amount_vnd")), Double::sum);
        all += Double.parseDouble(pay.get("amount_vnd"));
      }
      double count = pupils.values().stream().mapToDouble(d -> d).sum();
      double apart = 0;
      for (String i : pupils.keySet()) {
        for (String j : pupils.keySet()) {
          double a = money.getOrDefault(i, 0.0) / pupils.get(i);
          double b = money.getOrDefault(j, 0.0) / pupils.get(j);
          apart += pupils.get(i) * pupils.get(j) * Math.abs(a - b);
        }
      }
      double gini = apart / (2 * count * count * (all / count));
      JsonNode spread = comparison.at("/plans/" + plan + "/spread");
      assertEquals(gini, spread.at("/gini").asDouble(), 1e-9);
      List<String> poorest = new ArrayList<>(pupils.keySet());
      poorest.sort(
          Comparator.comparing(c -> -Double.parseDouble(communes.get(c).get("poverty_percent"))));
      double wanted = count / 5;
      double share = 0;
      for (String commune : poorest) {
        double part = Math.min(1, wanted / pupils.get(commune));
        share += part * money.getOrDefault(commune, 0.0) / all;
        wanted -= part * pupils.get(commune);
      }
      assertEquals(share, spread.at("/poorestFifth").asDouble(), 1e-9);
    }
  }

  /** Where poverty is unknown the share of the poorest is not told, and why is said. */
  @Test
  void aShareThatCannotBeReckonedSaysWhichColumnIsMissing() throws IOException {
    Path data = folder.resolve("unknown");
    Files.createDirectories(data);
    try (Stream<Path> files = Files.list(DATA)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, data.resolve(file.getFileName()));
      }
    }
    List<String> lines = new ArrayList<>(Files.readAllLines(data.resolve("communes.csv")));
    int column = List.of(lines.get(0).split(",")).indexOf("poverty_percent");
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split(",", -1);
      cells[column] = "";
      lines.set(i, String.join(",", cells));
    }
    Files.write(data.resolve("communes.csv"), lines);
    String plan = folder.resolve("unknown-plan").toString();
    run("plan", data.toString(), "--out", plan);
    for (String language : List.of("vi", "en")) {
      Run run = run("compare", plan, plan, "--dataset", data.toString(), "--lang", language);
      assertTrue(run.out().contains("poverty_percent"), run.out());
      assertTrue(run.out().contains("communes.csv"), run.out());
    }
    Run json = run("compare", plan, plan, "--dataset", data.toString(), "--json");
    JsonNode spread = new JsonMapper().readTree(json.out()).at("/plans/0/spread");
    assertTrue(spread.at("/poorestFifth").isNull(), json.out());
    assertTrue(spread.at("/left").asInt() > 0, json.out());
  }

  /** What awards.csv does not hold is added up from plan.json's own awards and envelopes. */
  @Test
  void benefitOwedFloorsAndWhatEachPlacePays() throws IOException {
    JsonNode floors = comparison.at("/plans/1/floors");
    assertEquals(1, floors.size());
    for (int plan = 0; plan < 2; plan++) {
      JsonNode side = comparison.at("/plans/" + plan);
      JsonNode made =
          new JsonMapper()
              .readTree(folder.resolve(plan == 0 ? "a" : "b").resolve("plan.json").toFile());
      long benefit = 0;
      for (JsonNode award : made.at("/awards")) {
        benefit += award.at("/benefit").asLong();
      }
      assertEquals(benefit, side.at("/benefit").asLong());
      double bound = side.at("/bound").asLong();
      assertEquals((bound - benefit) / bound, side.at("/gap").asDouble(), 1e-12);
      Map<String, Long> owed = new TreeMap<>();
      for (JsonNode envelope : made.at("/envelopes")) {
        owed.merge(envelope.at("/year").asText(), envelope.at("/owed").asLong(), Long::sum);
      }
      Map<String, Long> told = new TreeMap<>();
      side.at("/owed").forEach(o -> told.put(o.at("/year").asText(), o.at("/amount").asLong()));
      assertEquals(owed, told);
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

  private static long moneyOf(String group, int plan) {
    for (JsonNode row : comparison.at("/money")) {
      if (row.at("/key").asText().equals(group)) {
        return row.at("/paid/" + plan).asLong();
      }
    }
    throw new AssertionError("no " + group);
  }

  private static Run run(String... args) {
    Run run = Run.of(args);
    assertEquals(Exit.DONE, run.exit(), run.err() + run.out());
    return run;
  }

  private static Map<String, Map<String, String>> byKey(
      List<Map<String, String>> rows, int column) {
    Map<String, Map<String, String>> byKey = new HashMap<>();
    rows.forEach(r -> byKey.put(List.copyOf(r.values()).get(column), r));
    return byKey;
  }

  /** The test's own reader: quotes only where a cell holds a comma. */
  private static List<Map<String, String>> rows(Path file) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    String[] heads = null;
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.replace("\uFEFF", "").split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
      if (heads == null) {
        heads = cells;
        continue;
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < heads.length; i++) {
        row.put(heads[i], cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }
}
