package io.kienco.policy;

import io.kienco.model.Citation;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the engine needs to know of a rule when it fires.
 *
 * @param key unique over the rulebook: instrument and name
 * @param status of its card
 * @param numbers that it looks up once its facts are found
 * @param leans true when its facts have a status of their own, which may weaken its findings
 * @param citations one for each status that what it leans on can have
 */
record RuleInfo(
    String key,
    Card card,
    int line,
    String status,
    NumberTable numbers,
    boolean leans,
    Map<String, Citation> citations) {

  static RuleInfo of(Criterion rule, Card card) {
    NumberTable numbers = NumberTable.of(rule);
    return new RuleInfo(
        card.id() + "/" + rule.name(),
        card,
        rule.line(),
        card.instrument().status(),
        numbers,
        numbers.rest(rule).stream().anyMatch(RuleInfo::hasStatus),
        Status.ALL.stream()
            .collect(
                Collectors.toMap(
                    s -> s, s -> new Citation(rule.name(), card.id(), rule.article(), s))));
  }

  private static boolean hasStatus(Criterion.Condition condition) {
    return condition instanceof Criterion.Pattern p
        && (p.type().endsWith("Parameter") || p.type().equals("Notion"));
  }

  Citation citation(String weakest) {
    return citations.get(weakest);
  }
}
