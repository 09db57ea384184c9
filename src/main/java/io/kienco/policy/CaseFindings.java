package io.kienco.policy;

import io.kienco.model.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Findings in the words of a case: what was found, added up, by kind and subject. */
final class CaseFindings {
  private CaseFindings() {}

  static SortedMap<String, String> of(List<Finding> findings) {
    SortedMap<String, BigDecimal> sums = new TreeMap<>();
    SortedMap<String, String> words = new TreeMap<>();
    for (Finding finding : findings) {
      if (finding instanceof Finding.Points p) {
        add(sums, "points", BigDecimal.valueOf(p.thousandths(), 3));
      } else if (finding instanceof Finding.Entitlement e) {
        add(sums, "owe " + e.name() + " " + e.year(), BigDecimal.valueOf(e.amountVnd()));
      } else if (finding instanceof Finding.Need n) {
        add(sums, "need " + n.measure(), BigDecimal.valueOf(n.quantity()));
      } else if (finding instanceof Finding.Mandate m) {
        words.put("require", String.valueOf(m.year()));
      } else if (finding instanceof Finding.Exclusion x) {
        words.put("exclude", x.reason());
      } else if (finding instanceof Finding.PayFrom f) {
        words.merge("payFrom", f.schemeId(), (a, b) -> sorted(a, b, " "));
      } else if (finding instanceof Finding.Unknown u) {
        words.merge("unknown", u.what(), (a, b) -> sorted(a, b, "; "));
      }
    }
    sums.forEach((key, sum) -> words.put(key, Arithmetic.plain(sum)));
    return words;
  }

  private static void add(SortedMap<String, BigDecimal> sums, String key, BigDecimal value) {
    sums.merge(key, value, BigDecimal::add);
  }

  private static String sorted(String words, String word, String between) {
    SortedSet<String> all = new TreeSet<>(List.of(words.split(between)));
    all.add(word);
    return String.join(between, all);
  }
}
