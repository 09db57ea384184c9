package io.kienco.policy;

import io.kienco.policy.Criterion.Condition;
import io.kienco.policy.Criterion.Constraint;
import io.kienco.policy.Criterion.Existence;
import io.kienco.policy.Criterion.Pattern;
import io.kienco.policy.Expression.Binary;
import io.kienco.policy.Expression.In;
import io.kienco.policy.Expression.Literal;
import io.kienco.policy.Expression.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Criteria as Java source: a loop a fact, an index a join, null checks where a census is silent.
 */
final class PlainSource {
  private final StringBuilder out = new StringBuilder();
  private final Map<String, String> types = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> boundTo = new HashMap<>();
  private List<String> leanedOn = new ArrayList<>();
  private int count;

  PlainSource(String name, List<Criterion> criteria, boolean inferring) {
    line("package io.kienco.policy;");
    line("import io.kienco.model.*;");
    line(
        "final class "
            + name
            + " implements java.util.function.BiConsumer<PlainLoop.Facts, PlainLoop.Out> {");
    line("public void accept(PlainLoop.Facts f, PlainLoop.Out out) {");
    for (int i = 0; i < criteria.size(); i++) {
      if (criteria.get(i).infers() == inferring) {
        line("r" + i + "(f, out);");
      }
    }
    line("}");
    for (int i = 0; i < criteria.size(); i++) {
      if (criteria.get(i).infers() == inferring) {
        rule(i, criteria.get(i));
      }
    }
    line("}");
  }

  String text() {
    return out.toString();
  }

  private void rule(int number, Criterion rule) {
    types.clear();
    names.clear();
    boundTo.clear();
    leanedOn = new ArrayList<>();
    line("private static void r" + number + "(PlainLoop.Facts f, PlainLoop.Out out) {");
    int open = 0;
    for (Condition condition : rule.conditions()) {
      if (condition instanceof Pattern p) {
        open += pattern(p, true);
      } else if (condition instanceof Existence e) {
        open += existence(e);
      } else {
        throw new IllegalStateException("not in this sketch: " + condition);
      }
    }
    for (Criterion.Call call : rule.calls()) {
      List<String> kinds = Vocabulary.STANDARD.call(call.method()).arguments();
      List<String> arguments = new ArrayList<>();
      for (int i = 0; i < kinds.size(); i++) {
        Expression a = call.arguments().get(i);
        arguments.add(kinds.get(i).equals("number") ? number(a, null) : value(a, null));
      }
      String facts = leanedOn.stream().map(x -> ", " + x).collect(Collectors.joining());
      line(
          "out.rule("
              + number
              + facts
              + ")."
              + call.method()
              + "("
              + String.join(", ", arguments)
              + ");");
    }
    line("}".repeat(open) + "}");
  }

  /** Opens a loop and a test; returns how many braces to close. */
  private int pattern(Pattern p, boolean lean) {
    String fact = "x" + count++;
    line("for (" + p.type() + " " + fact + " : " + candidates(p) + ") {");
    if (p.variable() != null) {
      types.put(p.variable(), p.type());
      names.put(p.variable(), fact);
    }
    if (lean && (p.type().endsWith("Parameter") || p.type().equals("Notion"))) {
      leanedOn.add(fact);
    }
    for (Constraint c : p.constraints()) {
      if (c.binding() != null) {
        Expression e = c.expression();
        Expression bound = e instanceof Binary b ? b.left() : e instanceof In in ? in.left() : e;
        boundTo.put(c.binding(), value(bound, new Here(p, fact)));
      }
    }
    String tests =
        p.constraints().stream()
            .filter(c -> !(c.expression() instanceof Name))
            .map(c -> test(c.expression(), new Here(p, fact)))
            .collect(Collectors.joining(" && "));
    line("if (" + (tests.isEmpty() ? "true" : tests) + ") {");
    return 2;
  }

  private record Here(Pattern pattern, String fact) {}

  private int existence(Existence e) {
    String found = "e" + count++;
    line("boolean " + found + " = false;");
    line("l" + found + ":");
    int open = 0;
    for (Pattern p : e.patterns()) {
      open += pattern(p, false);
    }
    line(found + " = true; break l" + found + ";");
    line("}".repeat(open));
    line("if (" + (e.negated() ? "!" : "") + found + ") {");
    return 1;
  }

