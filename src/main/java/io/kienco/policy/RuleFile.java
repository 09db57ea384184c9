package io.kienco.policy;

import java.util.List;

/**
 * The criteria of one instrument.
 *
 * @param header the words at the head of the file
 */
record RuleFile(String file, Card card, String header, List<Criterion> criteria) {

  /** Under which a rule is compiled: unique over the rulebook. */
  String key(Criterion rule) {
    return card.id() + "/" + rule.name();
  }

  /** The package that the file itself must name: that of its folder. */
  static String declaredPackage(String file) {
    return "rules." + file.substring(0, file.indexOf('/'));
  }
}
