package io.kienco.report.document;

/** Which report. */
public enum ReportKind {
  /** The annex to an allocation decision. Of a plan. */
  ALLOCATION;

  /** As users write it: {@code data-quality}. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  @Override
  public String toString() {
    return code();
  }
}
