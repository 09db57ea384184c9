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

/** What offices call our columns and codes, in Vietnamese and English; accents do not matter. */
public final class Synonyms {

  private static final Map<String, Map<String, String>> HEADINGS = new LinkedHashMap<>();
  private static final Map<String, Map<String, String>> CODES = new HashMap<>();

  static {
    load();
  }

  private Synonyms() {}

  /** Plain heading -> column of the file. */
  public static Map<String, String> headings(String file) {
    return HEADINGS.getOrDefault(file, Map.of());
  }

  /** Our code for their word, or null. */
  public static String code(String file, String column, String word) {
    return CODES.getOrDefault(file + '/' + column, Map.of()).get(Plain.key(word));
  }

  private static void load() {
    try (InputStream in = Synonyms.class.getResourceAsStream("/import-synonyms.csv");
        CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(in)) {
      for (NamedCsvRecord line : lines) {
        String file = line.getField("file");
        String column = line.getField("column");
        String code = line.getField("code");
        Map<String, String> words =
            code.isEmpty()
                ? HEADINGS.computeIfAbsent(file, f -> new LinkedHashMap<>())
                : CODES.computeIfAbsent(file + '/' + column, c -> new HashMap<>());
        for (String word : line.getField("words").split("\\|")) {
          words.putIfAbsent(Plain.key(word), code.isEmpty() ? column : code);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
