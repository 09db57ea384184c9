package io.kienco.policy;

import io.kienco.model.DataIssue;
import java.util.List;

/** Rules cannot be applied as asked; the issues say why and what to do. */
public class RulebookException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<DataIssue> issues;

  public RulebookException(List<DataIssue> issues) {
    super(issues.toString());
    this.issues = List.copyOf(issues);
  }

  public List<DataIssue> issues() {
    return issues;
  }
}
