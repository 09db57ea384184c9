package io.kienco.data.drafting;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How a need of a kind becomes a proposal, from {@code drafting.csv}; a measure comes after those
 * that it waits for.
 *
 * @param title {@code {0}} is the quantity; null when it is no work at all
 * @param perYear units that are built in a year; null when one year is enough for any number
 * @param pupils who benefits: of {@code classes, boarders, places, teachers, sites}; null is
 *     everyone
 * @param alternative another measure for the same need; at most one of the two is chosen
 * @param after what must be finished before, where the school has a proposal for it
 * @param counts the first of these columns that is not zero is the quantity, where rooms are priced
 */
record Measure(
    String name,
    String title,
    Integer perYear,
    String pupils,
    String alternative,
    String after,
    List<String> counts) {

  /** In the order in which they are drafted. */
  static final List<Measure> KNOWN = load();

  /** One that the table does not have: rules may ask for measures of their own. */
  static Measure named(String name) {
    return KNOWN.stream()
        .filter(m -> m.name.equals(name))
        .findFirst()
        .orElseGet(() -> new Measure(name, name + ": {0}", null, null, null, null, List.of()));
  }

  private static List<Measure> load() {
    List<Measure> measures = new ArrayList<>();
    try (InputStream in = Measure.class.getResourceAsStream("/drafting.csv");
        CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(in)) {
      lines.forEach(line -> measures.add(measure(line)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(measures);
  }

  private static Measure measure(NamedCsvRecord line) {
    String perYear = text(line, "per_year");
    return new Measure(
        text(line, "measure"),
        text(line, "title"),
        perYear == null ? null : Integer.valueOf(perYear),
        text(line, "pupils"),
        text(line, "alternative"),
        text(line, "after"),
        list(line, "counts"));
  }

  private static String text(NamedCsvRecord line, String column) {
    String text = line.getField(column);
    return text.isEmpty() ? null : text;
  }

  private static List<String> list(NamedCsvRecord line, String column) {
    String text = text(line, column);
    return text == null ? List.of() : List.of(text.split(";"));
  }
}
