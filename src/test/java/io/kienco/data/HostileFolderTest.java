package io.kienco.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that are no dataset, and files that no parser should see. */
class HostileFolderTest {

  @TempDir Path folder;

  @Test
  void whatIsNoDatasetIsToldInOneLine() throws IOException {
    assertEquals("folder-not-found", only(folder.resolve("nowhere")));
    assertEquals("folder-not-a-dataset", only(folder));
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertEquals("folder-is-a-file", only(file));
  }

  @Test
  void aFolderInPlaceOfAFileIsTold() throws IOException {
    SmallDataset dataset = new SmallDataset().without("schools.csv");
    Files.createDirectory(folder.resolve("schools.csv"));
    assertEquals(
        List.of("ERROR schools.csv: file-unreadable []"),
        SmallDataset.shown(dataset.readIn(folder).issues()));
  }

  @Test
  void aCellOfAHundredMegabytesStopsTheScanEarly() throws IOException {
    new SmallDataset().readIn(folder);
    byte[] megabyte = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(folder.resolve("communes.csv"))) {
      out.write("commune_code,name\nC1,".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 100; i++) {
        out.write(megabyte);
      }
    }
    assertEquals(
        List.of("ERROR communes.csv:2: cell-too-long [2]"),
        SmallDataset.shown(DatasetReader.read(folder).issues()));
  }

  @Test
  void ofRandomlySpoiltFilesNoneThrows() throws IOException {
    Random random = new Random(7);
    List<String> names = List.of("dataset.json", "schools.csv", "proposals.csv", "schemes.csv");
    for (int i = 0; i < 300; i++) {
      SmallDataset dataset = new SmallDataset();
      for (String name : names) {
        byte[] bytes = dataset.text(name).getBytes(StandardCharsets.UTF_8);
        for (int k = random.nextInt(4); k > 0; k--) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        dataset.bytes(name, bytes);
      }
      DatasetReading reading = dataset.readIn(folder);
      boolean error = reading.issues().stream().anyMatch(issue -> issue.isError());
      assertEquals(error, reading.portfolio() == null);
    }
  }

  private static String only(Path path) {
    DatasetReading reading = DatasetReader.read(path);
    assertNull(reading.portfolio());
    assertEquals(1, reading.issues().size());
    return reading.issues().get(0).code();
  }
}
