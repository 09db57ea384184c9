package io.kienco.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is committed under {@code datasets/} is what the generator writes. Rewrite with {@code mvn
 * -q test -Dtest=DatasetsTest -Dkienco.write=true}.
 */
class DatasetsTest {

  @TempDir Path again;

  @Test
  void langSonIsWhatTheGeneratorWrites() throws IOException {
    compare("lang-son", Datasets.LANG_SON);
  }

  private void compare(String id, Province province) throws IOException {
    Path committed = Path.of("datasets", id);
    if (Boolean.getBoolean("kienco.write")) {
      province.write(committed);
    }
    province.write(again);
    assertEquals(files(again), files(committed).stream().filter(files(again)::contains).toList());
    for (String file : files(again)) {
      assertArrayEquals(
          Files.readAllBytes(again.resolve(file)),
          Files.readAllBytes(committed.resolve(file)),
          id
              + "/"
              + file
              + " differs from what the generator writes; rewrite with"
              + " mvn -q test -Dtest=DatasetsTest -Dkienco.write=true");
    }
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> f.getFileName().toString())
          .sorted()
          .toList();
    }
  }
}
