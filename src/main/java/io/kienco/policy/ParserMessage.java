package io.kienco.policy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what the Drools parser says into a line and a sentence of ours. */
final class ParserMessage {
  private static final Pattern POSITION = Pattern.compile("Line (\\d+):(\\d+)");
  private static final Pattern INPUT = Pattern.compile("input '([^']*)'");
  private static final Pattern RULE = Pattern.compile("in rule \"([^\"]*)\"");

  private ParserMessage() {}

  static void translate(String message, Issues issues) {
    Matcher position = POSITION.matcher(message);
    if (!position.find()) {
      return;
    }
    int line = Integer.parseInt(position.group(1));
    Matcher input = INPUT.matcher(message);
    Matcher rule = RULE.matcher(message);
    String word = input.find() ? input.group(1) : "";
    issues.error(line, null, "syntax", word, rule.find() ? rule.group(1) : "");
  }
}
