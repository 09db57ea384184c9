package io.kienco.report.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.report.Texts;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Paper;
import io.kienco.report.document.paper.Row;
import io.kienco.report.document.paper.Section;
import io.kienco.report.document.paper.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no form may do: run a text, follow a stranger's template, or go on when it is stopped. */
class FormsTest {

  private static final Texts TEXTS = Texts.in("vi");

  @TempDir private Path folder;

  private static Paper paper(String text) {
    Table table =
        new Table("t", "Bảng", List.of(Column.text("a", "Cột", 1)), List.of(Row.item(text)));
    return new Paper(
        "allocation",
        "vi",
        LocalDate.of(2026, 1, 1),
        "Lạng Sơn",
        true,
        "t",
        new Paper.Heading("Tiêu đề", "Phụ đề", List.of(), List.of()),
        List.of(new Section("s", "Phần", false, List.of(table))),
        List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+84", "-5", "@SUM(A1)"})
  void textThatLooksLikeAFormulaStaysText(String text) throws IOException {
    ByteArrayOutputStream book = new ByteArrayOutputStream();
    new WorkbookForm(TEXTS, Watch.NONE).write(paper(text), book);
    try (ReadableWorkbook read =
        new ReadableWorkbook(new ByteArrayInputStream(book.toByteArray()))) {
      Cell cell = read.findSheet("Bảng").orElseThrow().read().get(3).getCell(0);
      assertEquals(CellType.STRING, cell.getType());
      assertEquals(text, cell.getText());
    }
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    new CsvForm(Watch.NONE).write(paper(text), csv);
    assertTrue(csv.toString(StandardCharsets.UTF_8).contains("'" + text));
  }

  @Test
  void markupInTheDataStaysText() {
    String html = new HtmlForm(TEXTS).of(paper("<script>alert(1)</script>&"), Template.DEFAULT);
    assertFalse(html.contains("<script>"));
    assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ title.getClass().getName() }}",
        "{{ title.class.name }}",
        "{{ office.getClass().forName('java.lang.Runtime') }}",
        "{{ body.toString().getBytes() }}",
        "{{ title | raw }}",
        "{% include '/etc/passwd' %}",
        "{% include '../../pom.xml' %}",
        "{% include 'office.json' %}",
        "{% for i in range(1, 2000000000) %}x{% endfor %}",
        "{% for i in 1..2000000000 %}x{% endfor %}",
        "{% macro m() %}{% endmacro %}",
        "{% autoescape false %}{{ title }}{% endautoescape %}",
        "{% include 'signature.peb' %}",
        "{{ nobody }}"
      })
  void aStrangersTemplateReachesNothing(String hostile) throws IOException {
    Files.writeString(folder.resolve("signature.peb"), hostile);
    Template template = Template.read(folder);
    HtmlForm form = new HtmlForm(TEXTS);
    assertThrows(BadTemplate.class, () -> form.of(paper("a"), template));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html>&x;</html>",
        "<html><body><p>not closed</body></html>"
      })
  void aPageThatIsNotPlainXhtmlIsRefused(String page) throws IOException {
    Files.writeString(folder.resolve("page.peb"), page);
    String html = new HtmlForm(TEXTS).of(paper("a"), Template.read(folder));
    PdfForm form = new PdfForm(Watch.NONE);
    OutputStream out = OutputStream.nullOutputStream();
    assertThrows(BadTemplate.class, () -> form.write(paper("a"), html, out));
  }

  @Test
  void whatIsStoppedEnds() {
    Watch stopped = new Watch(n -> {}, () -> true);
    String html = new HtmlForm(TEXTS).of(paper("a"), Template.DEFAULT);
    OutputStream out = OutputStream.nullOutputStream();
    assertThrows(
        CancellationException.class, () -> new PdfForm(stopped).write(paper("a"), html, out));
    assertThrows(
        CancellationException.class, () -> new WorkbookForm(TEXTS, stopped).write(paper("a"), out));
    assertThrows(CancellationException.class, () -> new CsvForm(stopped).write(paper("a"), out));
  }
}
