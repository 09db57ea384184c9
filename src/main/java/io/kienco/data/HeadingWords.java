package io.kienco.data;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.kienco.data.workbook.Plain;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

  private static Map<String, Map<String, String>> load() {
    Map<String, Map<String, String>> words = new HashMap<>();
    for (String file : Dictionary.files()) {
      for (Column column : Dictionary.columns(file)) {
        add(words, column, column.vi().split("[,:;(]")[0]);
        add(words, column, column.en().split("[,:;(]")[0]);
      }
    }
    try (InputStream in = HeadingWords.class.getResourceAsStream("/import-synonyms.csv");
        CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(in)) {
      for (NamedCsvRecord line : lines) {
        Column column = Dictionary.find(line.getField("file"), line.getField("column"));
        if (column != null && line.getField("code").isEmpty()) {
          for (String word : line.getField("words").split("\\|")) {
            add(words, column, word);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** The first column that a word is said of keeps it. */
  private static void add(Map<String, Map<String, String>> words, Column column, String word) {
    words
        .computeIfAbsent(column.file(), f -> new LinkedHashMap<>())
        .putIfAbsent(Plain.key(word), column.name());
  }
}
