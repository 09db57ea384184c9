package io.kienco.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Finds what a misspelt word was meant to be. */
public final class Nearest {

  /** Above this many candidates a search would cost more than the hint is worth. */
  private static final int MOST_CANDIDATES = 5000;

  private static final int LONGEST_WORD = 60;

  private Nearest() {}

  /** The nearest candidate within a third of the word's length, or null; the first of equals. */
  public static String to(String word, Collection<String> candidates) {
    if (word.length() > LONGEST_WORD || candidates.size() > MOST_CANDIDATES) {
      return null;
    }
    return within(Math.max(1, word.length() / 3), word, candidates);
  }

  /** The nearest candidate however far, or an empty text where there is none. */
  public static String among(Collection<String> candidates, String word) {
    String nearest = within(Integer.MAX_VALUE - 1, word, candidates);
    return nearest == null ? "" : nearest;
  }

  /** Up to so many candidates, those that hold the word first, then the nearest first. */
  public static List<String> few(String word, Collection<String> candidates, int most) {
    List<String> left = new ArrayList<>(candidates);
    List<String> few = new ArrayList<>();
    while (few.size() < most && !left.isEmpty()) {
      List<String> holding = left.stream().filter(c -> plain(c).contains(plain(word))).toList();
      String next = among(holding.isEmpty() ? left : holding, word);
      left.remove(next);
      few.add(next);
    }
    return few;
  }

  private static String within(int most, String word, Collection<String> candidates) {
    String best = null;
    int bestDistance = most + 1;
    for (String candidate : candidates) {
      int distance = distance(plain(word), plain(candidate), bestDistance);
      if (distance < bestDistance
          || best != null && distance == bestDistance && candidate.compareTo(best) < 0) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return best;
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }

  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return Integer.MAX_VALUE;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
