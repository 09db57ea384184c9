package io.kienco.report.document.answers;

import io.kienco.model.AllowanceBill;
import io.kienco.model.AllowanceBill.Stage;
import io.kienco.report.Texts;
import io.kienco.report.document.content.Ground;
import io.kienco.report.document.paper.Block;
import io.kienco.report.document.paper.Chart;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Row;
import io.kienco.report.document.paper.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The allowance bill, a group a stage of the law, by what it is added up. */
final class Bill {

  private final Ground ground;
  private final List<Stage> stages;

  Bill(Ground ground, AllowanceBill bill) {
    this.ground = ground;
    this.stages = bill.stages();
  }

  /** By year alone, and drawn. */
  List<Block> years() {
    YearRows rows = new YearRows(ground);
    List<Long> sums = new ArrayList<>();
    for (Stage stage : stages) {
      rows.item(name(stage), sums(stage.byYear()));
      sums.add(stage.byYear().stream().mapToLong(AllowanceBill.Row::amount).sum());
    }
    String title = ground.say("allowances.chart");
    Chart.Series series = new Chart.Series(title, sums);
    List<String> names = stages.stream().map(this::name).toList();
    return List.of(
        new Table("by-year", ground.say("allowances.years"), rows.columns(false), rows.list()),
        new Chart("chart.stages", title, Chart.Shape.BARS, names, List.of(series)));
  }

  Table table(BillPart part) {
    YearRows rows = new YearRows(ground);
    for (Stage stage : stages) {
      rows.add(1, name(stage), sums(part.of(stage)));
      byName(part, stage).forEach(rows::item);
    }
    return new Table(part.id(), part.title(ground), rows.columns(true), rows.list());
  }

  /** Every figure of the bill: stage, part, key and years across. */
  Table list() {
    List<Row> all = new ArrayList<>();
    for (Stage stage : stages) {
      for (BillPart part : BillPart.values()) {
        YearRows rows = new YearRows(ground);
        byName(part, stage).forEach(rows::item);
        rows.list().forEach(row -> all.add(marked(name(stage), part.title(ground), row)));
      }
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("stage", ground.say("col.stage"), 30));
    columns.add(Column.text("by", ground.say("col.part"), 20));
    columns.addAll(new YearRows(ground).columns(false));
    return new Table("bill", ground.say("allowances.list"), columns, all);
  }

  private static Row marked(String stage, String part, Row row) {
    List<Object> cells = new ArrayList<>(List.of(stage, part));
    cells.addAll(row.cells());
    return new Row(row.depth(), cells);
  }

  private Map<String, Map<Integer, Long>> byName(BillPart part, Stage stage) {
    Map<String, Map<Integer, Long>> names = new LinkedHashMap<>();
    for (AllowanceBill.Row row : part.of(stage)) {
      names
          .computeIfAbsent(part.name(row.key(), ground), k -> new TreeMap<>())
          .merge(row.year(), row.amount(), Math::addExact);
    }
    return names;
  }

  private static Map<Integer, Long> sums(List<AllowanceBill.Row> rows) {
    Map<Integer, Long> years = new TreeMap<>();
    rows.forEach(r -> years.merge(r.year(), r.amount(), Math::addExact));
    return years;
  }

  private String name(Stage stage) {
    Texts texts = ground.texts();
    return stage.id() == null ? texts.get("allowance.law") : stage.titleIn(texts.language());
  }
}
