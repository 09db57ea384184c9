package io.kienco.policy;

import io.kienco.policy.NumberTable.Row;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules that can speak on a date, each with the numbers that it looks up. */
final class RulesOnDate {
  private final Map<String, Ready> byKey = new HashMap<>();

  /**
   * @param rows choices of numbers, one call of its findings for each
   */
  record Ready(RuleInfo rule, List<Row> rows) {}

  /**
   * @param numbers facts of the date and the horizon
   */
  RulesOnDate(Collection<RuleInfo> rules, LocalDate asOf, List<?> numbers) {
    for (RuleInfo rule : rules) {
      List<Row> rows = rule.numbers().rows(numbers);
      if (rule.card().inForce(asOf) && !rows.isEmpty()) {
        byKey.put(rule.key(), new Ready(rule, rows));
      }
    }
  }

  /** Null for a rule that is not in force, or asks for a number that is not. */
  Ready find(String key) {
    return byKey.get(key);
  }
}
