package io.kienco.report;

import io.kienco.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What a plan was to meet and does not: said on top, never only in a count. */
public final class Unmet {

  private final Texts texts;
  private final Names names;

  public Unmet(Texts texts, Names names) {
    this.texts = texts;
    this.names = names;
  }

  public List<String> lines(Plan plan) {
    List<String> lines = new ArrayList<>();
    Plan.Summary summary = plan.summary();
    if (summary.ongoingUnmet() > 0) {
      lines.add(texts.get("unmet.ongoing", summary.ongoingUnmet(), ids(plan, this::ongoing)));
    }
    if (summary.mandatesUnmet() > 0) {
      lines.add(texts.get("unmet.mandates", summary.mandatesUnmet(), late(plan)));
    }
    plan.floors().stream()
        .filter(f -> f.reached() < f.wanted())
        .forEach(f -> lines.add(texts.get("unmet.floor", f.id())));
    return lines;
  }

  private boolean ongoing(Plan.Deferral deferral) {
    return names.proposal(deferral.proposal()).ongoing();
  }

  /** Awards that end after their year, and deferred proposals that a rule wants by a year. */
  private String late(Plan plan) {
    List<String> late = new ArrayList<>();
    plan.awards().stream()
        .filter(a -> a.mandated() != null && a.end() > a.mandated())
        .forEach(a -> late.add(a.proposal()));
    late.add(ids(plan, d -> d.because().stream().anyMatch(b -> b.kind().equals("require"))));
    late.removeIf(String::isEmpty);
    return String.join(", ", late);
  }

  private static String ids(Plan plan, Predicate<Plan.Deferral> which) {
    return String.join(
        ", ", plan.deferred().stream().filter(which).map(Plan.Deferral::proposal).toList());
  }
}
