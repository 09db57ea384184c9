package io.kienco.data;

import io.kienco.data.workbook.Plain;
import io.kienco.model.School;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Schools of one commune whose names differ only in spelling. */
final class Twins {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private record Place(String commune, String level, String like) {}

  private Twins() {}

  static void check(Table<School> schools, Doubts doubts) {
    Map<Place, Integer> alone = new HashMap<>();
    Map<Place, Integer> spelt = new HashMap<>();
    for (int i = 0; i < schools.size(); i++) {
      School school = schools.get(i);
      Place like = place(school, likeness(school.name()));
      Integer before = alone.putIfAbsent(like, i);
      if (before != null) {
        spelt.putIfAbsent(place(schools.get(before), spelling(schools.get(before).name())), before);
        Integer twin = spelt.putIfAbsent(place(school, spelling(school.name())), i);
        if (twin != null) {
          tell(schools, i, schools.get(twin), doubts);
        }
      }
    }
  }

  private static void tell(Table<School> schools, int i, School twin, Doubts doubts) {
    String name = schools.get(i).name();
    doubts.add(schools, i, "name", "odd-twin", name, twin.code(), twin.name());
  }

  private static Place place(School school, String like) {
    return new Place(school.communeCode(), school.level(), like);
  }

  /** Quickly found, and the same for all spellings of a name: its figures and its last letter. */
  private static String likeness(String name) {
    StringBuilder like = new StringBuilder();
    char last = ' ';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isDigit(c)) {
        like.append(c);
      }
      last = Character.isLetter(c) ? c : last;
    }
    return like.append(Plain.key(String.valueOf(last))).toString();
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
    for (String word : BETWEEN_WORDS.split(text)) {
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
