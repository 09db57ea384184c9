package io.kienco.policy;

import io.kienco.policy.Criterion.Condition;
import io.kienco.policy.Criterion.Constraint;
import io.kienco.policy.Criterion.Existence;
import io.kienco.policy.Criterion.Pattern;
import io.kienco.policy.Criterion.Sum;
import io.kienco.policy.Criterion.Tally;
import io.kienco.policy.Expression.Binary;
import io.kienco.policy.Expression.In;
import io.kienco.policy.Expression.Literal;
import io.kienco.policy.Expression.Name;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps a rule from reckoning with what is not known: where it does arithmetic, asks for a
 * difference or passes a value on, {@code field != null} is added. Plain comparisons with an
 * unknown value never match by themselves.
 */
final class Unknowns {
  private final Set<Name> needed = new LinkedHashSet<>();

  private Unknowns() {}

  static Criterion guarded(Criterion rule) {
    Unknowns unknowns = new Unknowns();
    unknowns.collect(rule);
    List<Condition> conditions = rule.conditions().stream().map(unknowns::guard).toList();
    return new Criterion(
        rule.name(),
        rule.article(),
        rule.comment(),
        rule.line(),
        rule.thenLine(),
        conditions,
        rule.calls());
  }

  private void collect(Criterion rule) {
    rule.calls().forEach(c -> c.arguments().forEach(a -> a.each(this::use)));
    for (Condition condition : rule.conditions()) {
      if (condition instanceof Tally tally) {
        for (Sum sum : tally.sums()) {
          needed.add(new Name(sum.argument(), null));
        }
        tally.constraints().forEach(c -> c.expression().each(this::visit));
      }
    }
    rule.patterns()
        .flatMap(p -> p.constraints().stream())
        .forEach(c -> c.expression().each(this::visit));
  }

  private void visit(Expression expression) {
    if (wouldGuess(expression)) {
      expression.each(this::use);
    }
  }

  /** Arithmetic fails on an unknown value; a difference would be true of it. */
  private static boolean wouldGuess(Expression expression) {
    if (expression instanceof Binary b) {
      boolean nullTest = b.right() instanceof Literal l && l.kind().equals("null");
      return b.arithmetic() || b.operator().equals("!=") && !nullTest;
    }
    return expression instanceof In in && in.negated();
  }

  private void use(Expression expression) {
    if (expression instanceof Name name && name.variable() != null) {
      needed.add(name);
    }
  }

  private Condition guard(Condition condition) {
    if (condition instanceof Pattern p) {
      return guard(p);
    }
    if (condition instanceof Existence e) {
      return new Existence(e.negated(), e.patterns().stream().map(this::guard).toList());
    }
    Tally tally = (Tally) condition;
    return new Tally(guard(tally.of()), tally.sums(), tally.constraints());
  }

  private Pattern guard(Pattern pattern) {
    Set<String> fields = new LinkedHashSet<>();
    for (Name name : needed) {
      if (name.field() != null && name.variable().equals(pattern.variable())) {
        fields.add(name.field());
      }
    }
    for (Constraint constraint : pattern.constraints()) {
      boolean passedOn = needed.contains(new Name(constraint.binding(), null));
      if (constraint.binding() != null && passedOn) {
        bound(constraint.expression()).each(e -> own(e, fields));
      }
      constraint.expression().each(e -> ownUse(e, fields));
    }
    fields.removeIf(f -> !unknown(pattern.type(), f));
    List<Constraint> all = new ArrayList<>();
    for (String field : fields) {
      Expression known = new Binary("!=", new Name(null, field), new Literal("null", "null"));
      all.add(new Constraint(null, known, pattern.line()));
    }
    all.addAll(pattern.constraints());
    return new Pattern(pattern.variable(), pattern.type(), all, pattern.line());
  }

  /** What a binding stands for: the left side of a comparison. */
  private static Expression bound(Expression expression) {
    if (expression instanceof Binary b && b.comparison()) {
      return b.left();
    }
    return expression instanceof In in ? in.left() : expression;
  }

  private static void ownUse(Expression expression, Set<String> fields) {
    if (wouldGuess(expression)) {
      expression.each(e -> own(e, fields));
    }
  }

  private static void own(Expression expression, Set<String> fields) {
    if (expression instanceof Name name && name.variable() == null) {
      fields.add(name.field());
    }
  }

  private static boolean unknown(String type, String field) {
    Vocabulary.Field known = Vocabulary.STANDARD.type(type).fields().get(field);
    return known != null && known.unknown();
  }
}
