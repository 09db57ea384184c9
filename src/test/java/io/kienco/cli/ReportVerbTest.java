package io.kienco.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kienco.report.Amounts;
import io.kienco.report.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every form of a report says what {@code awards.csv} says, to the đồng. */
class ReportVerbTest {

  private static final String DEMO = "datasets/demo-12-schools";

  @TempDir private static Path folder;
  private static final Map<Integer, Long> PAID = new TreeMap<>();

  @BeforeAll
  static void plan() throws IOException {
    Run run = Run.of("plan", DEMO, "--out", folder.toString());
    assertEquals(Exit.DONE, run.exit(), run.err());
    for (String line : Files.readAllLines(folder.resolve("awards.csv")).stream().skip(1).toList()) {
      String[] cells = line.split(",");
      PAID.merge(Integer.valueOf(cells[6]), Long.valueOf(cells[7]), Math::addExact);
    }
  }

  private static long paid() {
    return PAID.values().stream().mapToLong(Long::longValue).sum();
  }

  private static Path report(String kind, String format, String language, String... more) {
    Path file = folder.resolve(kind + "-" + language + "." + format);
    List<String> args =
        new ArrayList<>(List.of("report", folder.toString(), "--kind", kind, "--format", format));
    args.addAll(List.of("--lang", language, "--out", file.toString()));
    args.addAll(List.of(more));
    Run run = Run.of(args.toArray(new String[0]));
    assertEquals(Exit.DONE, run.exit(), run.err());
    return file;
  }

