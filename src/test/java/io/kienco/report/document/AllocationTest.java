package io.kienco.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.report.Amounts;
import io.kienco.report.PlanFiles;
import io.kienco.report.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form of the annex says what the rows of awards.csv add up to, to the đồng. */
class AllocationTest {

  private static final Subject.OfPlan SUBJECT = Asked.demo().plan();
  private static final Map<Integer, Long> PAID = new TreeMap<>();

  /** The test's own sums: the last two columns of awards.csv are the year and the amount. */
  @BeforeAll
  static void add(@TempDir Path folder) throws IOException {
    new PlanFiles(SUBJECT.plan(), SUBJECT.assessment().portfolio()).write(folder);
    List<String> lines = Files.readAllLines(folder.resolve("awards.csv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",");
      int year = Integer.parseInt(cells[cells.length - 2]);
      PAID.merge(year, Long.valueOf(cells[cells.length - 1]), Math::addExact);
    }
  }

  private static long paid() {
    return PAID.values().stream().mapToLong(Long::longValue).sum();
  }

  private static byte[] report(ReportFormat format, String language) throws IOException {
    return Written.bytes(SUBJECT, ReportKind.ALLOCATION, format, language);
  }

  @Test
  void theCsvAddsUpToThePayments() throws IOException {
    List<List<String>> lines = Written.csv(report(ReportFormat.CSV, "en"));
    Map<Integer, Long> sums = new TreeMap<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      for (int year : PAID.keySet()) {
        int column = lines.get(0).indexOf("" + year);
        sums.merge(year, Long.valueOf(line.get(column)), Math::addExact);
      }
    }
    assertEquals(PAID, sums);
  }

  @ParameterizedTest
  @CsvSource({"vi, Vốn theo nguồn và năm", "en, By fund and year"})
  void theWorkbookHoldsThemAsNumbersAndFormulas(String language, String sheet) throws IOException {
    Row total = Written.sheet(report(ReportFormat.XLSX, language), sheet).get(3);
    int column = 1;
    for (long paid : PAID.values()) {
      assertEquals(paid, Written.number(total, column++));
    }
    assertEquals(paid(), Written.number(total, column));
    assertTrue(total.getCell(column).getFormula().startsWith("SUBTOTAL(9,"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void thePdfSaysThemToTheDong(String language) throws IOException {
    String text = Written.pdfText(report(ReportFormat.PDF, language));
    Amounts amounts = new Amounts(Texts.in(language));
    assertTrue(text.contains(amounts.count(paid())), () -> amounts.count(paid()));
    PAID.values().forEach(v -> assertTrue(text.contains(amounts.count(v))));
  }
}
