package io.kienco.report.document.content;

import io.kienco.model.Plan.Lean;
import io.kienco.report.IssueList;
import io.kienco.report.document.paper.Block;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Column.Kind;
import io.kienco.report.document.paper.Row;
import io.kienco.report.document.paper.Table;
import java.util.List;

/** Awards that lean on a figure somebody should look at before the money is spent. */
final class Leans {

  private final Matter matter;
  private final IssueList words;

  Leans(Matter matter) {
    this.matter = matter;
    this.words = new IssueList(matter.texts());
  }

  Block block() {
    List<Row> rows = matter.plan().leansOn().stream().map(this::row).toList();
    return rows.isEmpty()
        ? new Block.Words(matter.say("leans.none"))
        : new Table("leans", matter.say("leans"), columns(), rows);
  }

  private List<Column> columns() {
    return List.of(
        Column.code("proposal", matter.say("col.proposal"), 12),
        Column.text("work", matter.say("col.work"), 40),
        Column.text("file", matter.say("col.file"), 14),
        Column.of(Kind.YEAR, "row", matter.say("col.row"), 7),
        Column.text("what", matter.say("col.issue"), 34));
  }

  private Row row(Lean lean) {
    String what = words.document(List.of(lean.issue())).issues().get(0).what();
    return Row.item(
        lean.proposal(), matter.names().work(lean.proposal()), lean.file(), lean.row(), what);
  }
}
