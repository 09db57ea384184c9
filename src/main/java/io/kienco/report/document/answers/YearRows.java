package io.kienco.report.document.answers;

import io.kienco.report.document.content.Ground;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Column.Kind;
import io.kienco.report.document.paper.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rows of a table with the years across and their sum. */
final class YearRows {

  private final Ground ground;
  private final List<Row> rows = new ArrayList<>();

  YearRows(Ground ground) {
    this.ground = ground;
  }

  /**
   * @param adds true where groups and the total are the sum of what stands under them
   */
  List<Column> columns(boolean adds) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("name", ground.say("col.name"), 44));
    for (int year : ground.years()) {
      columns.add(new Column("y" + year, String.valueOf(year), Kind.MONEY, 18, adds));
    }
    columns.add(new Column("total", ground.say("col.total"), Kind.MONEY, 20, adds));
    return columns;
  }

  void heading(int depth, String name) {
    List<Object> cells = new ArrayList<>();
    cells.add(name);
    columns(false).stream().skip(1).forEach(c -> cells.add(null));
    rows.add(new Row(depth, cells));
  }

  void item(String name, Map<Integer, Long> amounts) {
    add(Row.ITEM, name, amounts);
  }

  void add(int depth, String name, Map<Integer, Long> amounts) {
    List<Object> cells = new ArrayList<>();
    cells.add(name);
    long sum = 0;
    for (int year : ground.years()) {
      long amount = amounts.getOrDefault(year, 0L);
      cells.add(amount);
      sum = Math.addExact(sum, amount);
    }
    cells.add(sum);
    rows.add(new Row(depth, cells));
  }

  List<Row> list() {
    return rows;
  }
}