  @Test
  void theCsvAddsUpToTheAwards() throws IOException {
    List<String> lines = Files.readAllLines(report("allocation", "csv", "en"));
    List<String> head = List.of(lines.get(0).split(","));
    Map<Integer, Long> sums = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.replaceAll("\"[^\"]*\"", "quoted").split(",");
      for (int year : PAID.keySet()) {
        sums.merge(year, Long.valueOf(cells[head.indexOf("" + year)]), Math::addExact);
      }
    }
    assertEquals(PAID, sums);
  }

  @ParameterizedTest
  @CsvSource({"vi, Vốn theo nguồn và năm", "en, By fund and year"})
  void theWorkbookHoldsTheSameNumbersAsNumbers(String language, String sheet) throws IOException {
    Row total = rows(report("allocation", "xlsx", language), sheet).get(3);
    int column = 1;
    for (long paid : PAID.values()) {
      assertEquals(paid, saved(total, column++));
    }
    assertEquals(paid(), saved(total, column));
    assertTrue(total.getCell(column).getFormula().startsWith("SUBTOTAL(9,"));
  }

  @Test
  void thePdfSaysTheTotalToTheDong() throws IOException {
    for (String language : Texts.LANGUAGES) {
      String text = text(report("allocation", "pdf", language));
      Amounts amounts = new Amounts(Texts.in(language));
      assertTrue(text.contains(amounts.count(paid())), () -> amounts.count(paid()));
      PAID.values().forEach(v -> assertTrue(text.contains(amounts.count(v))));
    }
  }

  @Test
  void thePdfIsTaggedHasBookmarksAndEmbedsItsFonts() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(report("allocation", "pdf", "vi").toFile())) {
      assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
      assertNotNull(pdf.getDocumentCatalog().getStructureTreeRoot());
      assertTrue(pdf.getDocumentCatalog().getDocumentOutline().hasChildren());
      try (InputStream xmp = pdf.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
        String told = new String(xmp.readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(told.matches("(?s).*pdfaid:part[^0-9]*2.*"), told);
      }
      for (PDPage page : pdf.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertTrue(font.isEmbedded(), font.getName());
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"allocation", "scorecards", "data-quality"})
  void theSamePlanGivesTheSameBytes(String kind) throws IOException {
    for (String format : List.of("pdf", "xlsx")) {
      byte[] first = Files.readAllBytes(report(kind, format, "vi"));
      assertArrayEquals(first, Files.readAllBytes(report(kind, format, "vi")), format);
    }
  }

  @Test
  void eachSchoolHasItsPage() throws IOException {
    String text = text(report("scorecards", "pdf", "en"));
    for (String line : Files.readAllLines(Path.of(DEMO, "schools.csv")).stream().skip(1).toList()) {
      assertTrue(text.contains(line.split(",")[0]), line);
    }
  }

  @Test
  void theWorkbookComesBackThroughImport() throws IOException {
    Path mapping = folder.resolve("mapping.json");
    Files.writeString(
        mapping,
        """
        {"dataset": {"horizon": [2026, 2030]}, "tables": [
          {"table": "schools.csv", "sheet": "Theo trường", "merge": true, "columns": {
            "school_code": "Mã trường", "name": "Trường", "commune_code": "Xã, phường",
            "level": {"constant": "primary"}, "kind": {"constant": "regular"}}}]}
        """);
    Path back = folder.resolve("back");
    Path book = report("scorecards", "xlsx", "vi");
    Run run =
        Run.of(
            "import", book.toString(), "--mapping", mapping.toString(), "--out", back.toString());
    assertEquals(Exit.DONE, run.exit(), run.err());
    for (String line : Files.readAllLines(back.resolve("schools.csv")).stream().skip(1).toList()) {
      String code = line.split(",")[0];
      assertTrue(Files.readString(Path.of(DEMO, "schools.csv")).contains("\n" + code + ","), line);
    }
  }

  @Test
  void libreOfficeRecalculatesToTheSameTotals() throws Exception {
    boolean office =
        List.of(System.getenv("PATH").split(":")).stream()
            .anyMatch(p -> Files.isExecutable(Path.of(p, "soffice")));
    assumeTrue(office, "soffice is not installed");
    Path book = report("allocation", "xlsx", "vi");
    Process soffice =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
                "--outdir",
                folder.toString(),
                book.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    assertTrue(soffice.waitFor(120, TimeUnit.SECONDS));
    Path sheet = folder.resolve("allocation-vi-Phân bổ chi tiết.csv");
    List<String> lines = Files.readAllLines(sheet);
    assertTrue(lines.get(4).replaceAll("[.,\"]", "").contains("" + paid()), lines.get(4));
    assertFalse(String.join("", lines).contains("#"), "an error value");
  }

  @Test
  void aBrokenTemplateGivesItsLine() throws IOException {
    Path template = Files.createDirectories(folder.resolve("broken"));
    Files.writeString(template.resolve("signature.peb"), "<p>\n\n{% if %}</p>");
    Run run = Run.of("report", folder.toString(), "--template", template.toString());
    assertEquals(Exit.WRONG_INPUT, run.exit());
    assertTrue(run.err().contains("signature.peb, dòng 3"), run.err());
  }

  @Test
  void anOfficeHasItsOwnHeadingSignatureAndColumns() throws IOException {
    Path template = Files.createDirectories(folder.resolve("office-template"));
    Files.writeString(
        template.resolve("office.json"),
        """
        {"issuer": ["Sở Giáo dục", "Phòng Kế hoạch"], "authority": ["GIÁM ĐỐC"], "name": "Nguyễn A",
         "columns": {"payments": ["proposal", "total"]}}
        """);
    String html =
        Files.readString(report("allocation", "html", "vi", "--template", template.toString()));
    assertTrue(html.contains("PHÒNG KẾ HOẠCH") && html.contains("Nguyễn A"));
    Path csv = report("allocation", "csv", "vi", "--template", template.toString());
    assertTrue(Files.readString(csv).startsWith("\uFEFFMã đề xuất,Tổng số\n"));
  }

  /** The number saved with a formula. */
  private static long saved(Row row, int column) {
    return new BigDecimal(row.getCell(column).getRawValue()).longValueExact();
  }

  private static List<Row> rows(Path file, String sheet) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        ReadableWorkbook book = new ReadableWorkbook(in)) {
      return book.findSheet(sheet).orElseThrow().read();
    }
  }

  private static String text(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(pdf);
    }
  }
}
