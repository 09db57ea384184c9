package io.kienco.report.document.form;

import io.kienco.report.document.paper.Column.Kind;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few styles of a workbook, each made once: by kind of cell, bold for groups and totals. */
final class SheetStyles {

  private record Look(Kind kind, boolean bold, boolean quoted) {}

  private final Workbook book;
  private final Map<Look, CellStyle> made = new HashMap<>();

  SheetStyles(Workbook book) {
    this.book = book;
  }

  CellStyle cell(Kind kind, boolean bold) {
    return cell(kind, bold, false);
  }

  /**
   * @param quoted for a text that would be read as a formula if it were typed
   */
  CellStyle cell(Kind kind, boolean bold, boolean quoted) {
    return made.computeIfAbsent(new Look(kind, bold, quoted), this::make);
  }

  CellStyle title() {
    CellStyle style = book.createCellStyle();
    style.setFont(font(true, 14));
    return style;
  }

  CellStyle note() {
    CellStyle style = book.createCellStyle();
    Font font = font(false, 11);
    font.setItalic(true);
    style.setFont(font);
    return style;
  }

  CellStyle heading() {
    CellStyle style = bordered();
    style.setFont(font(true, 11));
    style.setAlignment(HorizontalAlignment.CENTER);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setWrapText(true);
    return style;
  }

  private CellStyle make(Look look) {
    CellStyle style = bordered();
    style.setFont(font(look.bold(), 11));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(look.kind() == Kind.TEXT);
    style.setDataFormat(book.createDataFormat().getFormat(format(look.kind())));
    style.setQuotePrefixed(look.quoted());
    return style;
  }

  private static String format(Kind kind) {
    return switch (kind) {
      case TEXT, CODE -> "@";
      case MONEY, DONG, COUNT -> "#,##0";
      case YEAR -> "0";
      case POINTS -> "#,##0.###";
      case SHARE -> "0.00%";
      case DATE -> "dd/mm/yyyy";
    };
  }

  private CellStyle bordered() {
    CellStyle style = book.createCellStyle();
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }

  private Font font(boolean bold, int points) {
    Font font = book.createFont();
    font.setFontName("Times New Roman");
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    return font;
  }
}
