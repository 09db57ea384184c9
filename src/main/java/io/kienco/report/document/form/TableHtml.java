package io.kienco.report.document.form;

import io.kienco.report.Texts;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Column.Kind;
import io.kienco.report.document.paper.Row;
import io.kienco.report.document.paper.Table;
import java.util.Objects;

/** A table in XHTML; its heading repeats on every printed page. */
final class TableHtml {

  /** So many rows are never parted. */
  private static final int SMALL = 8;

  private final Texts texts;
  private final CellText cells;

  TableHtml(Texts texts) {
    this.texts = texts;
    this.cells = new CellText(texts);
  }

  /**
   * @param above the heading that stands above: not said twice
   */
  void write(Table table, String above, Html out) {
    out.raw(table.rows().size() <= SMALL ? "<div class=\"keep\">\n" : "<div>\n");
    if (!table.title().equals(above)) {
      out.element("h3", "", table.title());
    }
    if (table.columns().stream().anyMatch(c -> c.kind().isMoney())) {
      String unit = table.inMillions() ? "doc.unit.million" : "doc.unit.dong";
      out.element("p", "class=\"unit\"", texts.get(unit));
    }
    out.raw("<table class=\"grid " + table.id() + "\">\n");
    head(table, out);
    bodies(table, out);
    out.raw("</table>\n</div>\n");
  }

  private static void head(Table table, Html out) {
    int all = table.columns().stream().mapToInt(Column::width).sum();
    out.raw("<thead><tr>");
    for (Column column : table.columns()) {
      String width = "style=\"width:" + 100.0 * column.width() / all + "%\"";
      out.element("th", "scope=\"col\" " + width, column.title());
    }
    out.raw("</tr></thead>\n");
  }

  /**
   * Rows that stay on one page: a heading with what is under it while that is little, and the last
   * of a table with one another, so that no page holds a row or two alone.
   */
  private void bodies(Table table, Html out) {
    boolean[] together = Together.of(table.rows());
    out.raw("<tbody>\n");
    boolean keep = false;
    for (int i = 0; i < together.length; i++) {
      boolean next = i + 1 < together.length && together[i + 1];
      if (!together[i] && keep != next) {
        out.raw(next ? "</tbody><tbody class=\"keep\">\n" : "</tbody><tbody>\n");
        keep = next;
      } else if (!together[i] && keep) {
        out.raw("</tbody><tbody class=\"keep\">\n");
      }
      row(table, table.rows().get(i), out);
    }
    out.raw("</tbody>\n");
  }

  private void row(Table table, Row row, Html out) {
    out.raw(row.isItem() ? "<tr>" : "<tr class=\"g" + row.depth() + "\">");
    for (int i = 0; i < row.cells().size(); i++) {
      Column column = table.columns().get(i);
      Object value = row.cells().get(i);
      int wide = 1 + (row.isItem() ? 0 : beside(table, row, i));
      out.raw(cell(column.kind(), wide));
      if (!nothing(column, row, value)) {
        out.text(cells.of(column.kind(), value));
      }
      out.raw("</td>");
      i += wide - 1;
    }
    out.raw("</tr>\n");
  }

  /**
   * How many empty cells beside one the name of a group lies across: those for words, and the
   * others too where the group has no figures.
   */
  private static int beside(Table table, Row row, int index) {
    if (row.cells().get(index) == null || table.columns().get(index).kind().isNumber()) {
      return 0;
    }
    boolean alone = row.cells().stream().skip(index + 1).allMatch(Objects::isNull);
    int at = index + 1;
    while (at < row.cells().size()
        && row.cells().get(at) == null
        && (alone || !table.columns().get(at).kind().isNumber())) {
      at++;
    }
    return at - index - 1;
  }

  /** A year in which a work is paid nothing is left empty, as annexes have it. */
  private static boolean nothing(Column column, Row row, Object value) {
    boolean zero = value instanceof Long amount && amount == 0;
    return zero && row.isItem() && column.summed() && column.kind() == Kind.MONEY;
  }

  private static String cell(Kind kind, int wide) {
    String across = wide == 1 ? "" : " colspan=\"" + wide + "\"";
    if (kind == Kind.CODE) {
      return "<td class=\"c\"" + across + ">";
    }
    return kind.isNumber() ? "<td class=\"n\"" + across + ">" : "<td" + across + ">";
  }
}
