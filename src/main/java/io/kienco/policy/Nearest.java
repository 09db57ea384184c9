package io.kienco.policy;

import java.util.Collection;
import java.util.Comparator;

/** The known word that a misspelt one most likely meant. */
final class Nearest {
  private Nearest() {}

  static String of(String word, Collection<String> known) {
    return known.stream()
        .sorted()
        .min(Comparator.comparingInt(k -> distance(fold(word), fold(k))))
        .orElse("");
  }

  private static String fold(String word) {
    return word.toLowerCase().replaceAll("[_-]", "");
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
