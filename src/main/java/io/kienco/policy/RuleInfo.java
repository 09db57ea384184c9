package io.kienco.policy;

import io.kienco.model.Citation;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the engine needs to know of a rule when it fires.
 *
 * @param key unique over the rulebook: instrument and name
 * @param status of its card
 * @param citations one for each status that what it leans on can have
 */
record RuleInfo(String key, Card card, int line, String status, Map<String, Citation> citations) {

  static RuleInfo of(Criterion rule, Card card) {
    return new RuleInfo(
        card.id() + "/" + rule.name(),
        card,
        rule.line(),
        card.instrument().status(),
        Status.ALL.stream()
            .collect(
                Collectors.toMap(
                    s -> s, s -> new Citation(rule.name(), card.id(), rule.article(), s))));
  }

  Citation citation(String weakest) {
    return citations.get(weakest);
  }
}
