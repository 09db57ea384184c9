package io.kienco.data.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kienco.data.DatasetReader;
import io.kienco.model.Portfolio;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dataset written to one workbook and imported back is the same dataset. */
class RoundTripTest {

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
    Path mapping = folder.resolve(name + ".json");
    try (OutputStream out = Files.newOutputStream(workbook)) {
      Files.writeString(mapping, WorkbookWriter.write(dataset, out));
    }
    Path imported = folder.resolve(name);
    ImportReading reading = Importer.read(workbook, mapping, imported, rows -> {}, () -> false);
    assertEquals(List.of(), ImportTest.shown(reading.issues()));
    return imported;
  }
}
