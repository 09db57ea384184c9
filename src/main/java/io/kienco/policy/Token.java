package io.kienco.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a condition or of a {@code then} part, and the line it stands in.
 *
 * @param text for a text literal, what stands between the quotes
 */
record Token(Kind kind, String text, int line) {

  enum Kind {
    NAME,
    VARIABLE,
    NUMBER,
    TEXT,
    SYMBOL,
    END
  }

  private static final List<String> SYMBOLS =
      List.of(
          "==", "!=", "<=", ">=", "&&", "||", "(", ")", ",", ";", ":", ".", "<", ">", "+", "-", "*",
          "/", "%");

  /** Reads it all; what is in no rule's language is refused with its line. */
  static List<Token> read(String source, int firstLine) throws Refusal {
    List<Token> tokens = new ArrayList<>();
    int line = firstLine;
    int at = 0;
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == '\n') {
        line++;
      }
      if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
        at++;
        continue;
      }
      int end = comment(source, at);
      if (end > at) {
        line += (int) source.substring(at, end).chars().filter(x -> x == '\n').count();
      } else {
        end = end(source, at, line);
        tokens.add(token(source.substring(at, end), line));
      }
      at = end;
    }
    tokens.add(new Token(Kind.END, "", line));
    return tokens;
  }

  private static int comment(String source, int at) {
    if (source.startsWith("//", at)) {
      int end = source.indexOf('\n', at);
      return end < 0 ? source.length() : end;
    }
    if (source.startsWith("/*", at)) {
      int end = source.indexOf("*/", at + 2);
      return end < 0 ? source.length() : end + 2;
    }
    return at;
  }

  private static int end(String source, int at, int line) throws Refusal {
    char c = source.charAt(at);
    if (c == '"') {
      return endOfText(source, at, line);
    }
    if (c == '$' || letter(c) || digit(c)) {
      boolean number = digit(c);
      int end = at + 1;
      while (end < source.length()
          && (letter(source.charAt(end))
              || digit(source.charAt(end))
              || number && source.charAt(end) == '.')) {
        end++;
      }
      return end;
    }
    for (String symbol : SYMBOLS) {
      if (source.startsWith(symbol, at)) {
        return at + symbol.length();
      }
    }
    throw Refusal.ofCharacter(c, line);
  }

  private static int endOfText(String source, int at, int line) throws Refusal {
    for (int end = at + 1; end < source.length(); end++) {
      char c = source.charAt(end);
      if (c == '"') {
        return end + 1;
      }
      if (c == '\\' || c < ' ') {
        break;
      }
    }
    throw new Refusal(line, "text-not-closed");
  }

  private static Token token(String text, int line) throws Refusal {
    char c = text.charAt(0);
    if (c == '"') {
      String inner = text.substring(1, text.length() - 1);
      if (!inner.matches("[\\p{L}\\p{M}\\p{N} _.,:;%/()+–-]*")) {
        throw new Refusal(line, "text-character", inner);
      }
      return new Token(Kind.TEXT, inner, line);
    }
    if (c == '$') {
      if (text.length() == 1) {
        throw Refusal.ofCharacter('$', line);
      }
      return new Token(Kind.VARIABLE, text, line);
    }
    if (digit(c)) {
      if (!text.matches("\\d{1,15}(\\.\\d{1,9})?")) {
        throw new Refusal(line, "rules-not-a-number", text);
      }
      return new Token(Kind.NUMBER, text, line);
    }
    return new Token(letter(c) ? Kind.NAME : Kind.SYMBOL, text, line);
  }

  private static boolean letter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
