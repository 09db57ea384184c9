package io.kienco.report.document;

import java.util.List;
import java.util.Locale;

/** Which report. */
public enum ReportKind {
  /** The annex to an allocation decision. Of a plan. */
  ALLOCATION(true, "allocation", "payments"),
  /** A page a school. Of a plan. */
  SCORECARDS(true, "decisions", "cards"),
  /** What should be looked at in the data. Of a plan. */
  DATA_QUALITY(true, "issues"),
  /** Plans side by side. Of plans. */
  COMPARISON(false, "only-some", "moved", "differences"),
  /** What each more money, or each larger share, buys. Of a sweep. */
  SWEEP(false, "points"),
  /** What a changed rulebook does. Of an impact. */
  IMPACT(false, "awards-in", "awards-out", "awards-moved", "changes"),
  /** Teacher allowances under each stage of the law. Of a bill. */
  ALLOWANCES(false, "bill");

  private final boolean ofPlan;
  private final List<String> tables;

  /**
   * @param tables its own, on paper and as a list
   */
  ReportKind(boolean ofPlan, String... tables) {
    this.ofPlan = ofPlan;
    this.tables = List.of(tables);
  }

  /** Ids of the tables whose columns a reader may choose. */
  public List<String> tables() {
    return tables;
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
