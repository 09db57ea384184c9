package io.kienco.referee;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A dataset folder in the making: rows of {@code column, value, column, value …}. */
final class Draft {

  private final Map<String, List<Map<String, String>>> files = new LinkedHashMap<>();
  private final String info;

  /** A dataset with this horizon and recurrent fund (null for none). */
  Draft(int first, int last, String recurrentFund) {
    info =
        """
        { "id": "tiny", "title": { "vi": "Thử", "en": "Tiny" }, "censusDate": "%d-01-01",
          "horizon": [%d, %d], "currency": "VND", "recurrentFund": %s, "synthetic": true,
          "sources": ["made up"], "licence": "CC0-1.0" }
        """
            .formatted(
                first, first, last, recurrentFund == null ? "null" : '"' + recurrentFund + '"');
  }

  Draft row(String file, Object... cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      row.put(cells[i].toString(), cells[i + 1] == null ? "" : cells[i + 1].toString());
    }
    files.computeIfAbsent(file, f -> new ArrayList<>()).add(row);
    return this;
  }

  Draft commune(String code, boolean border, String region) {
    return row(
        "communes.csv",
        "commune_code",
        code,
        "name",
        "Xã " + code,
        "type",
        "xã",
        "province_code",
        "20",
        "province",
        "Lạng Sơn",
        "latitude",
        "21.9",
        "longitude",
        "106.6",
        "area_km2",
        "100",
        "population",
        "5000",
        "land_border",
        border,
        "region",
        region);
  }

  Draft school(String code, String commune, Integer pupils) {
    return row(
        "schools.csv",
        "school_code",
        code,
        "name",
        "Trường " + code,
        "level",
        "primary",
        "kind",
        "regular",
        "commune_code",
        commune,
        "latitude",
        "21.9",
        "longitude",
        "106.6",
        "pupils",
        pupils);
  }

  Draft fund(String id, String kind, boolean carryOver) {
    return row(
        "funds.csv", "fund_id", id, "title", "Vốn " + id, "kind", kind, "carry_over", carryOver);
  }

  Draft envelope(String fund, int year, long ceiling) {
    return row("envelopes.csv", "fund_id", fund, "year", year, "ceiling_vnd", ceiling);
  }

  Draft share(String scheme, String fund, Object percent) {
    return row(
        "schemes.csv", "scheme_id", scheme, "fund_id", fund, "share_percent", percent, "title", "");
  }

  Draft financing(String proposal, String option, String fund, int year, long amount) {
    return row(
        "financing.csv",
        "proposal_id",
        proposal,
        "option_id",
        option,
        "fund_id",
        fund,
        "year",
        year,
        "amount_vnd",
        amount);
  }

  /** A proposal of duration 1 unless the further columns say otherwise. */
  Draft proposal(String id, String school, Object cost, Object... further) {
    Map<String, Object> cells = new LinkedHashMap<>();
    cells.put("proposal_id", id);
    cells.put("school_code", school);
    cells.put("commune_code", "");
    cells.put("measure", "solid_classrooms");
    cells.put("title", "Xây " + id);
    cells.put("cost_vnd", cost == null ? "" : cost);
    cells.put("duration_years", 1);
    for (String empty :
        List.of(
            "spread",
            "earliest_start",
            "latest_start",
            "beneficiaries",
            "annual_cost_vnd",
            "alternative_group",
            "requires")) {
      cells.put(empty, "");
    }
    cells.put("status", "new");
    for (int i = 0; i < further.length; i += 2) {
      cells.put(further[i].toString(), further[i + 1]);
    }
    List<Object> flat = new ArrayList<>();
    cells.forEach((column, value) -> flat.addAll(List.of(column, value)));
    return row("proposals.csv", flat.toArray());
  }

  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("dataset.json"), info);
    for (Map.Entry<String, List<Map<String, String>>> file : files.entrySet()) {
      StringBuilder text = new StringBuilder();
      text.append(String.join(",", file.getValue().get(0).keySet())).append('\n');
      file.getValue().forEach(r -> text.append(String.join(",", r.values())).append('\n'));
      Files.writeString(folder.resolve(file.getKey()), text.toString());
    }
  }
}
