package io.kienco.report.document.answers;

import io.kienco.model.Impact;
import io.kienco.model.Impact.AwardChange;
import io.kienco.report.document.content.Ground;
import io.kienco.report.document.paper.Block;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Column.Kind;
import io.kienco.report.document.paper.Row;
import io.kienco.report.document.paper.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Works that came into the plan, went out of it, or moved, when the rules changed. */
final class MovedAwards {

  private final Ground ground;
  private final Impact impact;

  MovedAwards(Ground ground, Impact impact) {
    this.ground = ground;
    this.impact = impact;
  }

  List<Block> blocks() {
    return Stream.of("in", "out", "moved").map(this::block).toList();
  }

  private Block block(String kind) {
    List<Row> rows =
        impact.awards().stream()
            .filter(a -> a.kind().equals(kind))
            .map(a -> row(a, false))
            .toList();
    return rows.isEmpty()
        ? new Block.Words(ground.say("impact." + kind + ".none"))
        : new Table("awards-" + kind, ground.say("impact." + kind), columns(false), rows);
  }

  /** All of them, for machines. */
  Table list() {
    List<Row> rows = impact.awards().stream().map(a -> row(a, true)).toList();
    return new Table("changes", ground.say("impact.awards"), columns(true), rows);
  }

  private List<Column> columns(boolean move) {
    List<Column> columns = new ArrayList<>();
    if (move) {
      columns.add(Column.text("move", ground.say("col.move"), 16));
    }
    columns.add(Column.code("proposal", ground.say("col.proposal"), 12));
    columns.add(Column.text("work", ground.say("col.work"), 60));
    columns.add(Column.of(Kind.MONEY, "before", ground.say("col.paid-before"), 18));
    columns.add(Column.of(Kind.MONEY, "after", ground.say("col.paid-after"), 18));
    columns.add(Column.text("luck", ground.say("col.luck"), 14));
    return columns;
  }

  private Row row(AwardChange change, boolean move) {
    List<Object> cells = new ArrayList<>();
    if (move) {
      cells.add(ground.say("impact." + change.kind()));
    }
    cells.add(change.proposal());
    cells.add(ground.names().work(change.proposal()));
    cells.add(change.paidBefore());
    cells.add(change.paidAfter());
    cells.add(change.withinGap() ? ground.say("yes") : "");
    return new Row(Row.ITEM, cells);
  }
}
