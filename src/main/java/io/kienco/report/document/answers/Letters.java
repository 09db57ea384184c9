package io.kienco.report.document.answers;

/** What the plans of a comparison are called in the heads of columns: A, B, C … */
final class Letters {

  private Letters() {}

  static String of(int plan) {
    return plan < 26 ? String.valueOf((char) ('A' + plan)) : "P" + (plan + 1);
  }
}
