package io.kienco.generate;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Adds up a dataset from its CSV files alone, so that figures can be compared with it. */
final class Census {

  final List<NamedCsvRecord> communes;
  final List<NamedCsvRecord> schools;
  final List<NamedCsvRecord> proposals;
  private final Path folder;

  Census(String dataset) {
    this(dataset, code -> true);
  }

  /** Only of communes with such codes. */
  Census(String dataset, Predicate<String> communeCode) {
    this.folder = Path.of("datasets", dataset);
    this.communes = rows("communes.csv", communeCode);
    this.schools = rows("schools.csv", communeCode);
    this.proposals = Facts.file(folder.resolve("proposals.csv"));
  }

  private List<NamedCsvRecord> rows(String file, Predicate<String> communeCode) {
    return Facts.file(folder.resolve(file)).stream()
        .filter(row -> communeCode.test(row.getField("commune_code")))
        .toList();
  }

  /** A figure of {@code figures.csv}, of all schools or of one level. */
  double figure(String name, String level) {
    Predicate<NamedCsvRecord> counted =
        row -> level.isEmpty() || List.of(level.split("\\+")).contains(row.getField("level"));
    return switch (name) {
      case "schools" -> count(counted);
      case "communes" -> communes.size();
      case "border_communes" ->
          communes.stream().filter(row -> is(row, "land_border", "1")).count();
      case "region_i", "region_ii", "region_iii" -> region(name.substring(7));
      case "learning_families_percent",
          "learning_clans_percent",
          "learning_communities_percent",
          "learning_units_percent" ->
          communes.stream().mapToLong(c -> whole(c, name)).average().orElseThrow();
      case "ongoing_works" -> ongoing().size();
      case "ongoing_bn_vnd" -> ongoing().stream().mapToLong(p -> whole(p, "cost_vnd")).sum() / 1e9;
      case "boarding_schools_under_way" ->
          ongoing().stream().filter(p -> is(p, "measure", "border_boarding_school")).count();
      case "promotion_support_bn_vnd" -> envelope("promotion") / 1e9;
      case "semi_boarding", "ethnic_boarding" -> count(row -> is(row, "kind", name));
      case "public" -> count(row -> is(row, "ownership", "public"));
      case "at_standard" -> count(row -> whole(row, "national_standard") > 0);
      case "standard_percent" ->
          100.0 * figure("at_standard", level) / count(r -> !is(r, "national_standard", ""));
      case "ethnic_percent_above" -> 100.0 * sum("ethnic_pupils") / sum("pupils");
      case "workers_above" -> sum("teachers") + sum("staff");
      case "pupils_above" -> sum("pupils");
      case "rooms" -> rooms(counted);
      case "solid_percent" -> 100.0 * sum("rooms_solid", counted) / rooms(counted);
      default -> sum(name, counted);
    };
  }

  long count(Predicate<NamedCsvRecord> counted) {
    return schools.stream().filter(counted).count();
  }

  long sum(String column) {
    return sum(column, row -> true);
  }

  long sum(String column, Predicate<NamedCsvRecord> counted) {
    return schools.stream().filter(counted).mapToLong(row -> whole(row, column)).sum();
  }

  private long rooms(Predicate<NamedCsvRecord> counted) {
    return sum("rooms_solid", counted)
        + sum("rooms_semi_solid", counted)
        + sum("rooms_temporary", counted)
        + sum("rooms_borrowed", counted);
  }

  static boolean is(NamedCsvRecord row, String column, String value) {
    return row.getField(column).equals(value);
  }

  private long region(String roman) {
    return communes.stream()
        .filter(c -> is(c, "region", roman.toUpperCase(java.util.Locale.ROOT)))
        .count();
  }

  private List<NamedCsvRecord> ongoing() {
    return proposals.stream().filter(p -> is(p, "status", "ongoing")).toList();
  }

  /** A fund's ceiling in the first year. */
  private long envelope(String fund) {
    return Facts.file(folder.resolve("envelopes.csv")).stream()
        .filter(e -> is(e, "fund_id", fund))
        .mapToLong(e -> whole(e, "ceiling_vnd"))
        .findFirst()
        .orElseThrow();
  }

  /** Capital money over all years, in đồng. */
  long capital() {
    List<NamedCsvRecord> funds = Facts.file(folder.resolve("funds.csv"));
    return Facts.file(folder.resolve("envelopes.csv")).stream()
        .filter(
            e ->
                funds.stream()
                    .filter(f -> is(f, "fund_id", e.getField("fund_id")))
                    .allMatch(f -> is(f, "kind", "capital")))
        .mapToLong(e -> whole(e, "ceiling_vnd"))
        .sum();
  }

  /** An unknown cell adds nothing. */
  static long whole(NamedCsvRecord row, String column) {
    String text = row.getField(column);
    return text.isEmpty() ? 0 : Long.parseLong(text);
  }
}
