package io.kienco.report.document.form;

import io.kienco.report.Texts;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Column.Kind;
import io.kienco.report.document.paper.Row;
import io.kienco.report.document.paper.Table;
import java.util.Objects;

/** A table in XHTML; its heading repeats on every printed page. */
final class TableHtml {

  private static final int LAST = 4;

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
    out.raw("</table>\n");
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
   * Headings of groups stay on a page with the first thing under them, and the last rows of a table
   * with one another: a page never holds a row or two alone.
   */
  private void bodies(Table table, Html out) {
    boolean heading = false;
    int end = Math.max(0, table.rows().size() - LAST);
    out.raw("<tbody>\n");
    for (int i = 0; i < table.rows().size(); i++) {
      Row row = table.rows().get(i);
      if (i == end || i < end && !row.isItem() && !heading) {
        out.raw("</tbody><tbody class=\"keep\">\n");
      }
      row(table, row, out);
      if (i < end && row.isItem() && heading) {
        out.raw("</tbody><tbody>\n");
      }
      heading = !row.isItem();
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
