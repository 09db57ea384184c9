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
    this.folder = Path.of("datasets", dataset);
    this.communes = Facts.file(folder.resolve("communes.csv"));
    this.schools = Facts.file(folder.resolve("schools.csv"));
    this.proposals = Facts.file(folder.resolve("proposals.csv"));
  }

  /** A figure of {@code figures.csv}, of all schools or of one level. */
  double figure(String name, String level) {
    Predicate<NamedCsvRecord> counted = row -> level.isEmpty() || is(row, "level", level);
    return switch (name) {
      case "schools" -> count(counted);
      case "communes" -> communes.size();
      case "border_communes" ->
          communes.stream().filter(row -> is(row, "land_border", "1")).count();
      case "semi_boarding", "ethnic_boarding" -> count(row -> is(row, "kind", name));
      case "at_standard" -> count(row -> !is(row, "national_standard", "0"));
      case "standard_percent" -> 100.0 * figure("at_standard", level) / schools.size();
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
