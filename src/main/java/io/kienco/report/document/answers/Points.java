package io.kienco.report.document.answers;

import io.kienco.model.Sweep;
import io.kienco.model.Sweep.Point;
import io.kienco.model.Sweep.What;
import io.kienco.report.ConflictList;
import io.kienco.report.document.content.Ground;
import io.kienco.report.document.paper.Block;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Column.Kind;
import io.kienco.report.document.paper.Row;
import io.kienco.report.document.paper.Table;
import java.util.ArrayList;
import java.util.List;

/** The points of a sweep, a line each; a point without a plan says why. */
final class Points {

  private final Ground ground;
  private final Sweep sweep;

  Points(Ground ground, Sweep sweep) {
    this.ground = ground;
    this.sweep = sweep;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Words(ground.say("sweep.what." + (floor() ? "floor" : "money"))));
    List<Row> rows = sweep.points().stream().map(this::row).toList();
    blocks.add(new Table("points", ground.say("sweep.points"), columns(), rows));
    for (Point point : sweep.points()) {
      if (!point.conflicts().isEmpty()) {
        String why =
            new ConflictList(ground.texts(), ground.assessment()).text(point.conflicts()).strip();
        blocks.add(new Block.Words(at(point) + ": " + why.replaceAll("\\s*\n\\s*", " ")));
      }
    }
    return blocks;
  }

  private boolean floor() {
    return sweep.what() == What.FLOOR;
  }

  private String at(Point point) {
    return ground.amounts().percent(point.at().doubleValue(), 1);
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of(Kind.SHARE, "at", ground.say("col.at"), 12));
    columns.add(Column.of(Kind.MONEY, "money", ground.say("col.capital"), 20));
    columns.add(Column.of(Kind.COUNT, "benefit", ground.say("col.benefit"), 17));
    columns.add(Column.of(Kind.SHARE, "gap", ground.say("col.gap"), 10));
    columns.add(Column.of(Kind.COUNT, "awards", ground.say("col.awards"), 10));
    columns.add(Column.of(Kind.MONEY, "spent", ground.say("col.spent"), 20));
    columns.add(Column.of(Kind.COUNT, "ongoing", ground.say("col.ongoing-unmet"), 12));
    columns.add(Column.of(Kind.COUNT, "mandates", ground.say("col.mandates-unmet"), 12));
    columns.add(Column.of(Kind.COUNT, "floors", ground.say("col.floors-unmet"), 12));
    if (floor()) {
      columns.add(Column.of(Kind.SHARE, "reached", ground.say("col.reached"), 14));
    } else {
      columns.add(Column.of(Kind.COUNT, "next", ground.say("col.next"), 16));
      columns.add(Column.text("where", ground.say("col.next.where"), 30));
      columns.add(Column.of(Kind.YEAR, "year", ground.say("col.next.year"), 8));
    }
    return columns;
  }

  private Row row(Point point) {
    List<Object> cells = new ArrayList<>();
    cells.add(point.at());
    cells.add(point.money());
    if (point.conflicts().isEmpty()) {
      plan(point, cells);
    }
    while (cells.size() < columns().size()) {
      cells.add(null);
    }
    return new Row(Row.ITEM, cells);
  }

  private void plan(Point point, List<Object> cells) {
    cells.add(point.benefit() / 1000);
    cells.add(Shares.rounded(point.gap(), 5));
    cells.add((long) point.awards());
    cells.add(point.spent());
    cells.add((long) point.ongoingUnmet());
    cells.add((long) point.mandatesUnmet());
    cells.add((long) point.floorsUnmet());
    if (floor()) {
      cells.add(point.reached() == null ? null : Shares.rounded(point.reached(), 4));
    } else if (point.next() != null) {
      cells.add(Math.round(point.next().perBillion() / 1000));
      cells.add(ground.names().fund(point.next().fund()));
      cells.add(point.next().year());
    }
  }
}
