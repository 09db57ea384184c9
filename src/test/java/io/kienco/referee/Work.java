package io.kienco.referee;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A proposal as the referee reads it, with the rows of its school and commune.
 *
 * @param pupils beneficiaries, else the school's pupils; null when neither is known
 * @param rows its own row, then its school's and its commune's, for floors
 */
record Work(
    String id,
    String school,
    String commune,
    Long cost,
    int duration,
    List<Integer> spread,
    Integer earliest,
    Integer latest,
    Long pupils,
    long annual,
    String group,
    List<String> requires,
    boolean ongoing,
    List<Map<String, String>> rows) {

  static Work of(Map<String, String> row, Map<String, String> school, Map<String, String> commune) {
    Long own = whole(row.get("beneficiaries"));
    Long running = whole(row.get("annual_cost_vnd"));
    return new Work(
        row.get("proposal_id"),
        row.get("school_code"),
        commune.get("commune_code"),
        whole(row.get("cost_vnd")),
        Integer.parseInt(row.get("duration_years")),
        parts(row.get("spread")).stream().map(Integer::valueOf).toList(),
        year(row.get("earliest_start")),
        year(row.get("latest_start")),
        own != null ? own : whole(school.get("pupils")),
        running == null ? 0 : running,
        row.getOrDefault("alternative_group", ""),
        parts(row.get("requires")),
        "ongoing".equals(row.get("status")),
        List.of(row, school, commune));
  }

  /** The same at another cost. */
  Work costing(Long other) {
    return new Work(
        id, school, commune, other, duration, spread, earliest, latest, pupils, annual, group,
        requires, ongoing, rows);
  }

  /** The same with no earlier start than that. */
  Work notBefore(int year) {
    int from = earliest == null ? year : Math.max(year, earliest);
    return new Work(
        id, school, commune, cost, duration, spread, from, latest, pupils, annual, group, requires,
        ongoing, rows);
  }

  int end(int start) {
    return start + duration - 1;
  }

  /** Whether its row, its school's or its commune's, the first that says, has this value. */
  boolean has(String column, Object value) {
    for (Map<String, String> row : rows) {
      String cell = row.getOrDefault(column, "");
      if (!cell.isEmpty()) {
        return same(cell, value);
      }
    }
    return false;
  }

  private static boolean same(String cell, Object value) {
    if (value instanceof Boolean yes) {
      return yes == Csv.yes(cell);
    }
    if (value instanceof Number number) {
      return new BigDecimal(cell).compareTo(new BigDecimal(number.toString())) == 0;
    }
    return cell.equals(value.toString());
  }

  private static List<String> parts(String cell) {
    return cell == null || cell.isEmpty()
        ? List.of()
        : Arrays.stream(cell.split(";")).map(String::strip).toList();
  }

  private static Long whole(String cell) {
    return cell == null || cell.isEmpty() ? null : Long.valueOf(cell);
  }

  private static Integer year(String cell) {
    return cell == null || cell.isEmpty() ? null : Integer.valueOf(cell);
  }
}
