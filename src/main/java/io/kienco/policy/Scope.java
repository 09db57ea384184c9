package io.kienco.policy;

import io.kienco.model.Nearest;
import io.kienco.policy.Criterion.Constraint;
import io.kienco.policy.Criterion.Pattern;
import io.kienco.policy.Expression.Binary;
import io.kienco.policy.Expression.In;
import io.kienco.policy.Expression.Literal;
import io.kienco.policy.Expression.Name;
import io.kienco.policy.Vocabulary.Field;
import io.kienco.policy.Vocabulary.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names a rule may use where the reader stands, and what kind each is. */
final class Scope {
  private static final int MOST_BY_COMMUNE = 2;
  private final Vocabulary vocabulary;
  private Map<String, String> variables = new HashMap<>();
  private Type open;
  private int patterns;
  private final int[] spreads;

  Scope(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.spreads = new int[1];
  }

  private Scope(Scope other) {
    vocabulary = other.vocabulary;
    variables = new HashMap<>(other.variables);
    spreads = other.spreads;
  }

  Scope enter() {
    return new Scope(this);
  }

  /** Forgets what was named inside a {@code not}, {@code exists} or {@code accumulate}. */
  void leave(Scope outer) {
    variables = outer.variables;
  }

  void open(String typeName, int line) throws Refusal {
    open = typeName == null ? null : vocabulary.type(typeName);
    if (open == null) {
      String nearest = Nearest.among(vocabulary.typeNames(), String.valueOf(typeName));
      throw new Refusal(line, "type-unknown", String.valueOf(typeName), nearest);
    }
  }

  /** Refuses a pattern that would be compared with every fact: it must hang on an earlier one. */
  void close(Pattern pattern) throws Refusal {
    boolean joined =
        open.small() || pattern.constraints().stream().anyMatch(c -> joins(c.expression()));
    boolean needsKey = pattern.type().endsWith("Parameter");
    if ((patterns > 0 || needsKey) && !joined) {
      throw new Refusal(pattern.line(), "not-joined", pattern.type());
    }
    if (!open.small() && !needsKey) {
      patterns++;
    }
    spread(pattern);
    if (pattern.variable() != null) {
      bind(pattern.variable(), pattern.type(), pattern.line());
    }
    open = null;
  }

  /** Each fact of a commune against each other is quick once, slow twice, endless thrice. */
  private void spread(Pattern pattern) throws Refusal {
    boolean byCommune =
        pattern.constraints().stream()
            .anyMatch(
                c ->
                    joins(c.expression())
                        && ((Binary) c.expression()).left().equals(new Name(null, "communeCode")));
    if (byCommune && ++spreads[0] > MOST_BY_COMMUNE) {
      throw new Refusal(pattern.line(), "too-many-by-commune", MOST_BY_COMMUNE);
    }
  }

  private boolean joins(Expression expression) {
    if (!(expression instanceof Binary b)
        || !b.operator().equals("==")
        || !(b.left() instanceof Name left)
        || left.variable() != null) {
      return false;
    }
    Field field = open.fields().get(left.field());
    boolean toVariable = b.right() instanceof Name right && right.variable() != null;
    return field.key() && b.right() instanceof Literal
        || (field.key() || field.join()) && toVariable;
  }

  void openResult() {
    open = new Type("accumulate", true, Map.of(), null);
  }

  void closeResult() {
    open = null;
    patterns++;
  }

  void bind(String variable, String kind, int line) throws Refusal {
    if (variable == null || variables.putIfAbsent(variable, kind) != null) {
      throw new Refusal(line, "variable-twice", String.valueOf(variable));
    }
  }

  void add(Constraint constraint) throws Refusal {
    Expression expression = constraint.expression();
    String kind = kind(expression, constraint.line());
    boolean test = kind.equals("test");
    if (constraint.binding() == null) {
      if (!test) {
        throw new Refusal(constraint.line(), "not-a-test", expression.condition());
      }
      return;
    }
    Expression bound = test ? bound(expression) : expression;
    if (!(bound instanceof Name name) || name.variable() != null) {
      throw new Refusal(constraint.line(), "binding-of-a-choice", constraint.binding());
    }
    bind(constraint.binding(), kind(bound, constraint.line()), constraint.line());
  }

