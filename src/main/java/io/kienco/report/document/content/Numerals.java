package io.kienco.report.document.content;

import java.util.stream.IntStream;

/** How the levels of an administrative table are numbered: A, I, 1. */
final class Numerals {

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private Numerals() {}

  /** A to Z, then AA and so on. */
  static String letter(int n) {
    String last = String.valueOf((char) ('A' + (n - 1) % 26));
    return n > 26 ? letter((n - 1) / 26) + last : last;
  }

  static String roman(int n) {
    StringBuilder text = new StringBuilder();
    int left = n;
    for (int i = 0; i < VALUES.length; i++) {
      while (left >= VALUES[i]) {
        text.append(SIGNS[i]);
        left -= VALUES[i];
      }
    }
    return text.toString();
  }

  /** Column width in which every number to this one stands on a line, in bold as well. */
  static int romanWidth(int last) {
    int letters = IntStream.rangeClosed(1, last).map(n -> roman(n).length()).max().orElse(0);
    return 2 + (int) Math.ceil(1.7 * Math.max(2, letters));
  }
}
