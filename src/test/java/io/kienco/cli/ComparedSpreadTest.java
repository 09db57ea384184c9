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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How even the money of compared plans is, by hand from {@code awards.csv}. */
class ComparedSpreadTest extends ComparedPlans {

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
}
