package io.kienco.report.document.form;

/** Texts that a spreadsheet would take for a formula. */
final class Formulas {

  private Formulas() {}

  static boolean looksLike(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
  }
}
