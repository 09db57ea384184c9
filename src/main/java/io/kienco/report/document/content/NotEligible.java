package io.kienco.report.document.content;

import io.kienco.model.Plan.Excluded;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Row;
import io.kienco.report.document.paper.Section;
import io.kienco.report.document.paper.Table;
import java.util.List;

/** What a rule says may not be funded, and which rule. */
final class NotEligible {

  private final Matter matter;

  NotEligible(Matter matter) {
    this.matter = matter;
  }

  Section section() {
    List<Column> columns =
        List.of(
            Column.code("proposal", matter.say("col.proposal"), 12),
            Column.text("work", matter.say("col.work"), 44),
            Column.text("because", matter.say("col.because"), 44));
    List<Row> rows = matter.plan().excluded().stream().map(this::row).toList();
    Table table = new Table("excluded", matter.say("excluded"), columns, rows);
    return new Section("excluded", matter.say("excluded"), true, List.of(table));
  }

  private Row row(Excluded excluded) {
    String because = String.join("; ", matter.reasons().because(excluded.because()));
    return Row.item(excluded.proposal(), matter.names().work(excluded.proposal()), because);
  }
}
