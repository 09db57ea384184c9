package io.kienco.report.document.answers;

import io.kienco.model.Sweep;
import io.kienco.model.Sweep.Step;
import io.kienco.report.document.content.Ground;
import io.kienco.report.document.paper.Block;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Column.Kind;
import io.kienco.report.document.paper.Row;
import io.kienco.report.document.paper.Table;
import java.util.ArrayList;
import java.util.List;

/** What enters and leaves the plan from point to point of a sweep. */
final class Moves {

  private final Ground ground;
  private final Sweep sweep;

  Moves(Ground ground, Sweep sweep) {
    this.ground = ground;
    this.sweep = sweep;
  }

  List<Block> blocks() {
    List<Column> columns =
        List.of(
            Column.of(Kind.SHARE, "from", ground.say("col.step.from"), 10),
            Column.of(Kind.SHARE, "to", ground.say("col.step.to"), 10),
            Column.of(Kind.COUNT, "entering", ground.say("col.entering"), 10),
            Column.of(Kind.COUNT, "leaving", ground.say("col.leaving"), 10),
            Column.text("dropped", ground.say("col.dropped"), 40),
            Column.of(Kind.COUNT, "price", ground.say("col.stable-cost"), 16));
    List<Row> rows = sweep.steps().stream().map(this::row).toList();
    return List.of(
        new Block.Words(ground.say("sweep.steps.what")),
        new Table("steps", ground.say("sweep.steps"), columns, rows));
  }

  private Row row(Step step) {
    return Row.item(
        sweep.points().get(step.to() - 1).at(),
        sweep.points().get(step.to()).at(),
        (long) step.entering().size(),
        (long) step.leaving().size(),
        String.join(", ", step.notNested()),
        step.stableCost() == null ? null : (Long) (step.stableCost() / 1000));
  }

  /** A row a work that enters or leaves. */
  Table list() {
    List<Row> rows = new ArrayList<>();
    for (Step step : sweep.steps()) {
      step.entering().forEach(p -> rows.add(move(step, p, "sweep.enters")));
      step.leaving().forEach(p -> rows.add(move(step, p, "sweep.leaves")));
    }
    List<Column> columns =
        List.of(
            Column.of(Kind.SHARE, "to", ground.say("col.step.to"), 10),
            Column.text("move", ground.say("col.move"), 10),
            Column.code("proposal", ground.say("col.proposal"), 12),
            Column.text("work", ground.say("col.work"), 44));
    return new Table("moves", ground.say("sweep.moves"), columns, rows);
  }

  private Row move(Step step, String proposal, String key) {
    return Row.item(
        sweep.points().get(step.to()).at(),
        ground.say(key),
        proposal,
        ground.names().work(proposal));
  }
}