  /** The left side of a comparison; Drools would bind but a part of anything longer. */
  private static Expression bound(Expression test) {
    if (test instanceof Binary b && b.comparison()) {
      return b.left();
    }
    return test instanceof In in ? in.left() : null;
  }

  void number(String variable, int line) throws Refusal {
    if (!variable.matches("\\$\\w+")) {
      throw new Refusal(line, "unexpected-word", variable, "$…");
    }
    require("number", new Name(variable, null), line);
  }

  /** {@code text}, {@code number}, {@code yes/no}, {@code null}, a fact type, or {@code test}. */
  String kind(Expression expression, int line) throws Refusal {
    if (expression instanceof Literal literal) {
      return literal.kind();
    }
    if (expression instanceof Name name) {
      return nameKind(name, line);
    }
    if (expression instanceof In in) {
      for (Literal item : in.items()) {
        comparable(in.left(), item, "==", line);
      }
      return "test";
    }
    Binary b = (Binary) expression;
    if (b.arithmetic()) {
      require("number", b.left(), line);
      require("number", b.right(), line);
      return "number";
    }
    if (b.logical()) {
      require("test", b.left(), line);
      require("test", b.right(), line);
      return "test";
    }
    comparable(b.left(), b.right(), b.operator(), line);
    return "test";
  }

  private void require(String wanted, Expression expression, int line) throws Refusal {
    String kind = kind(expression, line);
    if (!kind.equals(wanted)) {
      String code = wanted.equals("number") ? "not-a-quantity" : "not-a-test";
      throw new Refusal(line, code, expression.condition());
    }
  }

  private void comparable(Expression left, Expression right, String operator, int line)
      throws Refusal {
    String one = kind(left, line);
    String other = kind(right, line);
    boolean order = !operator.equals("==") && !operator.equals("!=");
    boolean values = List.of("number", "text", "yes/no").contains(one);
    if (other.equals("null") && values && !order && !(left instanceof Literal)) {
      return;
    }
    if (!values || !one.equals(other) || order && !one.equals("number")) {
      String both = left.condition() + " " + operator + " " + right.condition();
      throw new Refusal(line, "kinds-differ", both, one, other);
    }
    Field field = left instanceof Name n ? field(n) : null;
    if (field != null
        && right instanceof Literal l
        && !field.codes().isEmpty()
        && !field.codes().contains(l.text())) {
      throw new Refusal(
          line,
          "rules-code-unknown",
          l.text(),
          field.name(),
          Nearest.among(field.codes(), l.text()),
          String.join(", ", field.codes()));
    }
  }

  private String nameKind(Name name, int line) throws Refusal {
    if (name.variable() != null && !variables.containsKey(name.variable())) {
      String nearest = Nearest.among(variables.keySet(), name.variable());
      throw new Refusal(line, "variable-unknown", name.variable(), nearest);
    }
    if (name.field() == null) {
      return variables.get(name.variable());
    }
    Field field = field(name);
    if (field == null) {
      Type type = name.variable() == null ? open : vocabulary.type(variables.get(name.variable()));
      if (type == null || type.fields().isEmpty()) {
        throw new Refusal(line, "unexpected-word", name.condition(), "$…");
      }
      String nearest = Nearest.among(type.fields().keySet(), name.field());
      throw new Refusal(line, "rules-field-unknown", name.field(), type.name(), nearest);
    }
    return field.kind();
  }

  /** The vocabulary's field behind a name; null when it is not a field. */
  private Field field(Name name) {
    Type type = name.variable() == null ? open : vocabulary.type(variables.get(name.variable()));
    return type == null || name.field() == null ? null : type.fields().get(name.field());
  }
}
