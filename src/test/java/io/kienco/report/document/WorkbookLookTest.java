package io.kienco.report.document;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What a workbook says itself, since not every program finds it out: colours, heights of rows. */
class WorkbookLookTest {

  private static final Subject PLAN = Asked.demo().plan();

  private static List<String> parts(ReportKind kind, String folder) throws IOException {
    byte[] book = Written.bytes(PLAN, kind, ReportFormat.XLSX, "vi");
    List<String> parts = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().startsWith(folder) && entry.getName().endsWith(".xml")) {
          parts.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return parts;
  }

  @Test
  void eachSeriesOfAChartHasAColour() throws IOException {
    List<String> charts = parts(ReportKind.ALLOCATION, "xl/charts/");
    assertFalse(charts.isEmpty());
    for (String chart : charts) {
      int series = chart.split("<c:ser>", -1).length - 1;
      int colours = chart.split("<a:srgbClr", -1).length - 1;
      assertTrue(series > 0 && colours >= series, chart);
    }
  }

  @Test
  void aRowWithLongWordsIsAsHighAsTheyNeed() throws IOException {
    assertTrue(
        parts(ReportKind.SCORECARDS, "xl/worksheets/").stream()
            .anyMatch(sheet -> sheet.contains("ht=\"30.0\"")));
  }
}
