package io.kienco.report.document.form;

import io.kienco.report.Texts;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Row;
import io.kienco.report.document.paper.Table;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A table as a sheet: title, unit, heading in its fourth row, then the rows. Groups and the total
 * are formulas that recalculate, and skip one another.
 */
final class TableSheet {

  /** Rows above the first row of the table. */
  private static final int HEAD = 4;

  private final SXSSFWorkbook book;
  private final Texts texts;
  private final Watch watch;
  private final SheetStyles styles;
  private final CellStyle title;
  private final CellStyle note;
  private final CellStyle heading;

  TableSheet(SXSSFWorkbook book, Texts texts, Watch watch) {
    this.book = book;
    this.texts = texts;
    this.watch = watch;
    this.styles = new SheetStyles(book);
    this.title = styles.title();
    this.note = styles.note();
    this.heading = styles.heading();
  }

  void write(Table table, String name) {
    SXSSFSheet sheet = book.createSheet(name);
    sheet.setRowSumsBelow(false);
    head(table, sheet);
    for (int i = 0; i < table.rows().size(); i++) {
      watch.check();
      row(table, i, sheet);
    }
    int last = Math.max(HEAD - 1, HEAD + table.rows().size() - 1);
    sheet.setAutoFilter(new CellRangeAddress(HEAD - 1, last, 0, table.columns().size() - 1));
    sheet.createFreezePane(0, HEAD);
    Printing.setUp(sheet, table, HEAD - 1);
  }

  private void head(Table table, SXSSFSheet sheet) {
    cell(sheet.createRow(0), 0, title).setCellValue(table.title());
    boolean money = table.columns().stream().anyMatch(c -> c.kind().isMoney());
    cell(sheet.createRow(1), 0, note).setCellValue(money ? texts.get("doc.unit.dong") : "");
    SXSSFRow row = sheet.createRow(HEAD - 1);
    for (int i = 0; i < table.columns().size(); i++) {
      cell(row, i, heading).setCellValue(table.columns().get(i).title());
    }
    high(row, table, table.columns().stream().<Object>map(Column::title).toList());
  }

  private void row(Table table, int index, SXSSFSheet sheet) {
    Row row = table.rows().get(index);
    SXSSFRow line = sheet.createRow(HEAD + index);
    if (table.grouped()) {
      sheet.setRowOutlineLevel(HEAD + index, table.outline(index));
    }
    for (int i = 0; i < row.cells().size(); i++) {
      Column column = table.columns().get(i);
      Object value = row.cells().get(i);
      boolean quoted = value instanceof String text && Formulas.looksLike(text);
      Cell cell = cell(line, i, styles.cell(column.kind(), !row.isItem(), quoted));
      if (!row.isItem() && column.summed() && value != null) {
        cell.setCellFormula(sum(i, HEAD + index + 2, HEAD + table.end(index)));
      }
      Values.set(cell, value);
    }
    high(line, table, row.cells());
  }

  /** As high as its longest text needs: not every program finds that out by itself. */
  private static void high(SXSSFRow line, Table table, List<Object> cells) {
    int lines = 1;
    for (int i = 0; i < cells.size(); i++) {
      lines = Math.max(lines, Printing.lines(table.columns().get(i), cells.get(i)));
    }
    if (lines > 1) {
      line.setHeightInPoints(Printing.LINE * lines);
    }
  }

  /** Rows are counted from 1. */
  private static String sum(int column, int first, int last) {
    String letter = CellReference.convertNumToColString(column);
    return "SUBTOTAL(9," + letter + first + ":" + letter + Math.max(first, last) + ")";
  }

  private static Cell cell(SXSSFRow row, int column, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(style);
    return cell;
  }
}
