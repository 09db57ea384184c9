package io.kienco.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a rule file by line: package, rules, comments above them. Reads the file without
 * Drools, so that a missing word is reported at its own rule and nothing slips between two parsers.
 */
final class Outline {
  private static final Pattern WORDS =
      Pattern.compile(
          "//[^\\n]*|/\\*.*?\\*/|\"[^\"\\n]*\"|\\d+,\\d+|[\\w.$@-]+|[=!<>]=|\\S", Pattern.DOTALL);
  private static final Set<String> TOP_LEVEL =
      Set.of(
          "import",
          "global",
          "function",
          "declare",
          "query",
          "unit",
          "dialect",
          "attributes",
          "template",
          "expander",
          "enum",
          "use",
          "window",
          "salience",
          "agenda-group");

  /**
   * @param line of the word {@code rule}
   * @param then what stands between {@code then} and {@code end}
   * @param comment the lines directly above it
   */
  record Part(String name, int line, int whenLine, int thenLine, String then, String comment) {}

  private final String text;
  private final Issues issues;
  private final List<Part> parts = new ArrayList<>();
  private final List<String> comments = new ArrayList<>();
  private int lastCommentLine;
  private boolean inList;
  private String header = "";
  private String packageName;
  private String state = "top";
  private String name;
  private int ruleLine;
  private int whenLine;
  private int thenLine;
  private int thenStart;
  private int at;
  private String comment = "";

  private Outline(String text, Issues issues) {
    this.text = text;
    this.issues = issues;
  }

  static Outline of(String text, Issues issues) {
    Outline outline = new Outline(text, issues);
    outline.read();
    return outline;
  }

  List<Part> parts() {
    return parts;
  }

  String packageName() {
    return packageName;
  }

  /** The comment at the head of the file. */
  String header() {
    return header;
  }

  private void read() {
    Matcher words = WORDS.matcher(text);
    int line = 1;
    String before = "";
    while (words.find()) {
      line += lines(at, words.start());
      at = words.start();
      word(words.group(), line, before);
      if (!isComment(words.group())) {
        before = words.group();
      }
    }
    if (!state.equals("top")) {
      missing();
    }
    if (packageName == null) {
      issues.error(1, null, "package-missing");
    }
  }

  /** Signs that a word processor or a habit puts there; the parser would only stumble on them. */
  private void misprint(String word, int line, String before) {
    if (word.equals("\"")) {
      issues.error(line, name, "text-not-closed");
    } else if (word.matches("\\d+,\\d+") && !inList) {
      issues.error(line, name, "rules-decimal-comma", word, word.replace(',', '.'));
    } else if (word.length() == 1 && "“”„‘’«»'=!≥≤≠".contains(word)) {
      Refusal.ofCharacter(word.charAt(0), line).into(issues, name);
    }
    inList = before.equals("in") && word.equals("(") || inList && !word.equals(")");
  }

  private static boolean isComment(String word) {
    return word.startsWith("//") || word.startsWith("/*");
  }

  private int lines(int from, int to) {
    return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
  }

  private void word(String word, int line, String before) {
    if (isComment(word)) {
      comment(word, line);
      return;
    }
    if (!state.equals("top")) {
      misprint(word, line, before);
    }
    switch (state) {
      case "top" -> top(word, line, before);
      case "rule" -> inRule(word, line);
      case "when" -> expect(word, line, "then");
      default -> expect(word, line, "end");
    }
  }

  private void comment(String word, int line) {
    if (line != lastCommentLine + 1) {
      comments.clear();
    }
    comments.add(word.replaceAll("^/[/*]+ ?|\\*/$", "").strip());
    lastCommentLine = line + (int) word.chars().filter(c -> c == '\n').count();
    if (parts.isEmpty() && state.equals("top") && packageName == null) {
      header = String.join(" ", comments);
    }
  }

  private void top(String word, int line, String before) {
    if (before.equals("package")) {
      packageName = word;
    } else if (word.equals("rule")) {
      begin(line);
    } else if (TOP_LEVEL.contains(word)) {
      issues.error(line, null, "construct-refused", word);
    } else if (!word.equals("package") && !word.equals(";")) {
      issues.error(line, null, "outside-a-rule", word);
    }
  }

  private void begin(int line) {
    state = "rule";
    name = null;
    ruleLine = line;
    comment = lastCommentLine == line - 1 ? String.join(" ", comments) : "";
  }

  private void inRule(String word, int line) {
    if (name == null) {
      if (!word.startsWith("\"") || word.length() < 3) {
        issues.error(line, null, "rule-without-name", word);
      }
      name = word.replace("\"", "");
    } else if (word.equals("when")) {
      state = "when";
      whenLine = line;
    } else if (Set.of("then", "end", "rule").contains(word)) {
      missing();
      restart(word, line);
    }
  }

  private void expect(String word, int line, String wanted) {
    if (word.equals(wanted)) {
      if (wanted.equals("then")) {
        state = "then";
        thenLine = line;
        thenStart = at + word.length();
      } else {
        String then = text.substring(thenStart, at);
        parts.add(new Part(name, ruleLine, whenLine, thenLine, then, comment));
        state = "top";
      }
    } else if (Set.of("rule", "end", "when", "then", "query", "declare").contains(word)) {
      missing();
      restart(word, line);
    }
  }

  private void missing() {
    String word = state.equals("rule") ? "when" : state.equals("when") ? "then" : "end";
    issues.error(ruleLine, null, "word-missing", word, name == null ? "" : name);
  }

  private void restart(String word, int line) {
    if (word.equals("rule")) {
      begin(line);
    } else {
      state = word.equals("then") ? "then" : "top";
    }
  }
}
