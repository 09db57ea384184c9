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
    ImportedTable table = of(issue.file(), tables);
    if (table == null) {
      return issue;
    }
    Integer row = issue.row() == null ? null : table.sourceRow(issue.row());
    String column = issue.column() == null ? null : table.heading(issue.column());
    List<String> args = args(issue, table, tables);
    return new DataIssue(issue.severity(), table.source(), row, column, issue.code(), args);
  }

  /** What the words say, with places of written files told as places of the workbook. */
  private static List<String> args(
      DataIssue issue, ImportedTable table, List<ImportedTable> tables) {
    List<String> args = issue.args();
    return switch (issue.code()) {
      case "key-twice" -> List.of(args.get(0), line(table, args.get(1)));
      case "code-in-two-tables" -> {
        ImportedTable other = of(args.get(1), tables);
        yield other == null ? args : List.of(args.get(0), other.source(), line(other, args.get(2)));
      }
      default -> args;
    };
  }

  private static String line(ImportedTable table, String written) {
    return String.valueOf(table.sourceRow(Integer.parseInt(written)));
  }

  private static ImportedTable of(String file, List<ImportedTable> tables) {
    return tables.stream().filter(t -> t.file().equals(file)).findFirst().orElse(null);
  }
}
