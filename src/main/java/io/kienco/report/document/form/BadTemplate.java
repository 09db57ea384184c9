package io.kienco.report.document.form;

import io.kienco.model.DataIssue;
import java.util.List;

/** A template of a province cannot be used; its issue names file and line. */
public final class BadTemplate extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final transient DataIssue issue;

  BadTemplate(String file, Integer line, String what) {
    super(file + (line == null ? "" : ", line " + line) + ": " + what);
    this.issue =
        new DataIssue(DataIssue.Severity.ERROR, file, line, null, "template-broken", List.of(what));
  }

  public DataIssue issue() {
    return issue;
  }
}
