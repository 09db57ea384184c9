package io.kienco.policy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what the Drools parser says into a line and a sentence of ours. */
final class ParserMessage {
  private static final Pattern POSITION = Pattern.compile("Line (\\d+):(\\d+)");
  private static final Pattern INPUT = Pattern.compile("input '([^']*)'");
  private static final Pattern RULE = Pattern.compile("in rule \"([^\"]*)\"");

  private ParserMessage() {}

  /** A bracket left open is noticed at the next word only: the line before is the one to mend. */
  static void translate(String message, String text, Issues issues) {
    Matcher position = POSITION.matcher(message);
    if (!position.find()) {
      return;
    }
    int line = Integer.parseInt(position.group(1));
    Matcher input = INPUT.matcher(message);
    Matcher rule = RULE.matcher(message);
    String word = input.find() ? input.group(1) : "";
    if (word.equals("then") || word.equals("end")) {
      line = lineBefore(text.lines().toList(), line);
    }
    issues.error(line, null, "syntax", word, rule.find() ? rule.group(1) : "");
  }

  private static int lineBefore(List<String> lines, int line) {
    int before = line - 1;
    while (before > 1 && lines.get(before - 1).isBlank()) {
      before--;
    }
    return Math.max(1, before);
  }
}
