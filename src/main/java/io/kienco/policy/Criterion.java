package io.kienco.policy;

import java.util.List;
import java.util.stream.Stream;

/**
 * A rule as the guard has read it; the engine is given nothing but this.
 *
 * @param comment the words above it, without the slashes; may be empty
 * @param line of its first line in the file
 * @param thenLine of its {@code then}
 */
record Criterion(
    String name,
    String article,
    String comment,
    int line,
    int thenLine,
    List<Condition> conditions,
    List<Call> calls) {

  sealed interface Condition {}

  /**
   * Facts that must be there.
   *
   * @param variable that names the fact in the rest of the rule; may be null
   */
  record Pattern(String variable, String type, List<Constraint> constraints, int line)
      implements Condition {}

  /** {@code exists}, or {@code not} when negated. */
  record Existence(boolean negated, List<Pattern> patterns) implements Condition {}

  /** Facts added up; each sum is bound to a variable that the constraints may test. */
  record Tally(Pattern of, List<Sum> sums, List<Constraint> constraints) implements Condition {}

  /**
   * @param function {@code sum}, {@code count}, {@code average}, {@code min} or {@code max}
   * @param argument the variable added up; null for a count
   */
  record Sum(String variable, String function, String argument) {}

  /**
   * One part of a pattern between commas.
   *
   * @param binding variable bound to the expression, or to the left side of its comparison
   * @param expression a field for a mere binding
   */
  record Constraint(String binding, Expression expression, int line) {}

  /** One statement of the {@code then} part. */
  record Call(String method, List<Expression> arguments, int line) {}

  /** Every pattern, wherever it stands. */
  Stream<Pattern> patterns() {
    return conditions.stream()
        .flatMap(
            c ->
                c instanceof Pattern p
                    ? Stream.of(p)
                    : c instanceof Existence e
                        ? e.patterns().stream()
                        : Stream.of(((Tally) c).of()));
  }

  boolean infers() {
    return calls.stream().anyMatch(c -> c.method().equals("infer"));
  }

  /** Names of the card's numbers that it reads. */
  List<String> parameterNames() {
    return patterns()
        .filter(p -> p.type().endsWith("Parameter"))
        .map(p -> literal(p, "name"))
        .filter(n -> n != null)
        .distinct()
        .toList();
  }

  /** The literal that a pattern's field must equal; null when it is not asked so. */
  static String literal(Pattern pattern, String field) {
    for (Constraint constraint : pattern.constraints()) {
      if (constraint.expression() instanceof Expression.Binary b
          && b.operator().equals("==")
          && b.left().equals(new Expression.Name(null, field))
          && b.right() instanceof Expression.Literal l) {
        return l.text();
      }
    }
    return null;
  }
}
