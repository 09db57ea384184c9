package io.kienco.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kienco.report.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * LibreOffice opens every workbook in both languages, recalculates it to the same numbers, and
 * loses no sheet.
 */
class OfficeSuiteTest {

  private static final int PATIENCE_SECONDS = 300;

  @TempDir private Path folder;

  @Test
  void everyWorkbookIsRecalculatedToTheSameNumbers() throws Exception {
    boolean installed =
        Stream.of(System.getenv("PATH").split(":"))
            .anyMatch(p -> Files.isExecutable(Path.of(p, "soffice")));
    boolean required = "required".equals(System.getenv("KIENCO_OFFICE"));
    assumeTrue(installed || required, "soffice is not installed");
    List<String> books = new ArrayList<>();
    for (String language : Texts.LANGUAGES) {
      for (ReportKind kind : ReportKind.values()) {
        Path book = folder.resolve(language + "-" + kind.code() + ".xlsx");
        Files.write(
            book, Written.bytes(Asked.demo().subject(kind), kind, ReportFormat.XLSX, language));
        books.add(book.toString());
      }
    }
    convert(books);
    for (String book : books) {
      same(Path.of(book));
    }
  }

  /** One start for all: that is what takes the time. */
  private void convert(List<String> books) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                folder.resolve("converted").toString()));
    command.addAll(books);
    Path log = folder.resolve("office.log");
    Process office =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    boolean ended = office.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    office.destroyForcibly();
    assertTrue(ended, () -> "soffice did not end");
  }

  private void same(Path book) throws IOException {
    String name = book.getFileName().toString();
    Path file = folder.resolve("converted").resolve(name);
    assertTrue(Files.exists(file), () -> name + " was not converted");
    byte[] ours = Files.readAllBytes(book);
    byte[] theirs = Files.readAllBytes(file);
    assertEquals(Written.sheets(ours), Written.sheets(theirs), name);
    for (String sheet : Written.sheets(ours)) {
      List<String> mine = cells(Written.sheet(ours, sheet));
      assertEquals(mine, cells(Written.sheet(theirs, sheet)), name + ", " + sheet);
      assertFalse(mine.contains("#VALUE!"), sheet);
    }
  }

  /** Every cell that says something, by its place; a formula by the number that it gave. */
  private static List<String> cells(List<Row> rows) {
    List<String> cells = new ArrayList<>();
    for (Row row : rows) {
      row.stream()
          .filter(c -> c != null && !c.getText().isEmpty())
          .forEach(c -> cells.add(c.getAddress() + " " + Written.plain(c)));
    }
    return cells;
  }
}
