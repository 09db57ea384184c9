package io.kienco.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder that is gone after use. */
final class Folders {

  private Folders() {}

  interface Use<T> {
    T in(Path folder) throws IOException;
  }

  static <T> T temporary(Use<T> use) {
    try {
      Path folder = Files.createTempDirectory("kienco-");
      try {
        return use.in(folder);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }
}
