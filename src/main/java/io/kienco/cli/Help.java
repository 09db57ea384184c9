package io.kienco.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import picocli.CommandLine;

/** What {@code --help} prints: Vietnamese, or with {@code --lang en} what stands at the verbs. */
final class Help {

  private static final String WORDS = "/help/vi.properties";

  private Help() {}

  static boolean inEnglish(String... given) {
    return String.join(" ", given).matches("(?s).*--lang[ =]en\\b.*");
  }

  /** Wrong usage is told otherwise, and shows verbs as they are. */
  static void translate(CommandLine line, String... given) {
    boolean asked = List.of(given).stream().anyMatch(List.of("--help", "-h")::contains);
    if (asked && !inEnglish(given)) {
      line.setResourceBundle(words());
    }
  }

  private static ResourceBundle words() {
    try (InputStreamReader in =
        new InputStreamReader(Help.class.getResourceAsStream(WORDS), StandardCharsets.UTF_8)) {
      return new PropertyResourceBundle(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
