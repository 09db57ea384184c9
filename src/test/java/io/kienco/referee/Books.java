package io.kienco.referee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A dataset folder as the referee reads it; it trusts that the folder is sound.
 *
 * @param carries whether a fund carries over, by fund
 * @param financing explicit payments by proposal and option
 */
record Books(
    String id,
    int first,
    int last,
    String recurrentFund,
    Map<String, Work> works,
    Map<String, Boolean> carries,
    SortedMap<Pay.Cell, Long> ceilings,
    Map<String, List<Share>> schemes,
    Map<String, Map<String, List<Pay>>> financing) {

  /** A fund's part of a scheme. */
  record Share(String fund, BigDecimal percent) {}

  Books with(Map<String, Work> other, Map<String, Map<String, List<Pay>>> paid) {
    return new Books(id, first, last, recurrentFund, other, carries, ceilings, schemes, paid);
  }

  static Books read(Path folder) throws IOException {
    JsonNode info = new ObjectMapper().readTree(folder.resolve("dataset.json").toFile());
    Map<String, Boolean> carries = new LinkedHashMap<>();
    for (Map<String, String> row : Csv.read(folder.resolve("funds.csv"))) {
      carries.put(row.get("fund_id"), Csv.yes(row.get("carry_over")));
    }
    SortedMap<Pay.Cell, Long> ceilings = new TreeMap<>();
    for (Map<String, String> row : Csv.read(folder.resolve("envelopes.csv"))) {
      ceilings.put(cell(row), Long.valueOf(row.get("ceiling_vnd")));
    }
    return new Books(
        info.get("id").asText(),
        info.get("horizon").get(0).asInt(),
        info.get("horizon").get(1).asInt(),
        info.path("recurrentFund").asText(null),
        works(folder),
        carries,
        ceilings,
        schemes(folder),
        financing(folder));
  }

  private static Map<String, Work> works(Path folder) throws IOException {
    Map<String, Map<String, String>> communes = byKey(folder, "communes.csv", "commune_code");
    Map<String, Map<String, String>> schools = byKey(folder, "schools.csv", "school_code");
    Map<String, Work> works = new LinkedHashMap<>();
    for (Map<String, String> row : Csv.read(folder.resolve("proposals.csv"))) {
      Map<String, String> school = schools.getOrDefault(row.get("school_code"), Map.of());
      String own = row.getOrDefault("commune_code", "");
      String commune = own.isEmpty() ? school.get("commune_code") : own;
      works.put(row.get("proposal_id"), Work.of(row, school, communes.get(commune)));
    }
    return works;
  }

  private static Map<String, List<Share>> schemes(Path folder) throws IOException {
    Map<String, List<Share>> schemes = new LinkedHashMap<>();
    for (Map<String, String> row : Csv.read(folder.resolve("schemes.csv"))) {
      schemes
          .computeIfAbsent(row.get("scheme_id"), s -> new ArrayList<>())
          .add(new Share(row.get("fund_id"), new BigDecimal(row.get("share_percent"))));
    }
    return schemes;
  }

  private static Map<String, Map<String, List<Pay>>> financing(Path folder) throws IOException {
    Map<String, Map<String, List<Pay>>> financing = new LinkedHashMap<>();
    for (Map<String, String> row : Csv.read(folder.resolve("financing.csv"))) {
      Pay.Cell cell = cell(row);
      financing
          .computeIfAbsent(row.get("proposal_id"), p -> new LinkedHashMap<>())
          .computeIfAbsent(row.get("option_id"), o -> new ArrayList<>())
          .add(new Pay(cell.fund(), cell.year(), Long.parseLong(row.get("amount_vnd"))));
    }
    return financing;
  }

  private static Pay.Cell cell(Map<String, String> row) {
    return new Pay.Cell(row.get("fund_id"), Integer.parseInt(row.get("year")));
  }

  private static Map<String, Map<String, String>> byKey(Path folder, String file, String key)
      throws IOException {
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    Csv.read(folder.resolve(file)).forEach(row -> rows.put(row.get(key), row));
    return rows;
  }
}
