package io.kienco.policy;

import java.util.List;

/**
 * The criteria of one instrument.
 *
 * @param packageName under which it is compiled, its own
 * @param header the words at the head of the file
 */
record RuleFile(
    String file, String packageName, Card card, String header, List<Criterion> criteria) {

  static String packageName(String file) {
    return "rules." + file.replace(".drl", "").replace('/', '.').replace('-', '_');
  }

  /** The package that the file itself must name: that of its folder. */
  static String declaredPackage(String file) {
    return "rules." + file.substring(0, file.indexOf('/'));
  }
}
