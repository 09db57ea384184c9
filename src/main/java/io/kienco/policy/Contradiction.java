package io.kienco.policy;

import io.kienco.policy.Criterion.Constraint;
import io.kienco.policy.Criterion.Pattern;
import io.kienco.policy.Expression.Binary;
import io.kienco.policy.Expression.Literal;
import io.kienco.policy.Expression.Name;
import java.util.HashMap;
import java.util.Map;

/** A pattern that no fact can match: a number above and below, a code equal to two. */
final class Contradiction {
  private final Map<String, Double> least = new HashMap<>();
  private final Map<String, Double> most = new HashMap<>();
  private final Map<String, String> equal = new HashMap<>();
  private boolean found;

  private Contradiction() {}

  static boolean in(Pattern pattern) {
    Contradiction contradiction = new Contradiction();
    for (Constraint constraint : pattern.constraints()) {
      contradiction.add(constraint.expression());
    }
    return contradiction.found;
  }

  private void add(Expression expression) {
    if (!(expression instanceof Binary b)) {
      return;
    }
    if (b.operator().equals("&&")) {
      add(b.left());
      add(b.right());
    } else if (b.left() instanceof Name name
        && name.variable() == null
        && b.right() instanceof Literal literal) {
      compare(name.field(), b.operator(), literal);
    }
  }

  private void compare(String field, String operator, Literal literal) {
    if (operator.equals("==")) {
      String before = equal.putIfAbsent(field, literal.text());
      found |= before != null && !before.equals(literal.text());
    }
    if (literal.kind().equals("number")) {
      double value = Double.parseDouble(literal.text());
      double step = Math.ulp(value);
      if (operator.equals(">") || operator.equals(">=") || operator.equals("==")) {
        least.merge(field, operator.equals(">") ? value + step : value, Math::max);
      }
      if (operator.equals("<") || operator.equals("<=") || operator.equals("==")) {
        most.merge(field, operator.equals("<") ? value - step : value, Math::min);
      }
      Double low = least.get(field);
      found |= low != null && most.containsKey(field) && low > most.get(field);
    }
  }
}
