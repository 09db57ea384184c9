package io.kienco.report;

import java.util.ArrayList;
import java.util.List;

/** A small table: the first column to the left, the others to the right, each as wide as needed. */
final class Columns {

  private static final int WIDEST = 40;

  private final List<List<String>> rows = new ArrayList<>();

  void row(String first, List<String> others) {
    List<String> row = new ArrayList<>();
    row.add(first.length() > WIDEST ? first.substring(0, WIDEST - 1) + "…" : first);
    row.addAll(others);
    rows.add(row);
  }

  void row(String... cells) {
    row(cells[0], List.of(cells).subList(1, cells.length));
  }

  String text() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] width = new int[columns];
    for (List<String> row : rows) {
      for (int c = 0; c < row.size(); c++) {
        width[c] = Math.max(width[c], row.get(c).length());
      }
    }
    StringBuilder out = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < row.size(); c++) {
        String pad = " ".repeat(width[c] - row.get(c).length());
        line.append(c == 0 ? row.get(c) + pad : "  " + pad + row.get(c));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
    return out.toString();
  }
}
