package io.kienco.report.document;

import java.util.Locale;

/** Which report. */
public enum ReportKind {
  /** The annex to an allocation decision. Of a plan. */
  ALLOCATION(true),
  /** A page a school. Of a plan. */
  SCORECARDS(true),
  /** What should be looked at in the data. Of a plan. */
  DATA_QUALITY(true),
  /** Plans side by side. Of plans. */
  COMPARISON(false),
  /** What each more money, or each larger share, buys. Of a sweep. */
  SWEEP(false),
  /** What a changed rulebook does. Of an impact. */
  IMPACT(false),
  /** Teacher allowances under each stage of the law. Of a bill. */
  ALLOWANCES(false);

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
