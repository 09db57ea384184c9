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

  /** Letters put in, left out, changed, or two neighbours in each other's place. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return Integer.MAX_VALUE;
    }
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, steps);
      }
    }
    return steps[a.length()][b.length()];
  }

  private static int step(String a, String b, int i, int j, int[][] steps) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int changed = steps[i - 1][j - 1] + (same ? 0 : 1);
    int moved = 1 + Math.min(steps[i - 1][j], steps[i][j - 1]);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    int least = Math.min(changed, moved);
    return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
  }
}
