package io.kienco.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.report.document.form.BadTemplate;
import io.kienco.report.document.form.Template;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an office may change: heading, logo, signature, columns; and what it hears of a mistake. */
class OfficeTemplateTest {

  private static final String DOT =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

  private static final Subject SUBJECT = Asked.demo().plan();

  @TempDir private Path folder;

  private String report(ReportFormat format, Template template) throws IOException {
    byte[] bytes = Written.bytes(SUBJECT, ReportKind.ALLOCATION, format, "vi", template);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void anOfficeHasItsOwnHeadingLogoSignatureAndColumns() throws IOException {
    Files.writeString(
        folder.resolve("office.json"),
        """
        {"issuer": ["Sở Giáo dục", "Phòng Kế hoạch"], "authority": ["GIÁM ĐỐC"], "name": "Nguyễn A",
         "columns": {"payments": ["proposal", "total"]}}
        """);
    Files.write(folder.resolve("logo.png"), Base64.getDecoder().decode(DOT));
    Template template = Template.read(folder);
    String html = report(ReportFormat.HTML, template);
    assertTrue(html.contains("PHÒNG KẾ HOẠCH") && html.contains("Nguyễn A"));
    assertTrue(html.contains("<img src=\"data:image/png;base64," + DOT));
    assertTrue(report(ReportFormat.CSV, template).startsWith("\uFEFFMã đề xuất,Tổng số\n"));
  }

  @Test
  void whoSignsIsSaidInTheReportsLanguage() throws IOException {
    byte[] english =
        Written.bytes(SUBJECT, ReportKind.ALLOCATION, ReportFormat.HTML, "en", Template.DEFAULT);
    String html = new String(english, StandardCharsets.UTF_8);
    assertTrue(html.contains("CHAIRPERSON") && html.contains("Archives"));
    assertFalse(html.contains("CHỦ TỊCH") || html.contains("Nơi nhận"));
    Files.writeString(folder.resolve("office.json"), "{\"recipients\": []}");
    assertFalse(report(ReportFormat.HTML, Template.read(folder)).contains("Nơi nhận"));
  }

  @Test
  void columnsAreChosenForOneReportToo() throws IOException {
    Template template = Template.DEFAULT.withColumns("payments", List.of("total", "work"));
    assertTrue(
        report(ReportFormat.CSV, template).startsWith("\uFEFFTổng số,Danh mục công trình\n"));
  }

  @Test
  void aBrokenTemplateGivesItsFileAndLine() throws IOException {
    Files.writeString(folder.resolve("signature.peb"), "<p>\n\n{% if %}</p>");
    Template template = Template.read(folder);
    BadTemplate broken = assertThrows(BadTemplate.class, () -> report(ReportFormat.HTML, template));
    assertEquals("signature.peb", broken.issue().file());
    assertEquals(3, broken.issue().row());
  }

  @Test
  void aBrokenOfficeFileGivesItsLine() throws IOException {
    Files.writeString(folder.resolve("office.json"), "{\n \"issuer\": [\"A\"],\n \"namee\": 1}");
    BadTemplate broken = assertThrows(BadTemplate.class, () -> Template.read(folder));
    assertEquals("office.json", broken.issue().file());
    assertEquals(3, broken.issue().row());
  }
}
