package io.kienco.data;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.kienco.model.Attribute;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads CSV files row by row as the dictionary says. A row with an error becomes no record, but its
 * key counts, so that one mistake is told once.
 */
final class TableReader {

  private static final Set<String> WITH_ATTRIBUTES =
      Set.of(Dictionary.COMMUNES, Dictionary.SCHOOLS, Dictionary.PROPOSALS);

  /** What a reader does not see, and a computer takes for part of a code. */
  private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

  /** Stands for a cell that has content, but not what it should. */
  private static final Object UNREADABLE = new Object();

  private final Issues issues;
  private CellReader cells;
  private final Map<String, Table<?>> tables = new HashMap<>();
  private final List<Attribute> attributes = new ArrayList<>();

  TableReader(Issues issues) {
    this.issues = issues;
  }

  static boolean keepsAttributes(String file) {
    return WITH_ATTRIBUTES.contains(file);
  }

  List<Attribute> attributes() {
    return attributes;
  }

  /** The file's rows; none when {@code path} is null, which stands for a file that is not there. */
  <T> Table<T> read(String file, Path path, Function<Row, T> make) {
    Table<T> table = new Table<>(file);
    tables.put(file, table);
    if (path == null) {
      return table;
    }
    char separator = Separator.of(file, path);
    cells = new CellReader(issues, separator != Separator.COMMA);
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .detectBomHeader(true)
            .skipEmptyLines(true)
            .ofCsvRecord(path)) {
      read(csv, table, make);
    } catch (CsvParseException | UncheckedIOException | IOException e) {
      issues.error(file, null, null, "file-unreadable");
    }
    return table;
  }

  private <T> void read(CsvReader<CsvRecord> csv, Table<T> table, Function<Row, T> make)
      throws IOException {
    try (CloseableIterator<CsvRecord> lines = csv.iterator()) {
      if (!lines.hasNext()) {
        issues.error(table.file, null, null, "file-empty");
        return;
      }
      Heading heading = Heading.read(table.file, lines.next(), issues);
      if (heading == null) {
        return;
      }
      table.usable = true;
      Row row = new Row(Heading.places(heading.columns));
      while (lines.hasNext()) {
        read(lines.next(), heading, row, table, make);
      }
    }
  }

  private <T> void read(
      CsvRecord record, Heading heading, Row row, Table<T> table, Function<Row, T> make) {
    row.line = (int) record.getStartingLineNumber();
    if (blank(record)) {
      return;
    }
    table.rows++;
    int errors = issues.errorCount();
    boolean ragged = record.getFieldCount() != heading.places.length;
    if (ragged) {
      issues.error(
          table.file, row.line, null, "row-ragged", record.getFieldCount(), heading.places.length);
    }
    fill(row, record, heading, ragged);
    String key = key(row, heading, table, ragged);
    if (issues.errorCount() == errors) {
      table.add(make.apply(row), key, row.line);
      for (int i = 0; i < row.values.length; i++) {
        table.unknown[i] += row.values[i] == null ? 1 : 0;
      }
      keepAttributes(record, heading, key);
    }
  }

  /** Of a ragged row only the key is read: its other cells may have slipped. */
  private void fill(Row row, CsvRecord record, Heading heading, boolean keyOnly) {
    Arrays.fill(row.values, null);
    for (int i = 0; i < Math.min(heading.places.length, record.getFieldCount()); i++) {
      int place = heading.places[i];
      if (place >= 0 && (!keyOnly || heading.columns.get(place).key())) {
        String text = composed(record.getField(i).strip());
        row.values[place] =
            text.isEmpty() ? null : value(text, heading.columns.get(place), row.line);
      }
    }
  }

  /** One normal form, so that a name equals itself whoever typed it. */
  private static String composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  private static boolean blank(CsvRecord record) {
    for (int i = 0; i < record.getFieldCount(); i++) {
      if (!record.getField(i).isBlank()) {
        return false;
      }
    }
    return true;
  }

  private Object value(String text, Column column, int line) {
    if ((column.key() || column.references() != null) && HIDDEN.matcher(text).find()) {
      issues.error(column.file(), line, column.name(), "code-with-hidden-character", text);
      return UNREADABLE;
    }
    Object value = cells.read(text, column, line);
    if (value instanceof String name && column.references() != null) {
      checkReference(name, column, line);
    }
    return value == null ? UNREADABLE : value;
  }

  /** Tables are read before those that refer to them. */
  private void checkReference(String name, Column column, int line) {
    Table<?> target = tables.get(column.referencedFile());
    if (target == null || !target.usable || target.lineByKey().containsKey(name)) {
      return;
    }
    unknownReference(name, column, line, target);
  }

  /** Says that nothing in the target has this name, with the nearest that has. */
  void unknownReference(String name, Column column, int line, Table<?> target) {
    String near = Nearest.to(name, target.lineByKey().keySet());
    if (near == null) {
      issues.error(column.file(), line, column.name(), "id-unknown", name, target.file);
    } else {
      issues.error(column.file(), line, column.name(), "id-unknown-near", name, target.file, near);
    }
  }

  private String key(Row row, Heading heading, Table<?> table, boolean ragged) {
    StringBuilder key = new StringBuilder();
    boolean whole = true;
    for (int i = 0; i < row.values.length; i++) {
      Column column = heading.columns.get(i);
      Object value = row.values[i];
      if (value == null && column.required() && !ragged) {
        issues.error(table.file, row.line, column.name(), "cell-missing", column.name());
      }
      if (column.key()) {
        whole &= value != null && value != UNREADABLE;
        key.append(key.isEmpty() ? "" : " / ").append(value);
      }
    }
    Integer before = whole ? table.claim(key.toString(), row.line) : null;
    if (before != null) {
      issues.error(table.file, row.line, null, "key-twice", key, before);
    }
    return key.toString();
  }

  private void keepAttributes(CsvRecord record, Heading heading, String owner) {
    for (int i = 0; i < heading.places.length; i++) {
      String text = heading.places[i] >= 0 ? "" : record.getField(i).strip();
      if (!text.isEmpty() && keepsAttributes(heading.columns.get(0).file())) {
        attributes.add(new Attribute(owner, heading.names.get(i), text, cells.number(text)));
      }
    }
  }
}
