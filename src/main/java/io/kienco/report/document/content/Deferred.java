package io.kienco.report.document.content;

import io.kienco.model.Plan.Because;
import io.kienco.model.Plan.Deferral;
import io.kienco.report.document.paper.Block;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Column.Kind;
import io.kienco.report.document.paper.Row;
import io.kienco.report.document.paper.Section;
import io.kienco.report.document.paper.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is eligible and not funded, by priority: why not, and what would fund it. */
final class Deferred {

  private final Matter matter;

  Deferred(Matter matter) {
    this.matter = matter;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Words(matter.say("deferred.what")));
    Table table = new Table("deferred", matter.say("deferred"), columns(), rows());
    blocks.add(table.rows().isEmpty() ? new Block.Words(matter.say("deferred.none")) : table);
    return new Section("deferred", matter.say("deferred"), true, blocks);
  }

  private List<Column> columns() {
    return List.of(
        Column.of(Kind.COUNT, "number", matter.say("col.number"), 5),
        Column.code("proposal", matter.say("col.proposal"), 8),
        Column.text("work", matter.say("col.work"), 36),
        Column.sum(Kind.MONEY, "cost", matter.say("col.cost"), 11),
        Column.of(Kind.POINTS, "priority", matter.say("col.priority"), 7),
        Column.text("blocked", matter.say("col.blocked"), 40),
        Column.text("would", matter.say("col.would"), 34));
  }

  private List<Row> rows() {
    Map<String, Long> costs = matter.assessment().portfolio().costs();
    List<Deferral> ranked = new ArrayList<>(matter.plan().deferred());
    ranked.sort(
        Comparator.comparing((Deferral d) -> priority(d.because()))
            .thenComparing(d -> d.benefit() == null ? 0 : d.benefit())
            .reversed());
    List<Row> rows = new ArrayList<>();
    long asked = 0;
    for (Deferral d : ranked) {
      asked += Objects.requireNonNullElse(costs.get(d.proposal()), 0L);
      rows.add(row(rows.size() + 1L, d, costs.get(d.proposal())));
    }
    if (!rows.isEmpty()) {
      rows.add(0, Row.total(null, null, matter.say("total"), asked, null, null, null));
    }
    return rows;
  }

  private Row row(long n, Deferral d, Long cost) {
    return Row.item(
        n,
        d.proposal(),
        matter.names().work(d.proposal()),
        cost,
        priority(d.because()),
        matter.reasons().blockers(d),
        matter.reasons().changes(d.wouldBeFunded()));
  }

  private static BigDecimal priority(List<Because> because) {
    return because.stream()
        .map(Because::points)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
