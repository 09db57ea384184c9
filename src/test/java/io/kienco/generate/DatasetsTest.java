package io.kienco.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is committed under {@code datasets/} is what the generator writes. Rewrite with {@code mvn
 * -q test -Dtest=DatasetsTest -Dkienco.write=true}.
 */
class DatasetsTest {

  @TempDir Path again;

  static List<Province> provinces() {
    return Datasets.ALL;
  }

  @ParameterizedTest
  @MethodSource("provinces")
  void committedFilesAreWhatTheGeneratorWrites(Province province) throws IOException {
    Path committed = Path.of("datasets", province.id());
    if (Boolean.getBoolean("kienco.write")) {
      province.write(committed);
    }
    province.write(again);
    for (String file : files(again)) {
      assertArrayEquals(
          Files.readAllBytes(again.resolve(file)),
          Files.readAllBytes(committed.resolve(file)),
          province.id()
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
