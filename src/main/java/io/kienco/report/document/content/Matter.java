package io.kienco.report.document.content;

import io.kienco.model.Assessment;
import io.kienco.model.Plan;
import io.kienco.report.Reasons;
import io.kienco.report.Texts;

/** What the parts of a report on a plan share. */
final class Matter extends Ground {

  private final Plan plan;
  private final Reasons reasons;

  private Matter(Plan plan, Assessment assessment, Texts texts) {
    super(assessment, texts);
    this.plan = plan;
    this.reasons = new Reasons(texts, names());
  }

  static Matter of(Plan plan, Assessment assessment, Texts texts) {
    return new Matter(plan, assessment, texts);
  }

  Plan plan() {
    return plan;
  }

  Reasons reasons() {
    return reasons;
  }
}
