package io.kienco.report;

import io.kienco.model.AllowanceBill;
import io.kienco.model.AllowanceBill.Row;
import io.kienco.model.AllowanceBill.Stage;
import io.kienco.model.Assessment;
import io.kienco.model.Horizon;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The bill of teacher allowances under each stage, on one screen. */
public final class AllowanceScreen {

  private static final int COMMUNES = 3;

  private final AllowanceBill bill;
  private final Assessment assessment;
  private final Texts texts;
  private final Names names;
  private final Horizon horizon;
  private final Page page = new Page();

  public AllowanceScreen(AllowanceBill bill, Assessment assessment, Texts texts) {
    this.bill = bill;
    this.assessment = assessment;
    this.texts = texts;
    this.names = new Names(assessment, texts);
    this.horizon = assessment.horizon();
  }

  public String text() {
    line("allowance.heading", assessment.portfolio().info().title(texts.language()));
    List<String> notices =
        bill.stages().stream().flatMap(s -> s.notices().stream()).distinct().toList();
    new Notices(texts, names).lines(notices).forEach(page::line);
    bill.stages().forEach(this::stage);
    if (!bill.years().isEmpty()) {
      phaseIn();
    }
    return page.text();
  }

  private void stage(Stage stage) {
    page.gap();
    String name = stage.id() == null ? texts.get("allowance.law") : stage.titleIn(texts.language());
    YearTable table = new YearTable(texts.get("compare.money"), texts, horizon);
    table.row(texts.get("table.total"), years(stage.byYear()));
    each(stage.byLevel(), level -> names.code("level", level), table);
    each(stage.byArea(), area -> texts.get("compare.group.region", area), table);
    each(most(stage.byCommune()), names::commune, table);
    line("allowance.stage", name, stage.unknown());
    page.block(table.text());
  }

  private void each(List<Row> rows, Function<String, String> name, YearTable table) {
    Map<String, List<Row>> byKey =
        rows.stream()
            .filter(r -> r.key() != null)
            .collect(Collectors.groupingBy(Row::key, LinkedHashMap::new, Collectors.toList()));
    byKey.forEach((key, some) -> table.row("  " + name.apply(key), years(some)));
  }

  /** Rows of the communes that cost most. */
  private static List<Row> most(List<Row> rows) {
    Map<String, Long> sums =
        rows.stream()
            .filter(r -> r.key() != null)
            .collect(Collectors.groupingBy(Row::key, Collectors.summingLong(Row::amount)));
    List<String> shown =
        sums.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<String, Long> e) -> -e.getValue())
                    .thenComparing(Map.Entry::getKey))
            .limit(COMMUNES)
            .map(Map.Entry::getKey)
            .toList();
    return rows.stream().filter(r -> shown.contains(r.key())).toList();
  }

  private static Map<Integer, Long> years(List<Row> rows) {
    Map<Integer, Long> years = new TreeMap<>();
    rows.forEach(r -> years.merge(r.year(), r.amount(), Math::addExact));
    return years;
  }

  private void phaseIn() {
    page.gap();
    line("allowance.phase-in");
    YearTable table = new YearTable(texts.get("compare.money"), texts, horizon);
    PhaseInLines lines = new PhaseInLines(bill, texts);
    lines.each(table::row);
    page.block(table.text());
    page.line(lines.shares());
  }

  private void line(String key, Object... args) {
    page.line(texts.get(key, args));
  }
}
