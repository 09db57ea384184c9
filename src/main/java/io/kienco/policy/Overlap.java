package io.kienco.policy;

import io.kienco.policy.Criterion.Call;
import io.kienco.policy.Criterion.Condition;
import io.kienco.policy.Criterion.Constraint;
import io.kienco.policy.Criterion.Pattern;
import io.kienco.policy.Expression.Binary;
import io.kienco.policy.Expression.In;
import io.kienco.policy.Expression.Literal;
import io.kienco.policy.Expression.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A rule with its own names taken away, so that rules can be compared: does one hold wherever the
 * other does, and do they say the same?
 */
final class Overlap {
  private final Map<String, List<Expression>> asked = new HashMap<>();
  private final Map<String, Name> names = new HashMap<>();
  private final Set<String> others = new HashSet<>();
  private final Set<String> said = new HashSet<>();

  Overlap(Criterion rule) {
    for (Condition condition : rule.conditions()) {
      if (condition instanceof Pattern p) {
        add(p);
      } else {
        others.add(condition.toString().replaceAll("line=\\d+", ""));
      }
    }
    for (Call call : rule.calls()) {
      said.add(call.method() + call.arguments().stream().map(this::renamed).toList());
    }
  }

  private void add(Pattern pattern) {
    int number = 1;
    while (asked.containsKey(pattern.type() + number)) {
      number++;
    }
    String fact = pattern.type() + number;
    if (pattern.variable() != null) {
      names.put(pattern.variable(), new Name(fact, null));
    }
    List<Expression> tests = new ArrayList<>();
    for (Constraint c : pattern.constraints()) {
      Expression e = c.expression();
      Expression bound = e instanceof Binary b ? b.left() : e instanceof In in ? in.left() : e;
      if (c.binding() != null && bound instanceof Name name) {
        names.put(c.binding(), new Name(fact, name.field()));
      }
      if (!(e instanceof Name)) {
        tests.add(renamed(e));
      }
    }
    asked.put(fact, tests);
  }

  private Expression renamed(Expression e) {
    if (e instanceof Binary b) {
      return new Binary(b.operator(), renamed(b.left()), renamed(b.right()));
    }
    if (!(e instanceof Name name) || !names.containsKey(name.variable())) {
      return e;
    }
    Name fact = names.get(name.variable());
    return name.field() == null ? fact : new Name(fact.variable(), name.field());
  }

  /** What it says; rules that say different things do not overlap. */
  Set<String> said() {
    return said;
  }

  /** True when the other rule holds, and says the same, wherever this one does. */
  boolean within(Overlap other) {
    return said.equals(other.said)
        && others.equals(other.others)
        && asked.keySet().containsAll(other.asked.keySet())
        && other.asked.keySet().stream()
            .allMatch(fact -> implied(asked.get(fact), other.asked.get(fact)));
  }

  private static boolean implied(List<Expression> known, List<Expression> wanted) {
    return wanted.stream().allMatch(w -> known.stream().anyMatch(k -> implies(k, w)));
  }

  private static boolean implies(Expression known, Expression wanted) {
    if (known.equals(wanted)) {
      return true;
    }
    if (wanted instanceof In in && !in.negated() && known instanceof Binary b) {
      return b.operator().equals("==")
          && b.left().equals(in.left())
          && b.right() instanceof Literal one
          && in.items().contains(one);
    }
    if (wanted instanceof In in && known instanceof In of) {
      boolean subset =
          in.negated() ? of.items().containsAll(in.items()) : in.items().containsAll(of.items());
      return in.negated() == of.negated() && in.left().equals(of.left()) && subset;
    }
    return known instanceof Binary a
        && wanted instanceof Binary b
        && a.left().equals(b.left())
        && a.right() instanceof Literal x
        && b.right() instanceof Literal y
        && x.kind().equals("number")
        && y.kind().equals("number")
        && reaches(
            a.operator(), Double.parseDouble(x.text()), b.operator(), Double.parseDouble(y.text()));
  }

  /** Whether {@code value a x} makes {@code value b y} sure. */
  private static boolean reaches(String a, double x, String b, double y) {
    return switch (b) {
      case ">" -> a.equals(">") && x >= y || (a.equals(">=") || a.equals("==")) && x > y;
      case ">=" -> Set.of(">", ">=", "==").contains(a) && x >= y;
      case "<" -> a.equals("<") && x <= y || (a.equals("<=") || a.equals("==")) && x < y;
      case "<=" -> Set.of("<", "<=", "==").contains(a) && x <= y;
      default -> false;
    };
  }
}
