package io.kienco.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.kienco.model.DataIssue;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a clerk gets wrong: the first message stands at the right line and says what to do. */
class MistakesTest {
  private static final Path FILES = Path.of("src/test/resources/policy/mistakes");

  @TestFactory
  Stream<DynamicTest> mistakesAreExplained() throws IOException {
    List<String> lines = Files.readAllLines(FILES.resolve("expected.tsv"));
    assertTrue(lines.size() >= 25);
    return lines.stream()
        .map(line -> line.split("\t"))
        .map(row -> dynamicTest(row[0], () -> explained(row)));
  }

  private static void explained(String[] row) throws IOException {
    DataIssue first = firstIssue(Files.readString(FILES.resolve(row[0] + ".drl")));
    assertEquals(row[2] + " in line " + row[1], first.code() + " in line " + first.row());
    assertEquals("national/degraded-facilities.drl", first.file());
    for (String language : List.of("vi", "en")) {
      for (String part : List.of("what", "do")) {
        String text = text(language, "issue." + first.code() + "." + part, first.args());
        assertFalse(text.matches("(?s).*(org\\.|java\\.|drools|mvel|Descr|Exception).*"), text);
        assertFalse(text.contains("{"), text);
      }
    }
  }

  private static DataIssue firstIssue(String rules) {
    List<DataIssue> issues = new ArrayList<>();
    var texts = new TreeMap<>(RuleFiles.read(Path.of("rules"), List.of(), issues).texts());
    texts
        .keySet()
        .removeIf(
            f ->
                f.endsWith(".drl")
                    && !f.endsWith("shared-notions.drl")
                    && !f.endsWith("commune-areas.drl"));
    texts.put("national/degraded-facilities.drl", rules);
    return RulebookReader.read(new RuleFiles(texts), issues).issues().get(0);
  }

  private static String text(String language, String key, List<String> args) throws IOException {
    String file = "/messages/policy_" + language + ".properties";
    try (var reader =
        new InputStreamReader(
            MistakesTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      ResourceBundle texts = new PropertyResourceBundle(reader);
      return new MessageFormat(texts.getString(key), Locale.ROOT).format(args.toArray());
    }
  }
}
