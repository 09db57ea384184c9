package io.kienco.data.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 2,000 spoilt workbooks and text files: each is read or refused, and nothing is left half-done.
 */
class MutationTest {

  private static final String MAPPING =
      """
      { "dataset": { "horizon": [2026, 2030] }, "tables": [ { "table": "schools.csv", "columns": {
        "school_code": "Code", "name": "Name", "commune_code": "Commune", "pupils": "Pupils" } } ] }
      """;

  @TempDir Path folder;

  @Test
  void noMutationBreaksTheImport() throws IOException {
    Path mapping = Files.writeString(folder.resolve("m.json"), MAPPING);
    Random random = new Random(20260101);
    byte[] text = text().getBytes(StandardCharsets.UTF_8);
    Path whole = Files.createDirectory(folder.resolve("in")).resolve("whole.xlsx");
    Books.workbook(whole, rows());
    byte[] workbook = Files.readAllBytes(whole);
    Map<String, String> parts = Books.parts(sheetData());
    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> {
          for (int i = 0; i < 2_000; i++) {
            Path file = whole.resolveSibling("f" + i % 4);
            switch (i % 4) {
              case 0 -> Files.write(file, mutated(workbook, random));
              case 1 -> Files.write(file, mutated(text, random));
              default -> Books.zip(file, mutated(parts, random));
            }
            read(file, mapping);
          }
        });
  }

  private void read(Path file, Path mapping) throws IOException {
    Path out = folder.resolve("out");
    ImportReading reading = Importer.read(file, mapping, out, rows -> {}, () -> false);
    boolean error = reading.issues().stream().anyMatch(i -> i.isError());
    assertEquals(error, reading.dataset() == null);
    assertEquals(!error, Files.exists(out.resolve("dataset.json")));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(error ? 2 : 3, left.count());
    }
    if (!error) {
      try (Stream<Path> files = Files.walk(out)) {
        for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static byte[] mutated(byte[] content, Random random) {
    byte[] bytes = content.clone();
    for (int i = random.nextInt(8); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
  }

  /** Spoils the XML within, which a spoilt zip would hide behind its check sums. */
  private static Map<String, String> mutated(Map<String, String> parts, Random random) {
    Map<String, String> mutated = new LinkedHashMap<>();
    parts.forEach(
        (name, content) -> {
          byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
          boolean spoil = random.nextInt(3) == 0;
          byte[] written = spoil ? mutated(bytes, random) : bytes;
          mutated.put(name, new String(written, StandardCharsets.ISO_8859_1));
        });
    return mutated;
  }

  private static Object[][] rows() {
    Object[][] rows = new Object[30][];
    rows[0] = Books.row("Code", "Name", "Commune", "Pupils");
    for (int i = 1; i < rows.length; i++) {
      rows[i] = Books.row("S" + i, "School " + i, "C" + i % 3, i * 10);
    }
    return rows;
  }

  private static String text() {
    StringBuilder text = new StringBuilder();
    for (Object[] row : rows()) {
      text.append(row[0]).append(",\"").append(row[1]).append("\",");
      text.append(row[2]).append(',').append(row[3]).append('\n');
    }
    return text.toString();
  }

  private static String sheetData() {
    StringBuilder data = new StringBuilder();
    for (Object[] row : rows()) {
      data.append("<row>");
      for (Object cell : row) {
        String type = cell instanceof Number ? "n" : "str";
        data.append("<c t=\"").append(type).append("\"><v>").append(cell).append("</v></c>");
      }
      data.append("</row>");
    }
    return data.toString();
  }
}
