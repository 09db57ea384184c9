package io.kienco.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenTest {

  /** Stops for ever half-way, as what does not hear a signal. */
  static final class Stuck {
    public static void main(String[] args) throws IOException {
      Written.stream(
          Path.of(args[0]),
          out -> {
            System.out.println("begun");
            try {
              Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException e) {
              throw new IOException(e);
            }
          });
    }
  }

  @Test
  void aSignalHalfwayLeavesNothingBehind(@TempDir Path folder) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Stuck.class.getName(),
                folder.resolve("annex.pdf").toString())
            .start();
    process.inputReader().readLine();
    assertEquals(1, names(folder).size(), "nothing was begun");
    process.destroy();
    process.waitFor();
    assertEquals(List.of(), names(folder));
  }

  private static List<Path> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
