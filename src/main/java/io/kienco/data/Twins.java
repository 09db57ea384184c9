package io.kienco.data;

import io.kienco.data.workbook.Plain;
import io.kienco.model.School;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Schools of one commune whose names differ only in spelling. */
final class Twins {

  private Twins() {}

  static void check(Table<School> schools, Doubts doubts) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < schools.size(); i++) {
      School school = schools.get(i);
      String key = school.communeCode() + '\t' + school.level() + '\t' + spelling(school.name());
      Integer other = first.putIfAbsent(key, i);
      if (other != null) {
        School twin = schools.get(other);
        doubts.add(schools, i, "name", "odd-twin", school.name(), twin.code(), twin.name());
      }
    }
  }

  /** The name without spaces, the usual abbreviations, and the place of a tone in its syllable. */
  private static String spelling(String name) {
    String text =
        (' ' + Plain.strip(name).toLowerCase(Locale.ROOT) + ' ')
            .replace(" trường ", " ")
            .replace(" tiểu học ", " th ")
            .replace(" mầm non ", " mn ")
            .replace(" trung học cơ sở ", " thcs ")
            .replace(" trung học phổ thông ", " thpt ")
            .replace(" số ", " ");
    StringBuilder words = new StringBuilder();
    for (String word : text.split("[^\\p{L}\\p{M}\\p{N}]+")) {
      words.append(Plain.key(word)).append(tones(word));
    }
    return words.toString();
  }

  /** The marks of a word in a fixed order: Hoà and Hòa are one name, Sa Pa and Sa Pả two. */
  private static String tones(String word) {
    StringBuilder marks = new StringBuilder();
    Normalizer.normalize(word, Normalizer.Form.NFD)
        .chars()
        .filter(c -> Character.getType(c) == Character.NON_SPACING_MARK)
        .sorted()
        .forEach(c -> marks.append((char) c));
    return marks.toString();
  }
}
