package io.kienco.report;

/** Lines for a terminal: none wider than a planner's window. */
final class Page {

  private static final int WIDTH = 110;
  private static final String INDENT = "      ";

  private final StringBuilder out = new StringBuilder();

  void gap() {
    out.append('\n');
  }

  /** Text that is laid out already. */
  void block(String text) {
    out.append(text);
  }

  void line(String text) {
    wrap("", text, INDENT);
  }

  /** An indented line; nothing when the text is empty. */
  void detail(String text) {
    if (!text.isEmpty()) {
      wrap(INDENT, text, INDENT + "  ");
    }
  }

  String text() {
    return out.toString();
  }

  /** A number and its percent sign stay together. */
  private void wrap(String first, String text, String next) {
    StringBuilder line = new StringBuilder(first);
    boolean fresh = true;
    for (String word : text.split(" (?!%)", -1)) {
      if (!fresh && line.length() + 1 + word.length() > WIDTH) {
        out.append(line).append('\n');
        line = new StringBuilder(next);
        fresh = true;
      }
      line.append(fresh ? "" : " ").append(word);
      fresh = false;
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }
}
