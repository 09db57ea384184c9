package io.kienco.data.importing;

import io.kienco.data.Column;
import io.kienco.data.Dictionary;
import io.kienco.data.Synonyms;
import io.kienco.data.workbook.Plain;
import io.kienco.model.Nearest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of our columns a heading means, and how sure that is. */
final class HeadingGuesser {

  private static final double PARTLY = 0.7;
  private static final double MISSPELT = 0.6;

  /** One of our columns and the place of theirs. */
  record Match(String column, int place, double sure) {}

  private final String file;
  private final Map<String, String> columnByWord = new LinkedHashMap<>();

  HeadingGuesser(String file) {
    this.file = file;
    for (Column column : Dictionary.columns(file)) {
      columnByWord.put(Plain.key(column.name().replace('_', ' ')), column.name());
    }
    Synonyms.headings(file).forEach(columnByWord::putIfAbsent);
  }

  /** The best heading for each of our columns, each of theirs used once. */
  Map<String, Match> match(Map<Integer, String> headings) {
    Map<String, Match> best = new LinkedHashMap<>();
    Set<Integer> used = new HashSet<>();
    headings.entrySet().stream()
        .map(h -> guess(h.getKey(), h.getValue()))
        .filter(m -> m != null)
        .sorted(Comparator.comparingDouble(Match::sure).reversed().thenComparing(Match::place))
        .forEach(
            m -> {
              if (!best.containsKey(m.column()) && used.add(m.place())) {
                best.put(m.column(), m);
              }
            });
    return best;
  }

  String file() {
    return file;
  }

  private Match guess(int place, String heading) {
    String[] parts = heading.split(" / ");
    String whole = Plain.key(heading);
    String last = Plain.key(parts[parts.length - 1]);
    for (String key : new String[] {whole, last}) {
      if (columnByWord.containsKey(key)) {
        double sure = key.equals(whole) ? 1 : 0.9;
        return new Match(columnByWord.get(key), place, sure);
      }
    }
    String part = partly(whole);
    if (part != null) {
      return new Match(part, place, PARTLY);
    }
    String near = last.length() < 4 ? null : Nearest.to(last, columnByWord.keySet());
    return near == null ? null : new Match(columnByWord.get(near), place, MISSPELT);
  }

  /** The longest of our words that stands whole within the heading. */
  private String partly(String heading) {
    String padded = ' ' + heading + ' ';
    String longest = null;
    for (String word : columnByWord.keySet()) {
      boolean longer = longest == null || word.length() > longest.length();
      if (word.length() >= 5 && longer && padded.contains(' ' + word + ' ')) {
        longest = word;
      }
    }
    return longest == null ? null : columnByWord.get(longest);
  }

  /** Sum of how sure each is; a table without its key or name is a poor guess. */
  static double total(Map<String, Match> matches, String file) {
    double total = matches.values().stream().mapToDouble(Match::sure).sum();
    Map<String, Column> required = new HashMap<>();
    List<Column> columns = Dictionary.columns(file);
    columns.stream().filter(Column::required).forEach(c -> required.put(c.name(), c));
    long missing = required.keySet().stream().filter(c -> !matches.containsKey(c)).count();
    return total - 0.5 * missing;
  }
}
