package io.kienco.policy;

import java.util.List;

/** How sure the law, or a number in it, is; from strong to weak. */
final class Status {
  static final String IN_FORCE = "in_force";
  static final List<String> ALL = List.of(IN_FORCE, "planned", "draft", "illustrative");

  private Status() {}

  static String weakest(String one, String other) {
    return ALL.indexOf(one) >= ALL.indexOf(other) ? one : other;
  }
}
