package io.kienco.data.workbook;

import java.util.Arrays;

/** One row of a sheet, reused row by row: cells by column number, from 0. */
public final class Line {

  /** A sheet of a workbook has at most this many columns. */
  static final int MOST_COLUMNS = 16_384;

  /** What a cell holds. */
  public enum Kind {
    EMPTY,
    TEXT,
    /** Digits with a point, whatever the sheet shows. */
    NUMBER,
    /** An ISO date. */
    DATE,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** A formula's error, or a formula that was never calculated. */
    ERROR
  }

  private int number;
  private int width;
  private String[] texts = new String[64];
  private Kind[] kinds = new Kind[64];

  void start(int row) {
    Arrays.fill(texts, 0, width, null);
    number = row;
    width = 0;
  }

  void set(int column, Kind kind, String text) {
    if (column >= texts.length) {
      int size = Math.min(MOST_COLUMNS, Math.max(column + 1, 2 * texts.length));
      texts = Arrays.copyOf(texts, size);
      kinds = Arrays.copyOf(kinds, size);
    }
    texts[column] = text;
    kinds[column] = kind;
    width = Math.max(width, column + 1);
  }

  /** Row number in the sheet, from 1. */
  public int number() {
    return number;
  }

  /** One more than the last column with content. */
  public int width() {
    return width;
  }

  public Kind kind(int column) {
    return column >= width || texts[column] == null ? Kind.EMPTY : kinds[column];
  }

  /** The cell's content without spaces around it; empty when there is none. */
  public String text(int column) {
    return column >= width || texts[column] == null ? "" : texts[column];
  }

  public boolean isBlank() {
    for (int i = 0; i < width; i++) {
      if (texts[i] != null) {
        return false;
      }
    }
    return true;
  }
}
