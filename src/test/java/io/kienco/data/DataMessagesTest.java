package io.kienco.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every issue this room can tell has its words, and every word set has its issue. */
class DataMessagesTest {

  private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z0-9]+)+|negative)\"");
  private static final Set<String> OTHER_LITERALS =
      Set.of("data-dictionary", "windows-1252", "windows-1258", "import-synonyms");

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void everyCodeHasWordsAndEveryWordACode(String language) throws IOException {
    Set<String> worded = new TreeSet<>();
    for (String key : messages(language).stringPropertyNames()) {
      worded.add(key.replaceFirst("^issue\\.(.+)\\.(what|do)$", "$1"));
    }
    Set<String> unused = new TreeSet<>(worded);
    unused.removeAll(codes());
    assertEquals(Set.of(), unused);
    Set<String> wordless = codes();
    wordless.removeAll(worded);
    assertEquals(Set.of(), wordless);
  }

  @Test
  void everyMessageIsWholeAndUsesTheSameArgumentsInBothLanguages() throws IOException {
    Properties vi = messages("vi");
    Properties en = messages("en");
    for (String code : codes()) {
      String key = "issue." + code + ".what";
      assertEquals(arguments(vi.getProperty(key)), arguments(en.getProperty(key)), key);
      for (Properties language : new Properties[] {vi, en}) {
        for (String part : new String[] {".what", ".do"}) {
          String pattern = language.getProperty("issue." + code + part);
          assertNotNull(pattern, code + part);
          String text = MessageFormat.format(pattern, "a", "b", "c", "d", "e", "f");
          assertFalse(text.isBlank() || text.endsWith("."), text);
          assertFalse(text.contains("{") || text.contains("''"), text);
        }
      }
    }
  }

  private static Set<String> arguments(String pattern) {
    return Pattern.compile("\\{\\d\\}")
        .matcher(pattern)
        .results()
        .map(m -> m.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties messages(String language) throws IOException {
    Properties messages = new Properties();
    Path path = Path.of("src/main/resources/messages/data_" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(path)) {
      messages.load(reader);
    }
    return messages;
  }

  /** Issue codes are the kebab-case literals of this package. */
  private static Set<String> codes() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java/io/kienco/data"))) {
      for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
        Matcher matcher = CODE.matcher(Files.readString(source));
        while (matcher.find()) {
          codes.add(matcher.group(1));
        }
      }
    }
    codes.removeAll(OTHER_LITERALS);
    return codes;
  }
}
