package io.kienco.report.document.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;

/** Values as a spreadsheet holds them: numbers and dates are real ones, text stays text. */
final class Values {

  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  private Values() {}

  static void set(Cell cell, Object value) {
    if (value instanceof Number number) {
      cell.setCellValue(
          number instanceof BigDecimal decimal ? decimal.doubleValue() : number.longValue());
    } else if (value instanceof LocalDate date) {
      cell.setCellValue(date);
    } else if (value != null) {
      String text = value.toString();
      cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    }
  }
}
