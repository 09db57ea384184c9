package io.kienco.data.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.kienco.data.CellType;
import io.kienco.data.Column;
import io.kienco.data.DatasetReader;
import io.kienco.data.Dictionary;
import io.kienco.model.Portfolio;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dataset written to one workbook and imported back is the same dataset. */
class RoundTripTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<CellType> NUMBERS =
      Set.of(CellType.INTEGER, CellType.DECIMAL, CellType.MONEY, CellType.YEAR);

  @TempDir Path folder;

  @Test
  void aDatasetComesBackFromAWorkbook() throws IOException {
    Path original = Path.of("datasets/lang-son");
    Path once = roundTrip(original, "once");
    Portfolio before = DatasetReader.read(original).portfolio();
    Portfolio after = DatasetReader.read(once).portfolio();
    assertEquals(before.info(), after.info());
    assertEquals(before.communes(), after.communes());
    assertEquals(before.schools(), after.schools());
    assertEquals(before.proposals(), after.proposals());
    assertEquals(before.funds(), after.funds());
    assertEquals(before.envelopes(), after.envelopes());
    assertEquals(before.schemes(), after.schemes());
    assertEquals(before.unitCosts(), after.unitCosts());
    assertEquals(before.attributes(), after.attributes());
    Path twice = roundTrip(once, "twice");
    assertEquals(after.fingerprint(), DatasetReader.read(twice).portfolio().fingerprint());
  }

  private Path roundTrip(Path dataset, String name) throws IOException {
    Path workbook = folder.resolve(name + ".xlsx");
    ObjectNode mapping = JSON.createObjectNode();
    mapping.set("dataset", JSON.readTree(Files.readString(dataset.resolve(Dictionary.INFO))));
    mapping.putArray("tables");
    try (OutputStream out = Files.newOutputStream(workbook);
        Workbook book = new Workbook(out, "test", "1.0")) {
      for (String file : Dictionary.files()) {
        if (file.endsWith(".csv") && Files.exists(dataset.resolve(file))) {
          write(dataset, file, book.newWorksheet(file), mapping);
        }
      }
    }
    Path mappingFile = Files.writeString(folder.resolve(name + ".json"), mapping.toString());
    Path imported = folder.resolve(name);
    ImportReading reading = Importer.read(workbook, mappingFile, imported, rows -> {}, () -> false);
    assertEquals(List.of(), ImportTest.shown(reading.issues()));
    return imported;
  }

  private static void write(Path dataset, String file, Worksheet sheet, ObjectNode mapping)
      throws IOException {
    ObjectNode table = mapping.withArray("tables").addObject();
    table.put("table", file).put("sheet", file);
    ObjectNode columns = table.putObject("columns");
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(dataset.resolve(file))) {
      List<String> heading = null;
      int r = 0;
      for (CsvRecord row : rows) {
        heading = heading == null ? row.getFields() : heading;
        for (int c = 0; c < row.getFieldCount(); c++) {
          Column column = Dictionary.find(file, heading.get(c));
          String text = row.getField(c);
          boolean number = r > 0 && column != null && NUMBERS.contains(column.type());
          if (!text.isEmpty() && number) {
            sheet.value(r, c, new BigDecimal(text));
          } else if (!text.isEmpty()) {
            sheet.value(r, c, text);
          }
        }
        r++;
      }
      heading.forEach(name -> columns.put(name, name));
    }
  }
}
