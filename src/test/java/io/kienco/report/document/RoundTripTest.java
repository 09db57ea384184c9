package io.kienco.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.kienco.data.importing.ImportReading;
import io.kienco.data.importing.Importer;
import io.kienco.model.DataIssue;
import io.kienco.model.DataIssue.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The list in every workbook comes back through import: its heading is found, its sums stay. */
class RoundTripTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void theListComesBack(ReportKind kind) throws IOException {
    Subject subject = subject(kind);
    List<List<String>> list = Written.csv(Written.bytes(subject, kind, ReportFormat.CSV, "vi"));
    List<String> headings = list.get(0);
    int column =
        IntStream.range(0, headings.size())
            .boxed()
            .max(Comparator.comparing(i -> sum(list, i)))
            .orElseThrow();
    byte[] book = Written.bytes(subject, kind, ReportFormat.XLSX, "vi");
    Files.write(folder.resolve("book.xlsx"), book);
    List<List<String>> back = imported(sheet(book, headings), headings.get(column));
    assertEquals(amounts(list, column), amounts(back, back.get(0).indexOf("amount")));
  }

  /** The demo's own data has no issue to list, and its overlay moves no work. */
  private static Subject subject(ReportKind kind) {
    if (kind == ReportKind.IMPACT) {
      return Asked.demo().impactThatMovesWorks();
    }
    Subject subject = Asked.demo().subject(kind);
    if (kind != ReportKind.DATA_QUALITY) {
      return subject;
    }
    Subject.OfPlan of = (Subject.OfPlan) subject;
    DataIssue odd =
        new DataIssue(
            Severity.WARNING, "boundaries.geojson", 7, null, "boundary-twice", List.of("D01"));
    return new Subject.OfPlan(of.plan(), of.assessment(), List.of(odd), of.boundaries());
  }

  /** A row of the list becomes a school, its amount a column of the province's own. */
  private List<List<String>> imported(String sheet, String heading) throws IOException {
    Path mapping = folder.resolve("mapping.json");
    Files.writeString(
        mapping,
        """
        {"dataset": {"horizon": [2026, 2030]}, "tables": [
          {"table": "schools.csv", "sheet": "%s", "columns": {
            "school_code": {"number": "R-"}, "name": {"constant": "Row"},
            "commune_code": {"constant": "C"}, "level": {"constant": "primary"},
            "kind": {"constant": "regular"}, "amount": "%s"}}]}
        """
            .formatted(sheet, heading));
    ImportReading read =
        Importer.read(
            folder.resolve("book.xlsx"), mapping, folder.resolve("back"), n -> {}, () -> false);
    assertNotNull(read.dataset(), () -> read.issues().toString());
    String csv = "\uFEFF" + Files.readString(folder.resolve("back/schools.csv"));
    return Written.csv(csv.getBytes(StandardCharsets.UTF_8));
  }

  private static String sheet(byte[] book, List<String> headings) throws IOException {
    for (String sheet : Written.sheets(book)) {
      for (Row row : Written.sheet(book, sheet).stream().limit(4).toList()) {
        if (row.stream().map(c -> c == null ? "" : c.getText()).toList().equals(headings)) {
          return sheet;
        }
      }
    }
    throw new AssertionError("no sheet with " + headings);
  }

  /** As they stand, from the first row to the last. */
  private static List<Long> amounts(List<List<String>> lines, int column) {
    return lines.stream()
        .skip(1)
        .map(line -> line.get(column))
        .filter(cell -> cell.matches("\\d+"))
        .map(Long::valueOf)
        .toList();
  }

  private static long sum(List<List<String>> lines, int column) {
    return amounts(lines, column).stream().reduce(0L, Math::addExact);
  }
}
