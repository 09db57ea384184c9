package io.kienco.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages say everything, with the same arguments. */
class TextsTest {

  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+}");

  static List<String> rooms() throws IOException {
    try (Stream<Path> files = Files.list(MESSAGES)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.endsWith("_vi.properties"))
          .map(n -> n.replace("_vi.properties", ""))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void bothLanguagesHaveEveryTextWithTheSameArguments(String room) throws IOException {
    Properties vi = read(room + "_vi.properties");
    Properties en = read(room + "_en.properties");
    assertEquals(new TreeSet<>(vi.keySet()), new TreeSet<>(en.keySet()));
    for (Object key : vi.keySet()) {
      assertEquals(arguments(vi, key), arguments(en, key), key + " in " + room);
    }
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void everyIssueSaysWhatAndWhatToDo(String room) throws IOException {
    Set<String> keys = read(room + "_vi.properties").stringPropertyNames();
    Set<String> what = issues(keys, ".what");
    assertEquals(what, issues(keys, ".do"));
    for (String language : Texts.LANGUAGES) {
      Texts texts = Texts.in(language);
      for (String code : what) {
        assertFalse(texts.get("issue." + code + ".what", "a", "b", "c", "d", "e").isBlank());
      }
    }
  }

  @Test
  void noKeyIsInTwoRooms() throws IOException {
    Set<Object> seen = new HashSet<>();
    for (String room : rooms()) {
      for (Object key : read(room + "_vi.properties").keySet()) {
        assertTrue(seen.add(key), key + " is in " + room + " and in another room");
      }
    }
  }

  private static Set<String> issues(Set<String> keys, String end) {
    return keys.stream()
        .filter(k -> k.startsWith("issue.") && k.endsWith(end))
        .map(k -> k.substring("issue.".length(), k.length() - end.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> arguments(Properties texts, Object key) {
    return ARGUMENT
        .matcher(texts.getProperty((String) key))
        .results()
        .map(r -> r.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties read(String file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(file))) {
      properties.load(reader);
    }
    return properties;
  }
}
