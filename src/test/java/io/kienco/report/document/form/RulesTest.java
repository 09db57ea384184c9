package io.kienco.report.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.report.Texts;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Paper;
import io.kienco.report.document.paper.Row;
import io.kienco.report.document.paper.Section;
import io.kienco.report.document.paper.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A printed table has a line below each row, and one beside each column of each page. */
class RulesTest {

  private static final int ROWS = 100;

  private static Paper paper() {
    List<Column> columns =
        List.of(Column.text("a", "A", 1), Column.text("b", "B", 2), Column.text("c", "C", 1));
    List<Row> rows =
        IntStream.range(0, ROWS).mapToObj(i -> Row.item("hàng " + i, null, "c")).toList();
    return new Paper(
        "allocation",
        "vi",
        LocalDate.of(2026, 1, 1),
        "Lạng Sơn",
        false,
        "t",
        new Paper.Heading("Tiêu đề", "Phụ đề", List.of(), List.of()),
        List.of(new Section("s", "Phần", false, List.of(new Table("t", "Bảng", columns, rows)))),
        List.of());
  }

  @Test
  void aLineARowAndAColumn() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String html = new HtmlForm(Texts.in("vi")).of(paper(), Template.DEFAULT);
    new PdfForm(Watch.NONE).write(paper(), html, out);
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      int rows = 0;
      for (int page = 2; page <= pdf.getNumberOfPages(); page++) {
        int here = rows(pdf, page);
        assertTrue(here > 0, "no row on page " + page);
        assertEquals(here + 4, lines(pdf, page), "lines of page " + page);
        rows += here;
      }
      assertEquals(ROWS, rows);
    }
  }

  private static int rows(PDDocument pdf, int page) throws IOException {
    PDFTextStripper text = new PDFTextStripper();
    text.setStartPage(page);
    text.setEndPage(page);
    return text.getText(pdf).split("hàng ", -1).length - 1;
  }

  private static long lines(PDDocument pdf, int page) throws IOException {
    return new PDFStreamParser(pdf.getPage(page - 1))
        .parse().stream()
            .filter(Operator.class::isInstance)
            .filter(o -> ((Operator) o).getName().equals(OperatorName.APPEND_RECT))
            .count();
  }
}
