package io.kienco.data;

import java.util.Locale;

/** How the text of a cell is read. */
public enum CellType {
  TEXT,
  /** A short name that can also name a folder. */
  ID,
  INTEGER,
  DECIMAL,
  /** Whole đồng. */
  MONEY,
  YEAR,
  BOOLEAN,
  CODE,
  DATE,
  /** Texts separated by semicolons. */
  LIST,
  /** Whole percents separated by semicolons. */
  PERCENTS,
  /** JSON only: an object. */
  OBJECT,
  /** JSON only: first and last year. */
  YEARS;

  static CellType named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
