package io.kienco.data.importing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.kienco.data.CellType;
import io.kienco.data.Column;
import io.kienco.data.Dictionary;
import io.kienco.data.Separator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a dataset as one workbook, a sheet a file, and the mapping that imports it again. */
public final class WorkbookWriter {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<CellType> NUMBERS =
      Set.of(CellType.INTEGER, CellType.DECIMAL, CellType.MONEY, CellType.YEAR);

  private final Path dataset;
  private final ObjectNode mapping = JSON.createObjectNode();

  private WorkbookWriter(Path dataset) {
    this.dataset = dataset;
  }

  /**
   * Text stays text, also where a spreadsheet would take it for a formula.
   *
   * @param dataset a folder that was read without errors
   * @return the mapping's JSON
   */
  public static String write(Path dataset, OutputStream out) throws IOException {
    return new WorkbookWriter(dataset).write(out);
  }

  private String write(OutputStream out) throws IOException {
    Path info = dataset.resolve(Dictionary.INFO);
    mapping.set("dataset", JSON.readTree(Files.readString(info).replaceFirst("^\uFEFF", "")));
    mapping.putArray("tables");
    try (Workbook workbook = new Workbook(out, "Kien Co", "1.0")) {
      for (String file : Dictionary.files()) {
        if (file.endsWith(".csv") && Files.exists(dataset.resolve(file))) {
          write(file, workbook.newWorksheet(file));
        }
      }
    }
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(mapping) + "\n";
  }

  private void write(String file, Worksheet sheet) throws IOException {
    ObjectNode table = mapping.withArray("tables").addObject();
    table.put("table", file).put("sheet", file);
    ObjectNode columns = table.putObject("columns");
    char separator = Separator.of(file, dataset.resolve(file));
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .fieldSeparator(separator)
            .detectBomHeader(true)
            .ofCsvRecord(dataset.resolve(file))) {
      List<String> headings = null;
      int at = 0;
      for (CsvRecord row : rows) {
        if (headings == null) {
          headings = row.getFields().stream().map(String::strip).toList();
          headings.forEach(name -> columns.put(name, name));
        }
        write(file, row, at++, headings, sheet);
      }
    }
  }

  private static void write(
      String file, CsvRecord row, int at, List<String> headings, Worksheet sheet) {
    for (int c = 0; c < row.getFieldCount(); c++) {
      String text = row.getField(c).strip();
      Column column = Dictionary.find(file, headings.get(c));
      if (at > 0 && column != null && NUMBERS.contains(column.type()) && !text.isEmpty()) {
        sheet.value(at, c, new BigDecimal(text.replace(',', '.')));
      } else if (!text.isEmpty()) {
        sheet.value(at, c, text);
      }
    }
  }
}
