package io.kienco.plan.explain;

import io.kienco.model.Citation;
import io.kienco.plan.problem.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What a reader must know: made-up data, and law that is not in force but was leaned on. */
final class Notices {

  private Notices() {}

  static List<String> of(Decided decided) {
    List<String> notices = new ArrayList<>();
    if (decided.question.assessment().portfolio().info().synthetic()) {
      notices.add("synthetic");
    }
    TreeSet<String> leaned = new TreeSet<>();
    for (Option option : decided.awards.values()) {
      option.candidate().verdict().findings().forEach(f -> note(f.citation(), leaned));
    }
    notices.addAll(leaned);
    return notices;
  }

  private static void note(Citation citation, TreeSet<String> leaned) {
    if (citation.status() != null && !citation.status().equals("in_force")) {
      leaned.add(citation.status() + ":" + citation.instrument());
    }
  }
}
