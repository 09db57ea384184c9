package io.kienco.policy;

import java.util.List;

/** A rule says something it may not; carries the line, the message's code and its arguments. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;
  private final int line;
  private final String code;
  private final transient List<Object> args;

  Refusal(int line, String code, Object... args) {
    super(code, null, false, false);
    this.line = line;
    this.code = code;
    this.args = List.of(args);
  }

  static Refusal ofCharacter(char c, int line) {
    if ("“”„‘’«»".indexOf(c) >= 0) {
      return new Refusal(line, "smart-quote", c);
    }
    if (c == '\'') {
      return new Refusal(line, "single-quote");
    }
    if (c == '=') {
      return new Refusal(line, "single-equals");
    }
    if (c == '≥' || c == '≤' || c == '≠') {
      return new Refusal(line, "math-sign", c, c == '≥' ? ">=" : c == '≤' ? "<=" : "!=");
    }
    if (c == '!') {
      return new Refusal(line, "exclamation");
    }
    return new Refusal(line, "character-refused", c);
  }

  void into(Issues issues, String column) {
    issues.error(line, column, code, args.toArray());
  }
}
