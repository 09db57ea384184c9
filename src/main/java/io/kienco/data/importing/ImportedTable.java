package io.kienco.data.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.kienco.data.Column;
import io.kienco.data.Dictionary;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A file being written, with the row of the source that each line came from. Rows go straight to
 * disk, unless rows of one key are to be merged.
 */
final class ImportedTable implements Closeable {

  private static final String COMMUNE = "commune_code";

  private final Mapping.TableMapping table;
  private final String source;
  private final CsvWriter csv;
  private final int[] places;
  private final String[] line;
  private final int communePlace;
  private final Set<String> communes = new TreeSet<>();
  private final Map<String, String> spellings;
  private final Map<String, String[]> merged = new LinkedHashMap<>();
  private int[] sourceRows = new int[256];
  private int size;

  /**
   * @param spellings commune in lower case -> as it was first written, in this table or another
   */
  ImportedTable(
      Mapping.TableMapping table, String source, Path folder, Map<String, String> spellings)
      throws IOException {
    this.table = table;
    this.spellings = spellings;
    this.source = source;
    this.communePlace = place(COMMUNE);
    Map<String, Integer> order = order();
    this.places = order.values().stream().mapToInt(Integer::intValue).toArray();
    this.line = new String[places.length];
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(folder.resolve(file()));
    csv.writeRecord(order.keySet());
  }

  String file() {
    return table.file();
  }

  String source() {
    return source;
  }

  int size() {
    return size;
  }

  /** The first column that identifies a row. */
  String keyColumn() {
    return Dictionary.columns(file()).get(0).name();
  }

  /** Communes that its rows name, in order. */
  Set<String> communes() {
    return communes;
  }

  /** The source's row behind a line of the written file, whose headings are line 1. */
  Integer sourceRow(int writtenLine) {
    int index = writtenLine - 2;
    return index < 0 || index >= size ? null : Integer.valueOf(sourceRows[index]);
  }

  /** The source's heading behind one of our columns; the column itself when there is none. */
  String heading(String column) {
    return table.columns().stream()
        .filter(c -> c.column().equals(column) && !c.from().isEmpty())
        .map(c -> String.join(" + ", c.from()))
        .findFirst()
        .orElse(column);
  }

  /** One of our columns in a row; empty when it is not mapped, unknown or unreadable. */
  String cell(String[] cells, String column) {
    int place = place(column);
    return place < 0 || cells[place] == null ? "" : cells[place];
  }

  void set(String[] cells, String column, String text) {
    cells[place(column)] = text;
  }

  /** Adds a row, or what it says anew to the row of its key. */
  void add(String[] cells, int sourceRow) {
    String commune = cell(cells, COMMUNE);
    if (!commune.isEmpty()) {
      cells[communePlace] =
          spellings.computeIfAbsent(commune.toLowerCase(Locale.ROOT), key -> commune);
    }
    String[] before = table.merge() ? merged.putIfAbsent(key(cells), cells) : null;
    if (before != null) {
      for (int i = 0; i < before.length; i++) {
        before[i] = before[i] == null || before[i].isEmpty() ? cells[i] : before[i];
      }
      return;
    }
    if (size == sourceRows.length) {
      sourceRows = Arrays.copyOf(sourceRows, 2 * size);
    }
    sourceRows[size++] = sourceRow;
    if (!table.merge()) {
      write(cells);
    }
  }

  @Override
  public void close() throws IOException {
    merged.values().forEach(this::write);
    merged.clear();
    csv.close();
  }

  private void write(String[] cells) {
    for (int i = 0; i < places.length; i++) {
      line[i] = places[i] < 0 ? null : cells[places[i]];
    }
    String commune = communePlace < 0 ? null : cells[communePlace];
    if (commune != null && !commune.isEmpty()) {
      communes.add(commune);
    }
    csv.writeRecord(line);
  }

  /** Our columns in the dictionary's order, then attributes; with the place among the cells. */
  private Map<String, Integer> order() {
    Map<String, Integer> order = new LinkedHashMap<>();
    for (Column column : Dictionary.columns(file())) {
      int place = place(column.name());
      if (place >= 0 || column.required()) {
        order.put(column.name(), place);
      }
    }
    for (int i = 0; i < table.columns().size(); i++) {
      order.putIfAbsent(table.columns().get(i).column(), i);
    }
    return order;
  }

  private int place(String column) {
    for (int i = 0; i < table.columns().size(); i++) {
      if (table.columns().get(i).column().equals(column)) {
        return i;
      }
    }
    return -1;
  }

  private String key(String[] cells) {
    StringBuilder key = new StringBuilder();
    for (Column column : Dictionary.columns(file())) {
      int place = place(column.name());
      if (column.key() && place >= 0) {
        key.append(cells[place]).append('\u0001');
      }
    }
    return key.toString();
  }
}
