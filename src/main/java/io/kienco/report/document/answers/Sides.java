package io.kienco.report.document.answers;

import io.kienco.model.Comparison;
import io.kienco.model.Comparison.By;
import io.kienco.model.Comparison.MoneyRow;
import io.kienco.model.Comparison.Side;
import io.kienco.model.Comparison.YearAmount;
import io.kienco.model.Plan.FloorResult;
import io.kienco.report.Letters;
import io.kienco.report.PoorestNote;
import io.kienco.report.ScenarioName;
import io.kienco.report.document.content.Ground;
import io.kienco.report.document.paper.Block;
import io.kienco.report.document.paper.Chart;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Column.Kind;
import io.kienco.report.document.paper.Row;
import io.kienco.report.document.paper.Section;
import io.kienco.report.document.paper.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The plans of a comparison, a line each. */
final class Sides {

  private final Ground ground;
  private final Comparison comparison;

  Sides(Ground ground, Comparison comparison) {
    this.ground = ground;
    this.comparison = comparison;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(table("plans", figureColumns(), this::figures));
    blocks.add(table("evenness", evenColumns(), this::even));
    PoorestNote.of(comparison, ground.texts()).ifPresent(t -> blocks.add(new Block.Words(t)));
    blocks.add(new Block.Words(sure()));
    blocks.add(byFund());
    return new Section("plans", ground.say("comparison.plans"), true, blocks);
  }

  private interface Cells {
    List<Object> of(Side side);
  }

  private Table table(String id, List<Column> columns, Cells cells) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < comparison.plans().size(); i++) {
      List<Object> row = new ArrayList<>();
      row.add(Letters.of(i));
      row.addAll(cells.of(comparison.plans().get(i)));
      rows.add(new Row(Row.ITEM, row));
    }
    return new Table(id, ground.say("comparison." + id), columns, rows);
  }

  private List<Column> figureColumns() {
    return List.of(
        Column.code("letter", ground.say("col.plan"), 6),
        Column.text("scenario", ground.say("col.scenario"), 34),
        Column.of(Kind.COUNT, "benefit", ground.say("col.benefit"), 14),
        Column.of(Kind.COUNT, "bound", ground.say("col.bound"), 14),
        Column.of(Kind.SHARE, "gap", ground.say("col.gap"), 9),
        Column.of(Kind.COUNT, "awards", ground.say("col.awards"), 9),
        Column.of(Kind.MONEY, "spent", ground.say("col.spent"), 16),
        Column.of(Kind.MONEY, "owed", ground.say("col.owed"), 18));
  }

  private List<Object> figures(Side side) {
    long owed = side.owed().stream().mapToLong(YearAmount::amount).sum();
    return List.of(
        ScenarioName.withId(side.title(), side.scenario(), ground.texts()),
        side.benefit() / 1000,
        side.bound() / 1000,
        BigDecimal.valueOf(side.gap()),
        (long) side.awards(),
        side.spent(),
        owed);
  }

  private List<Column> evenColumns() {
    return List.of(
        Column.code("letter", ground.say("col.plan"), 6),
        Column.of(Kind.COUNT, "ongoing", ground.say("col.ongoing-unmet"), 14),
        Column.of(Kind.COUNT, "mandates", ground.say("col.mandates-unmet"), 14),
        Column.text("floors", ground.say("col.floors-met"), 12),
        Column.of(Kind.MONEY, "pupil", ground.say("col.per-pupil"), 14),
        Column.of(Kind.POINTS, "gini", ground.say("col.gini"), 14),
        Column.of(Kind.SHARE, "poorest", ground.say("col.poorest-fifth"), 18));
  }

  private List<Object> even(Side side) {
    List<Object> cells = new ArrayList<>();
    long met = side.floors().stream().filter(Sides::met).count();
    cells.add((long) side.ongoingUnmet());
    cells.add((long) side.mandatesUnmet());
    cells.add(side.floors().isEmpty() ? "–" : met + "/" + side.floors().size());
    cells.add(side.spread().perPupil());
    cells.add(Shares.rounded(side.spread().gini(), 3));
    Double poorest = side.spread().poorestFifth();
    cells.add(poorest == null ? null : Shares.rounded(poorest, 4));
    return cells;
  }

  private static boolean met(FloorResult floor) {
    return floor.reached() >= floor.wanted();
  }

  /** Which benefits differ by more than the gaps. */
  private String sure() {
    List<String> pairs = Letters.better(comparison);
    List<String> others = Letters.otherwise(comparison);
    String sure =
        pairs.isEmpty()
            ? ground.say("comparison.unsure")
            : ground.say("comparison.sure", String.join("; ", pairs));
    return others.isEmpty()
        ? sure
        : sure + " " + ground.say("comparison.otherwise", String.join("; ", others));
  }

  private Chart byFund() {
    int plans = comparison.plans().size();
    List<Chart.Series> series =
        comparison.money().stream()
            .filter(r -> r.by() == By.FUND && r.paid().stream().anyMatch(v -> v != 0))
            .map((MoneyRow r) -> new Chart.Series(ground.names().fund(r.key()), r.paid()))
            .toList();
    List<String> letters = IntStream.range(0, plans).mapToObj(Letters::of).toList();
    String title = ground.say("comparison.chart");
    return new Chart("chart.plans", title, Chart.Shape.COLUMNS, letters, series);
  }
}
