package io.kienco.policy;

import io.kienco.policy.Expression.Binary;
import io.kienco.policy.Expression.Literal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The visible arithmetic of a case, such as {@code 3 * 6}. */
final class Arithmetic {
  private Arithmetic() {}

  /** The result to six decimals, without trailing zeros. */
  static String result(String text) throws Refusal {
    ExpressionReader reader = new ExpressionReader(Token.read(text, 1));
    Expression expression = reader.sum();
    if (!reader.atEnd()) {
      throw reader.unexpected("+ - * /");
    }
    try {
      return plain(value(expression));
    } catch (ArithmeticException e) {
      throw new Refusal(1, "rules-not-a-number", text);
    }
  }

  static String plain(BigDecimal value) {
    BigDecimal rounded = value.setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
  }

  private static BigDecimal value(Expression expression) throws Refusal {
    if (expression instanceof Literal l && l.kind().equals("number")) {
      return new BigDecimal(l.text());
    }
    if (!(expression instanceof Binary b)) {
      throw new Refusal(1, "rules-not-a-number", expression.condition());
    }
    BigDecimal left = value(b.left());
    BigDecimal right = value(b.right());
    return switch (b.operator()) {
      case "+" -> left.add(right);
      case "-" -> left.subtract(right);
      case "*" -> left.multiply(right);
      case "/" -> left.divide(right, MathContext.DECIMAL64);
      case "%" -> left.remainder(right);
      default -> throw new Refusal(1, "rules-not-a-number", expression.condition());
    };
  }
}
