package io.kienco.report;

import io.kienco.model.DataIssue;
import java.util.ArrayList;
import java.util.List;

/** Issues of a dataset, scenario or rulebook, one line each: where, what, and what to do. */
public final class IssueList {

  private final Texts texts;

  public IssueList(Texts texts) {
    this.texts = texts;
  }

  /** An issue as JSON shows it. */
  public record Line(
      String severity,
      String file,
      Integer row,
      String column,
      String code,
      String what,
      String todo) {}

  public record Document(long errors, long warnings, List<Line> issues) {}

  public Document document(List<DataIssue> issues) {
    long errors = issues.stream().filter(DataIssue::isError).count();
    return new Document(errors, issues.size() - errors, issues.stream().map(this::line).toList());
  }

  /** One line an issue, errors first, then how many there are. */
  public String text(List<DataIssue> issues) {
    StringBuilder out = new StringBuilder();
    issues.stream().filter(DataIssue::isError).forEach(i -> append(out, i));
    issues.stream().filter(i -> !i.isError()).forEach(i -> append(out, i));
    Document counts = document(issues);
    return out.append(texts.get("issues.count", counts.errors(), counts.warnings()))
        .append('\n')
        .toString();
  }

  private void append(StringBuilder out, DataIssue issue) {
    String severity = line(issue).severity();
    out.append(texts.get("issues." + severity)).append("  ").append(sentence(issue)).append('\n');
  }

  /** Where, what, and what to do. */
  String sentence(DataIssue issue) {
    Line line = line(issue);
    return place(issue) + line.what() + " → " + line.todo();
  }

  /** File, row and column, as far as it has them, and a colon. */
  private String place(DataIssue issue) {
    List<String> parts = new ArrayList<>();
    if (issue.file() != null) {
      parts.add(issue.file());
    }
    if (issue.row() != null) {
      parts.add(texts.get("issues.row", issue.row().toString()));
    }
    if (issue.column() != null) {
      parts.add(texts.get("issues.column", issue.column()));
    }
    return parts.isEmpty() ? "" : String.join(", ", parts) + ": ";
  }

  private Line line(DataIssue issue) {
    Object[] args = issue.args().toArray();
    String key = "issue." + issue.code();
    return new Line(
        issue.isError() ? "error" : "warning",
        issue.file(),
        issue.row(),
        issue.column(),
        issue.code(),
        texts.get(key + ".what", args),
        texts.get(key + ".do", args));
  }
}
