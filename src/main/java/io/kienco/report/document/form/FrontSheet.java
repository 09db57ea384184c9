package io.kienco.report.document.form;

import io.kienco.report.Texts;
import io.kienco.report.document.paper.Block;
import io.kienco.report.document.paper.Column.Kind;
import io.kienco.report.document.paper.Fact;
import io.kienco.report.document.paper.Paper;
import io.kienco.report.document.paper.Section;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The first sheet: title, notices, and everything that is words and not a table. */
final class FrontSheet {

  private static final int LABEL = 34;
  private static final int WORDS = 100;

  private final XSSFWorkbook book;
  private final SheetNames names;
  private final Texts texts;
  private final SheetStyles styles;
  private final CellStyle bold;
  private XSSFSheet sheet;

  FrontSheet(XSSFWorkbook book, SheetNames names, Texts texts) {
    this.book = book;
    this.names = names;
    this.texts = texts;
    this.styles = new SheetStyles(book);
    this.bold = styles.cell(Kind.TEXT, true);
  }

  void write(Paper paper) {
    sheet = book.createSheet(names.next(texts.get("doc.sheet.front")));
    Cell title = sheet.createRow(0).createCell(0);
    title.setCellValue(paper.heading().title());
    title.setCellStyle(styles.title());
    sheet.createRow(1).createCell(0).setCellValue(paper.heading().subtitle());
    sheet.createRow(2);
    paper.heading().notices().forEach(n -> pair(texts.get("doc.notices"), n));
    paper.heading().facts().forEach(this::fact);
    if (!paper.isCards()) {
      paper.sections().forEach(this::words);
    }
    sheet.setColumnWidth(0, 256 * LABEL);
    sheet.setColumnWidth(1, 256 * WORDS);
    Printing.paper(sheet, false);
  }

  private void words(Section section) {
    for (Block block : section.blocks()) {
      if (block instanceof Block.Words words) {
        pair(section.title(), words.text());
      } else if (block instanceof Block.Facts facts) {
        facts.facts().forEach(this::fact);
      }
    }
  }

  private void fact(Fact fact) {
    pair(fact.label(), fact.value());
  }

  private void pair(String label, String text) {
    XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
    Cell left = row.createCell(0);
    left.setCellValue(label);
    left.setCellStyle(bold);
    Cell right = row.createCell(1);
    right.setCellValue(text);
    right.setCellStyle(styles.cell(Kind.TEXT, false, Formulas.looksLike(text)));
    int lines = Math.max(Printing.lines(label, LABEL), Printing.lines(text, WORDS));
    if (lines > 1) {
      row.setHeightInPoints(Printing.LINE * lines);
    }
  }
}
