package io.kienco.report;

import io.kienco.model.Horizon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Amounts of đồng by year, in tỷ, with a total: one row a name, as wide as the longest. */
final class YearTable {

  private static final int LABEL = 28;
  private static final int CELL = 10;

  private final Amounts amounts;
  private final Horizon horizon;
  private final List<Line> lines = new ArrayList<>();

  /** Cells of a row; a heading has none. */
  private record Line(String name, String cells) {}

  YearTable(String corner, Texts texts, Horizon horizon) {
    this.amounts = new Amounts(texts);
    this.horizon = horizon;
    line(corner, y -> Integer.toString(y), texts.get("table.total"));
  }

  /** A year that is not in the map has no envelope, or nothing due: a dash. */
  void row(String name, Map<Integer, Long> byYear) {
    long total = byYear.values().stream().mapToLong(Long::longValue).sum();
    row(name, byYear, amounts.billions(total));
  }

  /** Without a total, where adding years up means nothing. */
  void rowWithoutTotal(String name, Map<Integer, Long> byYear) {
    row(name, byYear, "");
  }

  void heading(String text) {
    lines.add(new Line(text, ""));
  }

  String text() {
    int widest =
        lines.stream()
            .filter(l -> !l.cells().isEmpty())
            .mapToInt(l -> l.name().length())
            .max()
            .orElse(0);
    int label = Math.max(LABEL, widest);
    StringBuilder out = new StringBuilder();
    for (Line line : lines) {
      String gap = line.cells().isEmpty() ? "" : " ".repeat(label - line.name().length());
      out.append((line.name() + gap + line.cells()).stripTrailing()).append('\n');
    }
    return out.toString();
  }

  private void row(String name, Map<Integer, Long> byYear, String total) {
    line(name, y -> byYear.containsKey(y) ? amounts.billions(byYear.get(y)) : "–", total);
  }

  private void line(String name, IntFunction<String> cell, String total) {
    StringBuilder cells = new StringBuilder();
    horizon.years().forEach(y -> cells.append(right(cell.apply(y))));
    lines.add(new Line(name, cells.append(right(total)).toString()));
  }

  private static String right(String text) {
    return " ".repeat(Math.max(1, CELL - text.length())) + text;
  }
}
