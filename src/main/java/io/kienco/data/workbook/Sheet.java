package io.kienco.data.workbook;

import java.util.List;

/**
 * A table of a source.
 *
 * @param merges merged areas among the first rows, where headings stand
 */
public record Sheet(String name, boolean hidden, List<Merge> merges) {

  /** First and last row (from 1) and column (from 0), all included. */
  public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {}

  public Sheet {
    merges = List.copyOf(merges);
  }
}
