package io.kienco.policy;

import io.kienco.policy.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the small language of conditions and arguments: comparisons joined by {@code &&} and {@code
 * ||}, arithmetic, {@code in ( … )}; names are checked by the caller.
 */
final class ExpressionReader {
  private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
  private static final int DEEPEST = 40;
  private final List<Token> tokens;
  private int at;
  private int depth;

  ExpressionReader(List<Token> tokens) {
    this.tokens = tokens;
  }

  Token peek() {
    return tokens.get(at);
  }

  Token next() {
    Token token = tokens.get(at);
    at = Math.min(at + 1, tokens.size() - 1);
    return token;
  }

  boolean take(String symbol) {
    Token token = peek();
    boolean there = token.kind() != Kind.TEXT && token.text().equals(symbol);
    if (there && token.kind() != Kind.END) {
      next();
      return true;
    }
    return false;
  }

  void expect(String symbol) throws Refusal {
    if (!take(symbol)) {
      throw unexpected(symbol);
    }
  }

  Refusal unexpected(String wanted) {
    Token token = peek();
    String found = token.kind() == Kind.END ? "…" : token.text();
    return new Refusal(token.line(), "unexpected-word", found, wanted);
  }

  boolean atEnd() {
    return peek().kind() == Kind.END;
  }

  /** {@code $name :} in front of an expression, or null. */
  String binding() {
    if (peek().kind() == Kind.VARIABLE && tokens.get(at + 1).text().equals(":")) {
      String name = next().text();
      next();
      return name;
    }
    return null;
  }

  Expression expression() throws Refusal {
    return chain(List.of("||"), this::conjunction);
  }

  private Expression conjunction() throws Refusal {
    return chain(List.of("&&"), this::relation);
  }

  Expression sum() throws Refusal {
    return chain(List.of("+", "-"), this::product);
  }

  private Expression product() throws Refusal {
    return chain(List.of("*", "/", "%"), this::factor);
  }

  private interface Part {
    Expression read() throws Refusal;
  }

  private Expression chain(List<String> operators, Part part) throws Refusal {
    Expression left = part.read();
    while (peek().kind() == Kind.SYMBOL && operators.contains(peek().text())) {
      String operator = next().text();
      left = new Expression.Binary(operator, left, part.read());
    }
    return left;
  }

  private Expression relation() throws Refusal {
    Expression left = sum();
    if (peek().kind() == Kind.SYMBOL && COMPARISONS.contains(peek().text())) {
      return new Expression.Binary(next().text(), left, sum());
    }
    boolean negated = peek().kind() == Kind.NAME && peek().text().equals("not");
    if (negated) {
      next();
    }
    if (peek().kind() == Kind.NAME && peek().text().equals("in")) {
      next();
      return new Expression.In(left, negated, items());
    }
    if (negated) {
      throw unexpected("in");
    }
    return left;
  }

  private List<Expression.Literal> items() throws Refusal {
    List<Expression.Literal> items = new ArrayList<>();
    expect("(");
    do {
      Token token = peek();
      if (!(factor() instanceof Expression.Literal literal)) {
        throw new Refusal(token.line(), "unexpected-word", token.text(), "\"…\"");
      }
      items.add(literal);
    } while (take(","));
    expect(")");
    return items;
  }

  private Expression factor() throws Refusal {
    Token token = peek();
    if (++depth > DEEPEST) {
      throw new Refusal(token.line(), "too-deep");
    }
    try {
      if (take("(")) {
        Expression inner = expression();
        expect(")");
        return inner;
      }
      if (take("-")) {
        return new Expression.Binary("-", new Expression.Literal("number", "0"), factor());
      }
      return name();
    } finally {
      depth--;
    }
  }

  private Expression name() throws Refusal {
    Token token = peek();
    switch (token.kind()) {
      case NUMBER:
        next();
        return new Expression.Literal("number", token.text());
      case TEXT:
        next();
        return new Expression.Literal("text", token.text());
      case VARIABLE:
        next();
        return new Expression.Name(token.text(), take(".") ? fieldName() : null);
      case NAME:
        if (Set.of("not", "in", "this", "new", "eval").contains(token.text())) {
          throw unexpected("a field");
        }
        next();
        return switch (token.text()) {
          case "true", "false" -> new Expression.Literal("yes/no", token.text());
          case "null" -> new Expression.Literal("null", "null");
          default -> new Expression.Name(null, token.text());
        };
      default:
        throw unexpected("a field");
    }
  }

  private String fieldName() throws Refusal {
    if (peek().kind() != Kind.NAME) {
      throw unexpected("a field");
    }
    return next().text();
  }
}
