package io.kienco.report.document.form;

import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Table;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Widths of columns and how a sheet prints: A4, as wide as the page, heading on every page. */
final class Printing {

  private static final int CHARACTER = 256;
  private static final int MONEY = 20;

  /** Points of a line. */
  static final int LINE = 15;

  private Printing() {}

  static void setUp(Sheet sheet, Table table, int heading) {
    for (int i = 0; i < table.columns().size(); i++) {
      sheet.setColumnWidth(i, CHARACTER * width(table.columns().get(i)));
    }
    sheet.setRepeatingRows(new CellRangeAddress(heading, heading, -1, -1));
    paper(sheet, true);
  }

  static void paper(Sheet sheet, boolean wide) {
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(wide);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.getHeader().setCenter("&P");
    sheet.getFooter().setRight("&A");
  }

  static int lines(Column column, Object text) {
    boolean wraps = text instanceof String && column.kind() != Column.Kind.CODE;
    return wraps ? lines(text.toString(), width(column)) : 1;
  }

  /** How many lines a text takes: letters are narrower than the digits that widths count. */
  static int lines(String text, int width) {
    return 1 + (int) (text.length() / (1.1 * width));
  }

  private static int width(Column column) {
    return switch (column.kind()) {
      case MONEY, DONG -> MONEY;
      case TEXT -> Math.max(18, Math.min(60, column.width() * 3 / 2));
      case CODE -> 14;
      case DATE -> 12;
      default -> Math.max(10, Math.min(16, column.title().length() + 3));
    };
  }
}
