package io.kienco.data.importing;

import io.kienco.data.Dictionary;
import io.kienco.model.DataIssue;
import java.util.List;

/** Tells an issue of a written file as an issue of the workbook that it came from. */
final class Origin {

  private Origin() {}

  static DataIssue of(DataIssue issue, List<ImportedTable> tables, String mapping) {
    if (Dictionary.INFO.equals(issue.file())) {
      String field = issue.column() == null ? "dataset" : "dataset." + issue.column();
      return new DataIssue(issue.severity(), mapping, null, field, issue.code(), issue.args());
    }
    for (ImportedTable table : tables) {
      if (table.file().equals(issue.file())) {
        Integer row = issue.row() == null ? null : table.sourceRow(issue.row());
        String column = issue.column() == null ? null : table.heading(issue.column());
        return new DataIssue(
            issue.severity(), table.source(), row, column, issue.code(), issue.args());
      }
    }
    return issue;
  }
}
