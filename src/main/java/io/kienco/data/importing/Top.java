package io.kienco.data.importing;

import io.kienco.data.workbook.Line;
import io.kienco.data.workbook.Plain;
import io.kienco.data.workbook.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** The first rows of a sheet, where its headings are, with merged areas filled out. */
final class Top {

  static final int HEADING_ROWS = 30;
  static final int DEEPEST = 4;
  private static final int MOST_COLUMNS = 2_000;

  private final TreeMap<Integer, String[]> rows = new TreeMap<>();
  private int width;

  /** False when enough has been seen. */
  boolean add(Line line) {
    if (line.number() > HEADING_ROWS + DEEPEST) {
      return false;
    }
    String[] texts = new String[Math.min(line.width(), MOST_COLUMNS)];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = line.text(i);
    }
    width = Math.max(width, texts.length);
    rows.put(line.number(), texts);
    return true;
  }

  void fill(List<Sheet.Merge> merges) {
    for (Sheet.Merge area : merges) {
      String text = cell(area.firstRow(), area.firstColumn());
      boolean heading = area.lastRow() - area.firstRow() <= DEEPEST;
      if (!text.isEmpty() && heading && area.firstRow() <= HEADING_ROWS) {
        int last = Math.min(area.lastColumn(), MOST_COLUMNS - 1);
        for (int row = area.firstRow(); row <= area.lastRow(); row++) {
          for (int column = area.firstColumn(); column <= last; column++) {
            set(row, column, text);
          }
        }
      }
    }
  }

  int width() {
    return width;
  }

  boolean has(int row) {
    return rows.containsKey(row);
  }

  /** The labels over a column in some rows, the upper first, each once. */
  List<String> labels(int column, int firstRow, int depth) {
    List<String> labels = new ArrayList<>();
    for (int row = firstRow; row < firstRow + depth; row++) {
      String label = cell(row, column);
      String before = labels.isEmpty() ? "" : labels.get(labels.size() - 1);
      if (!Plain.key(label).isEmpty() && !label.equals(before)) {
        labels.add(label);
      }
    }
    return labels;
  }

  private String cell(int row, int column) {
    String[] texts = rows.get(row);
    return texts == null || column >= texts.length || texts[column] == null ? "" : texts[column];
  }

  private void set(int row, int column, String text) {
    String[] texts = rows.computeIfAbsent(row, r -> new String[width]);
    if (column >= texts.length) {
      texts = Arrays.copyOf(texts, Math.max(width, column + 1));
      rows.put(row, texts);
      width = Math.max(width, texts.length);
    }
    texts[column] = text;
  }
}
