package io.kienco.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkTest {

  @TempDir Path folder;

  @Test
  void anInstanceHasTheSizeThatWasAsked() {
    write("a", 7);
    assertEquals(650, Facts.file(folder.resolve("a/schools.csv")).size());
    List<NamedCsvRecord> proposals = Facts.file(folder.resolve("a/proposals.csv"));
    assertEquals(2_000, proposals.size());
    long mandated =
        proposals.stream().filter(p -> p.getField("measure").startsWith("border")).count();
    assertTrue(mandated > 5 && mandated < 50, mandated + " mandates");
    assertEquals(25, Facts.file(folder.resolve("a/envelopes.csv")).size());
  }

  @Test
  void theSameSeedWritesTheSameBytesAndAnotherDoesNot() throws IOException {
    write("a", 7);
    write("b", 7);
    write("c", 8);
    byte[] first = Files.readAllBytes(folder.resolve("a/proposals.csv"));
    assertArrayEquals(first, Files.readAllBytes(folder.resolve("b/proposals.csv")));
    String other = Files.readString(folder.resolve("c/proposals.csv"));
    assertFalse(new String(first, java.nio.charset.StandardCharsets.UTF_8).equals(other));
  }

  private void write(String name, long seed) {
    new Benchmark(Benchmark.Size.of("province"), seed, folder.resolve(name)).write(name);
  }
}
