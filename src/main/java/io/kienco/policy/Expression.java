package io.kienco.policy;

import java.util.List;
import java.util.function.Consumer;

/** A condition or an argument, as read by {@link ExpressionReader}. */
sealed interface Expression {

  /**
   * @param kind {@code number}, {@code text}, {@code yes/no} or {@code null}
   */
  record Literal(String kind, String text) implements Expression {}

  /** A field of the pattern (variable null), a variable (field null), or a field of a variable. */
  record Name(String variable, String field) implements Expression {}

  record Binary(String operator, Expression left, Expression right) implements Expression {
    boolean arithmetic() {
      return "+-*/%".contains(operator);
    }

    boolean logical() {
      return operator.equals("&&") || operator.equals("||");
    }

    boolean comparison() {
      return !arithmetic() && !logical();
    }
  }

  record In(Expression left, boolean negated, List<Literal> items) implements Expression {}

  /** Visits this and all that it is made of. */
  default void each(Consumer<Expression> visitor) {
    visitor.accept(this);
    if (this instanceof Binary b) {
      b.left().each(visitor);
      b.right().each(visitor);
    } else if (this instanceof In in) {
      in.left().each(visitor);
      in.items().forEach(i -> i.each(visitor));
    }
  }

  /** As a rule's condition writes it; only this text is ever compiled. */
  default String condition() {
    if (this instanceof Literal l) {
      return l.kind().equals("text") ? '"' + l.text() + '"' : l.text();
    }
    if (this instanceof Name n) {
      return n.variable() == null
          ? n.field()
          : n.field() == null ? n.variable() : n.variable() + "." + n.field();
    }
    if (this instanceof In in) {
      List<String> items = in.items().stream().map(Expression::condition).toList();
      String word = in.negated() ? " not in (" : " in (";
      return in.left().condition() + word + String.join(", ", items) + ")";
    }
    Binary b = (Binary) this;
    return side(b.left()) + " " + b.operator() + " " + side(b.right());
  }

  private static String side(Expression e) {
    boolean group = e instanceof Binary || e instanceof In;
    return group ? "( " + e.condition() + " )" : e.condition();
  }
}
