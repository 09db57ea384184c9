package io.kienco.report.document.form;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Paper;
import io.kienco.report.document.paper.Row;
import io.kienco.report.document.paper.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * A paper's main table as CSV: items only, money to the đồng, dates as ISO, so that sums are the
 * reader's. UTF-8 with a mark, by which Excel knows it.
 */
public final class CsvForm {

  private final Watch watch;

  public CsvForm(Watch watch) {
    this.watch = watch;
  }

  public void write(Paper paper, OutputStream out) throws IOException {
    Table table = paper.mainTable();
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write('\uFEFF');
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
    csv.writeRecord(table.columns().stream().map(Column::title).toList());
    for (Row row : table.rows()) {
      watch.check();
      if (row.isItem()) {
        csv.writeRecord(row.cells().stream().map(CsvForm::cell).toList());
      }
    }
    csv.flush();
  }

  private static String cell(Object value) {
    String text = value == null ? "" : value.toString();
    return value instanceof String && Formulas.looksLike(text) ? "'" + text : text;
  }
}
