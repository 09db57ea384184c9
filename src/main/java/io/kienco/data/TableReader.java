package io.kienco.data;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.kienco.model.Attribute;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads CSV files row by row as the dictionary says. A row with an error becomes no record, but its
 * key counts, so that one mistake is told once.
 */
final class TableReader {

  private static final Set<String> WITH_ATTRIBUTES =
      Set.of(Dictionary.COMMUNES, Dictionary.SCHOOLS, Dictionary.PROPOSALS);

  private final Issues issues;
  private final References references;
  private final List<Attribute> attributes = new ArrayList<>();

  TableReader(Issues issues) {
    this.issues = issues;
    this.references = new References(issues);
  }

  static boolean keepsAttributes(String file) {
    return WITH_ATTRIBUTES.contains(file);
  }

  List<Attribute> attributes() {
    return attributes;
  }

  References references() {
    return references;
  }

  /** The file's rows; none when {@code path} is null, which stands for a file that is not there. */
  <T> Table<T> read(String file, Path path, Function<Row, T> make) {
    Table<T> table = new Table<>(file);
    references.add(table);
    if (path == null) {
      return table;
    }
    char separator = Separator.of(file, path);
    try (CsvReader<CsvRecord> csv =
            CsvReader.builder()
                .fieldSeparator(separator)
                .detectBomHeader(true)
                .skipEmptyLines(true)
                .ofCsvRecord(path);
        CloseableIterator<CsvRecord> lines = csv.iterator()) {
      if (lines.hasNext()) {
        read(lines, new CellReader(issues, separator != Separator.COMMA), table, make);
      } else {
        issues.error(file, null, null, "file-empty");
      }
    } catch (CsvParseException | UncheckedIOException | IOException e) {
      issues.error(file, null, null, "file-unreadable");
    }
    return table;
  }

  private <T> void read(
      CloseableIterator<CsvRecord> lines, CellReader cells, Table<T> table, Function<Row, T> make) {
    Heading heading = Heading.read(table.file, lines.next(), issues);
    if (heading == null) {
      return;
    }
    table.usable = true;
    RowReader rows = new RowReader(table, heading, cells, references, issues);
    while (lines.hasNext()) {
      CsvRecord record = lines.next();
      if (RowReader.blank(record)) {
        continue;
      }
      table.rows++;
      int errors = issues.errorCount();
      Row row = rows.read(record);
      if (issues.errorCount() == errors) {
        table.add(make.apply(row), row.key, row.line);
        countUnknown(row, table);
        keepAttributes(record, heading, cells, row);
      }
    }
  }

  private static void countUnknown(Row row, Table<?> table) {
    for (int i = 0; i < row.values.length; i++) {
      table.unknown[i] += row.values[i] == null ? 1 : 0;
    }
  }

  private void keepAttributes(CsvRecord record, Heading heading, CellReader cells, Row row) {
    if (!heading.hasAttributes) {
      return;
    }
    for (int i = 0; i < heading.places.length; i++) {
      String text = heading.places[i] >= 0 ? "" : record.getField(i).strip();
      if (!text.isEmpty()) {
        String owner = row.key.toString();
        attributes.add(new Attribute(owner, heading.names.get(i), text, cells.number(text)));
      }
    }
  }
}
