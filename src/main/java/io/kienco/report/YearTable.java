package io.kienco.report;

import io.kienco.model.Horizon;
import java.util.Map;
import java.util.function.IntFunction;

/** Amounts of đồng by year, in tỷ, with a total: one row a name. */
final class YearTable {

  private static final int LABEL = 28;
  private static final int CELL = 10;

  private final Amounts amounts;
  private final Horizon horizon;
  private final StringBuilder out = new StringBuilder();

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
    out.append(text).append('\n');
  }

  String text() {
    return out.toString();
  }

  private void row(String name, Map<Integer, Long> byYear, String total) {
    line(name, y -> byYear.containsKey(y) ? amounts.billions(byYear.get(y)) : "–", total);
  }

  private void line(String name, IntFunction<String> cell, String total) {
    StringBuilder line = new StringBuilder(name);
    line.append(" ".repeat(Math.max(1, LABEL - name.length())));
    horizon.years().forEach(y -> line.append(right(cell.apply(y))));
    out.append(line.append(right(total)).toString().stripTrailing()).append('\n');
  }

  private static String right(String text) {
    return " ".repeat(Math.max(1, CELL - text.length())) + text;
  }
}
