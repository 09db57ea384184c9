package io.kienco.policy;

import io.kienco.policy.Criterion.Condition;
import io.kienco.policy.Criterion.Constraint;
import io.kienco.policy.Criterion.Pattern;
import io.kienco.policy.Expression.Binary;
import io.kienco.policy.Expression.Literal;
import io.kienco.policy.Expression.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The numbers that a rule looks up after all its facts are found: the same for every match, so they
 * are worked out once for a date and not joined school by school.
 *
 * @param lookups the rule's last conditions, as far as they ask for nothing but numbers; may be
 *     empty
 */
record NumberTable(List<Pattern> lookups) {

  /**
   * One choice of the numbers.
   *
   * @param values in order of {@link #variables()}
   * @param status the weakest among them
   */
  record Row(Double[] values, String status) {}

  static NumberTable of(Criterion rule) {
    List<Condition> conditions = rule.conditions();
    for (int from = 1; from < conditions.size(); from++) {
      NumberTable table = lookups(conditions.subList(from, conditions.size()));
      if (table != null) {
        return table;
      }
    }
    return new NumberTable(List.of());
  }

  /** Null where a condition is more than a look-up, or hangs on a fact of before. */
  private static NumberTable lookups(List<Condition> conditions) {
    List<Pattern> lookups = new ArrayList<>();
    for (Condition condition : conditions) {
      Set<String> bound = Set.copyOf(new NumberTable(lookups).variables());
      if (!(condition instanceof Pattern p)
          || p.variable() != null
          || !p.type().endsWith("Parameter")
          || !p.constraints().stream().allMatch(c -> plain(c, bound))) {
        return null;
      }
      lookups.add(p);
    }
    return new NumberTable(lookups);
  }

  private static boolean plain(Constraint constraint, Set<String> bound) {
    if (constraint.binding() != null) {
      return constraint.expression() instanceof Name name
          && Set.of("value", "year").contains(name.field());
    }
    return constraint.expression() instanceof Binary b
        && b.operator().equals("==")
        && b.left() instanceof Name name
        && (name.field().equals("name") && b.right() instanceof Literal
            || name.field().equals("year")
                && b.right() instanceof Name other
                && bound.contains(other.variable())
                && other.field() == null);
  }

  /** The conditions that remain for the engine. */
  List<Condition> rest(Criterion rule) {
    return rule.conditions().subList(0, rule.conditions().size() - lookups.size());
  }

  /** What the look-ups bind, in order. */
  List<String> variables() {
    return lookups.stream()
        .flatMap(p -> p.constraints().stream())
        .map(Constraint::binding)
        .filter(b -> b != null)
        .toList();
  }

  /** Every choice among the numbers of a date; none where one is missing. */
  List<Row> rows(List<?> numbers) {
    List<Row> rows = new ArrayList<>();
    choose(numbers, 0, Map.of(), Status.IN_FORCE, rows);
    return rows;
  }

  private void choose(
      List<?> numbers, int at, Map<String, Double> bound, String status, List<Row> rows) {
    if (at == lookups.size()) {
      rows.add(new Row(variables().stream().map(bound::get).toArray(Double[]::new), status));
      return;
    }
    for (Object number : numbers) {
      if (fits(lookups.get(at), number, bound)) {
        Map<String, Double> longer = new HashMap<>(bound);
        for (Constraint c : lookups.get(at).constraints()) {
          if (c.binding() != null) {
            longer.put(c.binding(), value(number, ((Name) c.expression()).field()));
          }
        }
        choose(numbers, at + 1, longer, Status.weakest(status, status(number)), rows);
      }
    }
  }

  private static boolean fits(Pattern lookup, Object number, Map<String, Double> bound) {
    return lookup.type().equals(number.getClass().getSimpleName())
        && lookup.constraints().stream()
            .filter(c -> c.binding() == null)
            .map(c -> ((Binary) c.expression()).right())
            .allMatch(
                right ->
                    right instanceof Literal name
                        ? name.text().equals(name(number))
                        : bound.get(((Name) right).variable()).equals(value(number, "year")));
  }

  private static String name(Object number) {
    return number instanceof Parameter p ? p.name() : ((AnnualParameter) number).name();
  }

  private static String status(Object number) {
    return number instanceof Parameter p ? p.status() : ((AnnualParameter) number).status();
  }

  private static double value(Object number, String field) {
    if (number instanceof Parameter p) {
      return p.value();
    }
    AnnualParameter annual = (AnnualParameter) number;
    return field.equals("year") ? annual.year() : annual.value();
  }
}
