package io.kienco.report.document.answers;

import io.kienco.model.Impact;
import io.kienco.model.Impact.PriorityChange;
import io.kienco.model.Impact.RuleChange;
import io.kienco.report.document.content.Ground;
import io.kienco.report.document.paper.Block;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Column.Kind;
import io.kienco.report.document.paper.Row;
import io.kienco.report.document.paper.Table;
import java.util.List;

/** Rules whose findings changed, and proposals whose points moved with them. */
final class ChangedRules {

  private final Ground after;
  private final Ground before;
  private final Impact impact;

  ChangedRules(Ground after, Ground before, Impact impact) {
    this.after = after;
    this.before = before;
    this.impact = impact;
  }

  List<Block> blocks() {
    List<Column> columns =
        List.of(
            Column.text("rule", after.say("col.rule"), 60),
            Column.of(Kind.COUNT, "before", after.say("col.findings-before"), 12),
            Column.of(Kind.COUNT, "after", after.say("col.findings-after"), 12),
            Column.of(Kind.COUNT, "added", after.say("col.added"), 10),
            Column.of(Kind.COUNT, "dropped", after.say("col.gone"), 10),
            Column.of(Kind.COUNT, "changed", after.say("col.changed"), 12));
    List<Row> rows = impact.rules().stream().map(this::row).toList();
    return rows.isEmpty()
        ? List.of(new Block.Words(after.say("impact.rules.none")))
        : List.of(new Table("rules", after.say("impact.rules"), columns, rows));
  }

  /** A rule that is no more has its name from the rulebook before. */
  private Row row(RuleChange change) {
    Ground named = change.after() > 0 ? after : before;
    return Row.item(
        named.names().rule(change.instrument(), change.rule()),
        (long) change.before(),
        (long) change.after(),
        (long) change.added(),
        (long) change.dropped(),
        (long) change.changed());
  }

  Block priorities() {
    if (impact.priorities().isEmpty()) {
      return new Block.Words(after.say("impact.priorities.none"));
    }
    List<Column> columns =
        List.of(
            Column.code("proposal", after.say("col.proposal"), 12),
            Column.text("work", after.say("col.work"), 60),
            Column.of(Kind.POINTS, "before", after.say("col.points-before"), 14),
            Column.of(Kind.POINTS, "after", after.say("col.points-after"), 14),
            Column.text("eligible", after.say("col.eligible"), 24));
    List<Row> rows = impact.priorities().stream().map(this::row).toList();
    return new Table("priorities", after.say("impact.priorities"), columns, rows);
  }

  private Row row(PriorityChange change) {
    String eligible = "";
    if (change.eligibleBefore() != change.eligibleAfter()) {
      eligible = after.say(change.eligibleAfter() ? "impact.eligible" : "impact.ineligible");
    }
    return Row.item(
        change.proposal(),
        after.names().work(change.proposal()),
        change.pointsBefore(),
        change.pointsAfter(),
        eligible);
  }
}
