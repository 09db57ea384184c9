package io.kienco.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every issue this room can tell has its words in both languages, and every word its issue. */
class PolicyMessagesTest {
  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z]+(?:-[a-z0-9]+)+|syntax|exclamation)\"");
  private static final Pattern KEY = Pattern.compile("issue\\.(.+)\\.(what|do)");

  /** Kebab-case literals of the room that are no issue. */
  private static final Set<String> NO_ISSUE = Set.of("kienco-rules", "agenda-group");

  @Test
  void everyIssueHasAllFourTexts() throws IOException {
    for (String language : List.of("vi", "en")) {
      Properties texts = texts(language);
      for (String code : codes()) {
        for (String part : List.of("what", "do")) {
          String text = texts.getProperty("issue." + code + "." + part);
          assertNotNull(text, code + "." + part + " in " + language);
          String filled = MessageFormat.format(text, "a", "b", "c", "d");
          assertFalse(filled.isBlank() || filled.contains("{"), filled);
        }
      }
    }
  }

  @Test
  void everyTextHasItsIssue() throws IOException {
    for (String language : List.of("vi", "en")) {
      Set<String> idle =
          texts(language).stringPropertyNames().stream()
              .map(KEY::matcher)
              .filter(m -> m.matches())
              .map(m -> m.group(1))
              .collect(Collectors.toCollection(TreeSet::new));
      idle.removeAll(codes());
      assertEquals(Set.of(), idle);
    }
  }

  @Test
  void bothLanguagesTellTheSameThings() throws IOException {
    Properties vi = texts("vi");
    Properties en = texts("en");
    for (String code : codes()) {
      String key = "issue." + code + ".what";
      assertEquals(arguments(vi.getProperty(key)), arguments(en.getProperty(key)), key);
    }
  }

  private static Set<String> arguments(String text) {
    return Pattern.compile("\\{\\d")
        .matcher(text)
        .results()
        .map(m -> m.group())
        .collect(Collectors.toSet());
  }

  private static Set<String> codes() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/io/kienco/policy"))) {
      for (Path file : files.toList()) {
        LITERAL.matcher(Files.readString(file)).results().forEach(m -> codes.add(m.group(1)));
      }
    }
    codes.removeAll(NO_ISSUE);
    return codes;
  }

  private static Properties texts(String language) throws IOException {
    Properties texts = new Properties();
    Path file = Path.of("src/main/resources/messages/policy_" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    }
    return texts;
  }
}
