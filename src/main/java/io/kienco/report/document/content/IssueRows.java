package io.kienco.report.document.content;

import io.kienco.model.DataIssue;
import io.kienco.report.IssueList;
import io.kienco.report.Texts;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Column.Kind;
import io.kienco.report.document.paper.Row;
import io.kienco.report.document.paper.Table;
import java.util.List;

/** IssueRows of a dataset as a table: where, what, and what to do. */
final class IssueRows {

  private final Texts texts;

  IssueRows(Texts texts) {
    this.texts = texts;
  }

  Table table(List<DataIssue> issues) {
    List<Row> rows =
        new IssueList(texts).document(issues).issues().stream().map(this::row).toList();
    return new Table("issues", say("issues"), columns(), rows);
  }

  private List<Column> columns() {
    return List.of(
        Column.text("severity", say("col.severity"), 9),
        Column.text("file", say("col.file"), 15),
        Column.of(Kind.YEAR, "row", say("col.row"), 7),
        Column.text("column", say("col.column"), 14),
        Column.text("what", say("col.issue"), 28),
        Column.text("todo", say("col.todo"), 27));
  }

  private Row row(IssueList.Line line) {
    String severity = texts.get("issues." + line.severity());
    return Row.item(severity, line.file(), line.row(), line.column(), line.what(), line.todo());
  }

  private String say(String key) {
    return texts.get("doc." + key);
  }
}
