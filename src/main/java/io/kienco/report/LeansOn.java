package io.kienco.report;

import io.kienco.model.Plan;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many awards lean on odd or unknown figures, and the first of them with the cell. */
final class LeansOn {

  private static final int SHOWN = 3;

  private final Texts texts;
  private final IssueList issues;

  LeansOn(Texts texts) {
    this.texts = texts;
    this.issues = new IssueList(texts);
  }

  /** Nothing when no award does. */
  void print(Plan plan, Page page) {
    Map<String, Plan.Lean> first = new LinkedHashMap<>();
    plan.leansOn().forEach(lean -> first.putIfAbsent(lean.proposal(), lean));
    if (first.isEmpty()) {
      return;
    }
    int shown = Math.min(SHOWN, first.size());
    page.gap();
    page.line(texts.get("plan.leans", shown, first.size(), plan.awards().size()));
    first.values().stream().limit(SHOWN).forEach(lean -> print(lean, page));
  }

  private void print(Plan.Lean lean, Page page) {
    page.line(lean.proposal() + "  " + issues.sentence(lean.issue()));
  }
}
