package io.kienco.report.document;

import io.kienco.report.document.form.Template;
import io.kienco.report.document.form.Watch;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A report as it was written, read back by other libraries than wrote it. */
final class Written {

  private Written() {}

  static byte[] bytes(Subject subject, ReportKind kind, ReportFormat format, String language)
      throws IOException {
    return bytes(subject, kind, format, language, Template.DEFAULT);
  }

  static byte[] bytes(
      Subject subject, ReportKind kind, ReportFormat format, String language, Template template)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Reports.write(subject, kind, format, language, template, out, Watch.NONE);
    return out.toByteArray();
  }

  static String pdfText(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  static List<Row> sheet(byte[] book, String name) throws IOException {
    try (InputStream in = new ByteArrayInputStream(book);
        ReadableWorkbook read = new ReadableWorkbook(in)) {
      return read.findSheet(name).orElseThrow(() -> new AssertionError("no sheet " + name)).read();
    }
  }

  static List<String> sheets(byte[] book) throws IOException {
    try (InputStream in = new ByteArrayInputStream(book);
        ReadableWorkbook read = new ReadableWorkbook(in)) {
      return read.getSheets().map(Sheet::getName).toList();
    }
  }

  /** A cell's text, or its number however it is written. */
  static String plain(Cell cell) {
    boolean text = cell.getType() == CellType.STRING;
    return text
        ? cell.getText()
        : new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
  }

  /** The number saved with a formula, or as a cell. */
  static long number(Row row, int column) {
    return new BigDecimal(row.getCell(column).getRawValue()).longValueExact();
  }

  /** Cells of a CSV report; no cell of ours has a line break. */
  static List<List<String>> csv(byte[] csv) {
    String text = new String(csv, StandardCharsets.UTF_8).substring(1);
    return text.lines().map(Written::cells).toList();
  }

  private static List<String> cells(String line) {
    List<String> cells = new java.util.ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