  /** By an index where a field must equal something of before, else all of the type. */
  private String candidates(Pattern p) {
    String literal = null;
    for (Constraint c : p.constraints()) {
      if (c.expression() instanceof Binary b
          && b.operator().equals("==")
          && b.left() instanceof Name n
          && n.variable() == null) {
        Vocabulary.Field field = Vocabulary.STANDARD.type(p.type()).fields().get(n.field());
        String by =
            "f.by(\""
                + p.type()
                + "."
                + n.field()
                + "\", "
                + p.type()
                + ".class, v -> v."
                + n.field()
                + "(), ";
        if ((field.key() || field.join()) && b.right() instanceof Name) {
          return by + value(b.right(), null) + ")";
        }
        if (field.key() && b.right() instanceof Literal) {
          literal = by + value(b.right(), null) + ")";
        }
      }
    }
    return literal == null ? "f.all(" + p.type() + ".class)" : literal;
  }

  private String test(Expression e, Here here) {
    if (e instanceof In in) {
      String any =
          in.items().stream()
              .map(i -> compare(in.left(), i, "==", here))
              .collect(Collectors.joining(" || "));
      return "(" + known(List.of(in.left()), here) + (in.negated() ? "!(" : "(") + any + "))";
    }
    Binary b = (Binary) e;
    if (b.logical()) {
      return "(" + test(b.left(), here) + " " + b.operator() + " " + test(b.right(), here) + ")";
    }
    if (b.right() instanceof Literal l && l.kind().equals("null")) {
      return value(b.left(), here) + " " + b.operator() + " null";
    }
    String known = known(List.of(b.left(), b.right()), here);
    return "(" + known + compare(b.left(), b.right(), b.operator(), here) + ")";
  }

  private String compare(Expression left, Expression right, String operator, Here here) {
    boolean text = kind(left, here).equals("text");
    if (text) {
      String equal = value(left, here) + ".equals(" + value(right, here) + ")";
      return operator.equals("==") ? equal : "!" + equal;
    }
    if (kind(left, here).equals("yes/no")) {
      return "(boolean) " + value(left, here) + " " + operator + " " + value(right, here);
    }
    return number(left, here) + " " + operator + " " + number(right, here);
  }

  private String known(List<Expression> sides, Here here) {
    TreeSet<String> checks = new TreeSet<>();
    for (Expression side : sides) {
      side.each(
          e -> {
            if (e instanceof Name n && unknown(n, here)) {
              checks.add(value(n, here) + " != null && ");
            }
          });
    }
    return String.join("", checks);
  }

  private boolean unknown(Name n, Here here) {
    String value = value(n, here);
    if (!value.contains(".")) {
      return false;
    }
    String field = value.substring(value.lastIndexOf('.') + 1).replace("()", "");
    return Vocabulary.STANDARD.typeNames().stream()
        .map(t -> Vocabulary.STANDARD.type(t).fields().get(field))
        .anyMatch(f -> f != null && f.unknown() && !primitive(n, here));
  }

  private boolean primitive(Name n, Here here) {
    return List.of("value", "year", "durationYears", "percent", "first", "last")
        .contains(value(n, here).replaceAll(".*\\.", "").replace("()", ""));
  }

  private String kind(Expression e, Here here) {
    if (e instanceof Literal l) {
      return l.kind();
    }
    if (!(e instanceof Name n)) {
      return "number";
    }
    String field = value(n, here).replaceAll(".*\\.", "").replace("()", "");
    return Vocabulary.STANDARD.typeNames().stream()
        .map(t -> Vocabulary.STANDARD.type(t).fields().get(field))
        .filter(f -> f != null)
        .map(Vocabulary.Field::kind)
        .findFirst()
        .orElseThrow();
  }

  private String number(Expression e, Here here) {
    if (e instanceof Literal l) {
      return l.text() + "d";
    }
    if (e instanceof Binary b) {
      return "("
          + number(b.left(), here)
          + " "
          + b.operator()
          + " "
          + number(b.right(), here)
          + ")";
    }
    return "(double) " + value(e, here);
  }

  private String value(Expression e, Here here) {
    if (e instanceof Literal l) {
      return l.kind().equals("text") ? '"' + l.text() + '"' : l.text();
    }
    Name n = (Name) e;
    if (n.variable() == null) {
      return here.fact() + "." + n.field() + "()";
    }
    if (n.field() != null) {
      return names.get(n.variable()) + "." + n.field() + "()";
    }
    return names.containsKey(n.variable()) ? names.get(n.variable()) : boundTo.get(n.variable());
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
