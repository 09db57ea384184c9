package io.kienco.report.document.form;

import java.util.Locale;

/** Writes XHTML: every text escaped, every number in plain ASCII. */
final class Html {

  private final StringBuilder out = new StringBuilder();

  /** Markup, as it is. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  Html text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(printable(c) ? c : ' ');
      }
    }
    return this;
  }

  Html element(String tag, String attributes, String text) {
    raw("<" + tag + (attributes.isEmpty() ? "" : " " + attributes) + ">");
    return text(text).raw("</" + tag + ">\n");
  }

  /** A length for a style. */
  static String mm(double length) {
    return String.format(Locale.ROOT, "%.2fmm", length);
  }

  /** XML has no place for control characters. */
  private static boolean printable(char c) {
    return c >= ' ' && c != '\uFFFE' && c != '\uFFFF' || c == '\n' || c == '\t';
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
