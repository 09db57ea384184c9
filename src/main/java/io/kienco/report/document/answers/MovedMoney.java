package io.kienco.report.document.answers;

import io.kienco.model.Impact;
import io.kienco.report.document.content.Ground;
import io.kienco.report.document.paper.Block;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Column.Kind;
import io.kienco.report.document.paper.Row;
import io.kienco.report.document.paper.Table;
import java.util.ArrayList;
import java.util.List;

/** Money before and after a change of rules, by fund and year, and by commune. */
final class MovedMoney {

  private final Ground ground;
  private final Impact impact;

  MovedMoney(Ground ground, Impact impact) {
    this.ground = ground;
    this.impact = impact;
  }

  List<Block> blocks() {
    List<Row> envelopes =
        impact.moneyByFundAndYear().stream()
            .map(m -> row(ground.names().fund(m.fund()) + ", " + m.year(), m.before(), m.after()))
            .toList();
    List<Row> communes =
        impact.moneyByCommune().stream()
            .map(c -> row(ground.names().commune(c.commune()), c.before(), c.after()))
            .toList();
    return List.of(
        table("by-envelope", envelopes),
        communes.isEmpty()
            ? new Block.Words(ground.say("impact.by-commune.none"))
            : table("by-commune", communes));
  }

  private Table table(String id, List<Row> items) {
    List<Column> columns =
        List.of(
            Column.text("name", ground.say("col.name"), 50),
            Column.sum(Kind.MONEY, "before", ground.say("impact.before"), 22),
            Column.sum(Kind.MONEY, "after", ground.say("impact.after"), 22),
            Column.sum(Kind.MONEY, "change", ground.say("impact.change"), 22));
    List<Row> rows = new ArrayList<>(items);
    rows.add(0, total(items));
    return new Table(id, ground.say("impact." + id), columns, rows);
  }

  private static Row row(String name, long before, long after) {
    return Row.item(name, before, after, after - before);
  }

  private Row total(List<Row> items) {
    return Row.total(ground.say("total"), sum(items, 1), sum(items, 2), sum(items, 3));
  }

  private static long sum(List<Row> items, int column) {
    return items.stream().mapToLong(r -> (Long) r.cells().get(column)).sum();
  }
}
