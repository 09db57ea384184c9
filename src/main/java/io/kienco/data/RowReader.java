package io.kienco.data;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;

/** The cells of one row after the other, by the columns of the dictionary. */
final class RowReader {

  /** What a reader does not see, and a computer takes for part of a code. */
  private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

  /** Below this no character is a mark of its own. */
  private static final char FIRST_MARK = '\u0300';

  /** Stands for a cell that has content, but not what it should. */
  private static final Object UNREADABLE = new Object();

  private final Table<?> table;
  private final Heading heading;
  private final CellReader cells;
  private final References references;
  private final Issues issues;
  private final Row row;

  RowReader(
      Table<?> table, Heading heading, CellReader cells, References references, Issues issues) {
    this.table = table;
    this.heading = heading;
    this.cells = cells;
    this.references = references;
    this.issues = issues;
    this.row = new Row(Heading.places(heading.columns));
  }

  static boolean blank(CsvRecord record) {
    for (int i = 0; i < record.getFieldCount(); i++) {
      if (!record.getField(i).isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** The row, which the next reading overwrites; errors are told. */
  Row read(CsvRecord record) {
    row.line = (int) record.getStartingLineNumber();
    int width = heading.places.length;
    boolean ragged = record.getFieldCount() != width;
    if (ragged) {
      issues.error(table.file, row.line, null, "row-ragged", record.getFieldCount(), width);
    }
    fill(record, ragged);
    if (!ragged) {
      checkRequired();
    }
    claimKey();
    return row;
  }

  /** Of a ragged row only the key is read: its other cells may have slipped. */
  private void fill(CsvRecord record, boolean keyOnly) {
    Arrays.fill(row.values, null);
    int last = Math.min(heading.places.length, record.getFieldCount());
    for (int i = 0; i < last; i++) {
      int place = heading.places[i];
      if (place >= 0 && (!keyOnly || heading.columns.get(place).key())) {
        String text = composed(record.getField(i).strip());
        row.values[place] = text.isEmpty() ? null : value(text, heading.columns.get(place));
      }
    }
  }

  /** One normal form, so that a name equals itself whoever typed it. */
  private static String composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_MARK && Character.getType(c) == Character.NON_SPACING_MARK) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  private Object value(String text, Column column) {
    boolean code = column.key() || column.references() != null;
    if (code && !plain(text) && HIDDEN.matcher(text).find()) {
      issues.error(column.file(), row.line, column.name(), "code-with-hidden-character", text);
      return UNREADABLE;
    }
    Object value = cells.read(text, column, row.line);
    if (value instanceof String name && column.references() != null) {
      references.check(name, column, row.line);
    }
    return value == null ? UNREADABLE : value;
  }

  private static boolean plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private void checkRequired() {
    for (int i = 0; i < row.values.length; i++) {
      Column column = heading.columns.get(i);
      if (row.values[i] == null && column.required()) {
        issues.error(table.file, row.line, column.name(), "cell-missing", column.name());
      }
    }
  }

  private void claimKey() {
    Object[] cells = new Object[heading.keys.length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = row.values[heading.keys[i]];
      if (cells[i] == null || cells[i] == UNREADABLE) {
        row.key = null;
        return;
      }
    }
    row.key = cells.length == 1 ? cells[0] : Key.of(cells);
    Integer before = table.claim(row.key, row.line);
    if (before != null) {
      issues.error(table.file, row.line, null, "key-twice", row.key, before);
    }
  }
}
