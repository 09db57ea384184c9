package io.kienco.report.document.content;

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
}
