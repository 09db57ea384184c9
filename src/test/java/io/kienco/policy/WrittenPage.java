package io.kienco.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A generated page: compared with what is there, or written anew. */
final class WrittenPage {
  private WrittenPage() {}

  static void check(Path file, String text) throws IOException {
    if (Boolean.getBoolean("kienco.write")) {
      Files.writeString(file, text);
    }
    assertEquals(text, Files.readString(file), "run mvn test -Dkienco.write=true");
  }

  static String resource(String name) throws IOException {
    try (var in = WrittenPage.class.getResourceAsStream("/policy/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
