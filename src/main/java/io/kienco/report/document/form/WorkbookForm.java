package io.kienco.report.document.form;

import io.kienco.report.Texts;
import io.kienco.report.document.paper.Chart;
import io.kienco.report.document.paper.Paper;
import io.kienco.report.document.paper.Section;
import io.kienco.report.document.paper.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A paper as a workbook: one sheet a table, rows kept on disk while it is written. */
public final class WorkbookForm {

  private static final int ROWS_IN_MEMORY = 200;

  private final Texts texts;
  private final Watch watch;

  public WorkbookForm(Texts texts, Watch watch) {
    this.texts = texts;
    this.watch = watch;
  }

  public void write(Paper paper, OutputStream out) throws IOException {
    Path file = Files.createTempFile("kienco", ".xlsx");
    try (XSSFWorkbook base = new XSSFWorkbook()) {
      properties(base, paper);
      SheetNames names = new SheetNames();
      new FrontSheet(base, names, texts).write(paper);
      charts(base, names, paper);
      try (SXSSFWorkbook book = new SXSSFWorkbook(base, ROWS_IN_MEMORY)) {
        tables(book, names, paper);
        try (OutputStream to = Files.newOutputStream(file)) {
          book.write(to);
        }
      }
      SameBytes.copy(file, out);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void properties(XSSFWorkbook book, Paper paper) {
    Date date = Date.from(paper.date().atStartOfDay(ZoneOffset.UTC).toInstant());
    CoreProperties core = book.getProperties().getCoreProperties();
    core.setTitle(paper.heading().title());
    core.setCreator("Kiên Cố");
    core.setCreated(Optional.of(date));
    core.setModified(Optional.of(date));
  }

  private void charts(XSSFWorkbook book, SheetNames names, Paper paper) {
    List<Chart> charts =
        paper.sections().stream()
            .flatMap(s -> s.blocks().stream())
            .filter(Chart.class::isInstance)
            .map(Chart.class::cast)
            .toList();
    if (!charts.isEmpty()) {
      new ChartSheet(book, names, texts).write(charts);
    }
  }

  private void tables(SXSSFWorkbook book, SheetNames names, Paper paper) {
    TableSheet sheets = new TableSheet(book, texts, watch);
    int done = 0;
    List<Section> sections = paper.isCards() ? List.of() : paper.sections();
    for (Section section : sections) {
      for (Table table : section.tables()) {
        sheets.write(table, names.next(texts, table));
        watch.page(++done);
      }
    }
    for (Table table : paper.data()) {
      sheets.write(table, names.next(texts, table));
      watch.page(++done);
    }
  }
}
