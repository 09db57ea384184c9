package io.kienco.generate;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Four capital funds (land is money from land use) for a quarter of what is asked, recurrent money
 * to spare, and floors.
 */
final class BenchmarkMoney {

  private static final double FUNDED = 0.25;
  private static final double IN_FLOORS = 0.6;
  private static final long RECURRENT_PER_SCHOOL = 20_000 * Prices.MILLION;

  /** Five years of more pass what a dataset's ceilings may come to. */
  private static final long MOST_RECURRENT = 10_000_000_000L * Prices.MILLION;

  private static final Map<String, Double> PARTS = parts();

  private BenchmarkMoney() {}

  private static Map<String, Double> parts() {
    Map<String, Double> parts = new LinkedHashMap<>();
    parts.put("programme", 0.45);
    parts.put("province", 0.35);
    parts.put("commune", 0.12);
    parts.put("land", 0.08);
    return parts;
  }

  static void write(Path folder, Dice dice, String id, long asked, Benchmark.Size size) {
    Path envelopesFile = folder.resolve("envelopes.csv");
    try (Table funds =
            new Table(folder.resolve("funds.csv"), "fund_id", "title", "kind", "carry_over");
        Table envelopes = new Table(envelopesFile, "fund_id", "year", "ceiling_vnd")) {
      for (Map.Entry<String, Double> part : PARTS.entrySet()) {
        funds.row(part.getKey(), part.getKey(), "capital", part.getKey().equals("programme"));
        for (int year : Benchmark.years()) {
          double share = FUNDED / 5 * part.getValue() * dice.jitter(0.4);
          envelopes.row(part.getKey(), year, (long) (asked / 1e6 * share) * Prices.MILLION);
        }
      }
      funds.row("recurrent", "recurrent", "recurrent", false);
      long ample = size.schools() * RECURRENT_PER_SCHOOL;
      for (int year : Benchmark.years()) {
        envelopes.row("recurrent", year, Math.min(ample, MOST_RECURRENT));
      }
    }
    schemes(folder);
    new DatasetFolder(folder).info(info(id));
    scenario(folder.resolve("scenario.json"), dice, size);
  }

  private static void schemes(Path folder) {
    try (Table table =
        new Table(
            folder.resolve("schemes.csv"), "scheme_id", "fund_id", "share_percent", "title")) {
      table.row("programme-local", "programme", "68.9", "programme-local");
      table.row("programme-local", "province", "31.1", "programme-local");
      table.row("province-commune", "province", "70", "province-commune");
      table.row("province-commune", "commune", "30", "province-commune");
      table.row("land-commune", "land", "50", "land-commune");
      table.row("land-commune", "commune", "50", "land-commune");
    }
  }

  private static Map<String, Object> info(String id) {
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("id", id);
    info.put("synthetic", true);
    info.put("title", Map.of("en", "Random instance " + id));
    info.put("horizon", List.of(Asks.FIRST_YEAR, Asks.FIRST_YEAR + 4));
    info.put("currency", "VND");
    info.put("recurrentFund", "recurrent");
    return info;
  }

  private static void scenario(Path file, Dice dice, Benchmark.Size size) {
    List<Map<String, Object>> floors = new ArrayList<>();
    for (int region = 1; size.regions() > 1 && region <= size.regions(); region++) {
      String code = String.format("R%02d", region);
      Map<String, Object> floor = new LinkedHashMap<>();
      floor.put("id", code);
      floor.put("where", Map.of("province_code", code));
      floor.put("of", "spend");
      floor.put("share", Math.round(IN_FLOORS / size.regions() * dice.jitter(0.8) * 1e4) / 1e4);
      floors.add(floor);
    }
    try {
      String json = new ObjectMapper().writeValueAsString(Map.of("floors", floors));
      Files.writeString(file, json + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
