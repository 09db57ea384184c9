package io.kienco.report.document.paper;

import io.kienco.report.document.paper.Column.Kind;
import java.util.List;
import java.util.stream.IntStream;

/** A table: items, with groups and a total above them where it adds up. */
public record Table(String id, String title, List<Column> columns, List<Row> rows)
    implements Block {

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            id + ": " + row.cells().size() + " cells for " + columns.size() + " columns");
      }
    }
  }

  /** True when a column is money told in triệu on paper. */
  public boolean inMillions() {
    return columns.stream().anyMatch(c -> c.kind() == Kind.MONEY);
  }

  /** The same with these columns only, in this order; ids it does not have are passed over. */
  public Table arranged(List<String> ids) {
    int[] order =
        ids.stream()
            .flatMapToInt(
                id ->
                    IntStream.range(0, columns.size()).filter(i -> columns.get(i).id().equals(id)))
            .toArray();
    return new Table(
        id,
        title,
        IntStream.of(order).mapToObj(columns::get).toList(),
        rows.stream()
            .map(r -> new Row(r.depth(), IntStream.of(order).mapToObj(r.cells()::get).toList()))
            .toList());
  }

  public boolean grouped() {
    return rows.stream().anyMatch(r -> r.depth() > Row.TOTAL && !r.isItem());
  }

  /** How deep a row lies in the groups around it: the total and outermost groups lie at 0. */
  public int outline(int index) {
    Row row = rows.get(index);
    if (!row.isItem()) {
      return Math.max(0, row.depth() - 1);
    }
    for (int i = index - 1; i >= 0; i--) {
      if (!rows.get(i).isItem()) {
        return rows.get(i).depth();
      }
    }
    return 0;
  }

  /** Index after the last row that stands under a group or total. */
  public int end(int index) {
    int depth = rows.get(index).depth();
    int end = index + 1;
    while (end < rows.size() && rows.get(end).depth() > depth) {
      end++;
    }
    return end;
  }
}
