package io.kienco.data;

import io.kienco.data.workbook.Plain;
import io.kienco.model.Nearest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What offices write over a column, by our descriptions and by {@code import-synonyms.csv}. */
final class HeadingWords {

  /** File -> heading without accents -> column. */
  private static final Map<String, Map<String, String>> WORDS = load();

  /** Shorter words resemble too many others. */
  private static final int SHORTEST_RESEMBLING = 6;

  private HeadingWords() {}

  /** The one of the columns that is called so, or null. */
  static String called(String file, String heading, Set<String> columns) {
    String column = WORDS.getOrDefault(file, Map.of()).get(Plain.key(heading));
    return columns.contains(column) ? column : null;
  }

  /** The one of the columns that has nearly this name or description, or null. */
  static String resembled(String file, String heading, Set<String> columns) {
    String name = Nearest.to(heading, columns);
    String word = Plain.key(heading);
    if (name != null || word.length() < SHORTEST_RESEMBLING) {
      return name;
    }
    Map<String, String> words = new LinkedHashMap<>(WORDS.getOrDefault(file, Map.of()));
    words.values().retainAll(columns);
    String near = Nearest.to(word, words.keySet());
    return near == null ? null : words.get(near);
  }

  /** The first column that a word is said of keeps it. */
  private static Map<String, Map<String, String>> load() {
    Map<String, Map<String, String>> words = new HashMap<>();
    for (String file : Dictionary.files()) {
      Map<String, String> ours = new LinkedHashMap<>();
      for (Column column : Dictionary.columns(file)) {
        ours.putIfAbsent(Plain.key(column.vi().split("[,:;(]")[0]), column.name());
        ours.putIfAbsent(Plain.key(column.en().split("[,:;(]")[0]), column.name());
      }
      Synonyms.headings(file).forEach(ours::putIfAbsent);
      words.put(file, ours);
    }
    return words;
  }
}
