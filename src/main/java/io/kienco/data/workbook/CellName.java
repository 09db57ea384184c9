package io.kienco.data.workbook;

/** Reads {@code B7} and {@code B7:D9}. */
final class CellName {

  private CellName() {}

  /** Column from 0 of a cell's name, or -1 when it is none that a sheet can have. */
  static int column(String name) {
    int column = 0;
    int i = 0;
    for (; i < name.length() && name.charAt(i) >= 'A' && name.charAt(i) <= 'Z'; i++) {
      column = column * 26 + name.charAt(i) - 'A' + 1;
      if (column > Line.MOST_COLUMNS) {
        return -1;
      }
    }
    return i == 0 ? -1 : column - 1;
  }

  /** Null when it is no area. */
  static Sheet.Merge area(String text) {
    String[] ends = text.split(":");
    if (ends.length != 2 || row(ends[0]) < 0 || row(ends[1]) < 0) {
      return null;
    }
    int first = column(ends[0]);
    int last = column(ends[1]);
    return first < 0 || last < first
        ? null
        : new Sheet.Merge(row(ends[0]), first, row(ends[1]), last);
  }

  private static int row(String name) {
    String digits = name.replaceFirst("^[A-Z]+", "");
    return digits.matches("\\d{1,7}") ? Integer.parseInt(digits) : -1;
  }
}
