package io.kienco.report.document;

import java.util.Locale;

/** Which report. */
public enum ReportKind {
  /** The annex to an allocation decision. Of a plan. */
  ALLOCATION(true),
  /** A page a school. Of a plan. */
  SCORECARDS(true),
  /** What should be looked at in the data. Of a plan. */
  DATA_QUALITY(true);

  private final boolean ofPlan;

  ReportKind(boolean ofPlan) {
    this.ofPlan = ofPlan;
  }

  /** True when its subject is a plan. */
  public boolean ofPlan() {
    return ofPlan;
  }

  /** As users write it: {@code data-quality}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String toString() {
    return code();
  }
}
