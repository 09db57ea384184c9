package io.kienco.report.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.report.Texts;
import io.kienco.report.document.paper.Block;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Paper;
import io.kienco.report.document.paper.Row;
import io.kienco.report.document.paper.Section;
import io.kienco.report.document.paper.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody signs a page that holds nothing but the signature, however long the report is. */
class EndingTest {

  private static final Texts TEXTS = Texts.in("vi");

  private static Paper paper(boolean wide, int rows, boolean words) {
    List<Row> lines = IntStream.range(0, rows).mapToObj(i -> Row.item("hàng " + i)).toList();
    List<Column> columns = List.of(Column.text("a", "Cột", 1));
    List<Block> blocks = new ArrayList<>(List.of(new Table("t", "Bảng", columns, lines)));
    if (words) {
      blocks.add(new Block.Words("Không còn gì."));
    }
    return new Paper(
        "allocation",
        "vi",
        LocalDate.of(2026, 1, 1),
        "Lạng Sơn",
        true,
        "t",
        new Paper.Heading("Tiêu đề", "Phụ đề", List.of(), List.of()),
        List.of(new Section("s", "Phần", wide, blocks)),
        List.of());
  }

  private static String lastPage(Paper paper) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfForm(Watch.NONE).write(paper, new HtmlForm(TEXTS).of(paper, Template.DEFAULT), out);
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      PDFTextStripper text = new PDFTextStripper();
      text.setStartPage(pdf.getNumberOfPages());
      return text.getText(pdf);
    }
  }

  /** Lengths that leave no room for a signature below the table. */
  @ParameterizedTest
  @CsvSource({"false, 38, false", "false, 38, true", "true, 22, false"})
  void theLastRowsStandAboveTheSignature(boolean wide, int full, boolean words) throws IOException {
    for (int rows = full - 3; rows <= full + 3; rows += 3) {
      String last = lastPage(paper(wide, rows, words));
      assertTrue(last.contains("hàng " + (rows - 1)), rows + " rows, last page: " + last);
      assertEquals(1, last.split("CHỦ TỊCH", -1).length - 1, last);
    }
  }
}
