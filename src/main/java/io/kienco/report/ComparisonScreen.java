package io.kienco.report;

import io.kienco.model.Assessment;
import io.kienco.model.Comparison;
import io.kienco.model.Comparison.AwardRow;
import io.kienco.model.Comparison.By;
import io.kienco.model.Comparison.Difference;
import io.kienco.model.Comparison.MoneyRow;
import io.kienco.model.Comparison.Side;
import io.kienco.model.Plan.FloorResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Plans side by side, on one screen: a column a plan. */
public final class ComparisonScreen {

  private static final int PAIRS = 10;
  private static final int SHOWN = 3;

  private final Comparison comparison;
  private final Assessment assessment;
  private final Texts texts;
  private final Amounts amounts;
  private final Names names;
  private final Page page = new Page();

  public ComparisonScreen(Comparison comparison, Assessment assessment, Texts texts) {
    this.comparison = comparison;
    this.assessment = assessment;
    this.texts = texts;
    this.amounts = new Amounts(texts);
    this.names = new Names(assessment, texts);
  }

  public String text() {
    line("compare.heading", assessment.portfolio().info().title(texts.language()));
    if (assessment.portfolio().info().synthetic()) {
      line("notice.synthetic");
    }
    page.gap();
    for (int i = 0; i < comparison.plans().size(); i++) {
      Side side = comparison.plans().get(i);
      line(
          "compare.plan", Letters.of(i), ScenarioName.withId(side.title(), side.scenario(), texts));
    }
    page.gap();
    page.block(figures());
    PoorestNote.of(comparison, texts).ifPresent(page::line);
    sure();
    page.gap();
    page.block(money());
    if (comparison.money().stream().anyMatch(r -> r.withinGap() && width(r) > 0)) {
      line("compare.luck");
    }
    Stream.of(Difference.values()).forEach(this::awards);
    return page.text();
  }

  private String figures() {
    Columns table = new Columns();
    List<String> letters = new ArrayList<>();
    for (int i = 0; i < comparison.plans().size(); i++) {
      letters.add(Letters.of(i));
    }
    table.row("", letters);
    row(table, "compare.benefit", s -> amounts.benefit(s.benefit()));
    row(table, "compare.gap", s -> amounts.percent(s.gap(), 3));
    row(table, "compare.awards", s -> amounts.count(s.awards()));
    row(table, "compare.spent", s -> amounts.billions(s.spent()));
    row(
        table,
        "compare.owed",
        s -> amounts.billions(s.owed().stream().mapToLong(o -> o.amount()).sum()));
    entitlements(table);
    row(table, "compare.unmet", s -> s.ongoingUnmet() + " / " + s.mandatesUnmet());
    row(table, "compare.floors", this::floors);
    row(table, "compare.pupil", s -> amounts.money(s.spread().perPupil()));
    row(table, "compare.gini", s -> String.format(texts.locale(), "%.3f", s.spread().gini()));
    row(
        table,
        "compare.poorest",
        s ->
            s.spread().poorestFifth() == null
                ? "–"
                : amounts.percent(s.spread().poorestFifth(), 1));
    return table.text();
  }

  /** Those that differ most; alike in all plans they are told in one sum. */
  private void entitlements(Columns table) {
    Set<String> kinds = new TreeSet<>();
    comparison.plans().forEach(s -> s.entitlements().forEach(e -> kinds.add(e.name())));
    kinds.stream()
        .filter(kind -> differing(kind) > 0)
        .sorted(Comparator.comparingLong(kind -> -differing(kind)))
        .limit(SHOWN)
        .forEach(
            kind ->
                table.row(
                    texts.get("compare.entitled", names.code("entitlement", kind)),
                    comparison.plans().stream()
                        .map(s -> amounts.billions(entitled(s, kind)))
                        .toList()));
  }

  private long differing(String kind) {
    LongSummaryStatistics dues =
        comparison.plans().stream().mapToLong(s -> entitled(s, kind)).summaryStatistics();
    return dues.getMax() - dues.getMin();
  }

  private static long entitled(Side side, String kind) {
    return side.entitlements().stream()
        .filter(e -> e.name().equals(kind))
        .mapToLong(Comparison.Entitled::amount)
        .sum();
  }

  private void row(Columns table, String key, Function<Side, String> cell) {
    table.row(texts.get(key), comparison.plans().stream().map(cell).toList());
  }

  private String floors(Side side) {
    List<FloorResult> floors = side.floors();
    long met = floors.stream().filter(f -> f.reached() >= f.wanted()).count();
    return floors.isEmpty() ? "–" : met + "/" + floors.size();
  }

  /** Which benefits differ by more than the gaps, and which do not: there a move says nothing. */
  private void sure() {
    tell("compare.sure", Letters.better(comparison));
    tell("compare.alike", Letters.alike(comparison));
    tell("compare.otherwise", Letters.otherwise(comparison));
  }

  private void tell(String key, List<String> pairs) {
    if (!pairs.isEmpty()) {
      line(key, some(pairs));
    }
  }

  private static String some(List<String> pairs) {
    return String.join("; ", pairs.subList(0, Math.min(PAIRS, pairs.size())));
  }

  private String money() {
    Columns table = new Columns();
    List<String> letters = new ArrayList<>();
    for (int i = 0; i < comparison.plans().size(); i++) {
      letters.add(Letters.of(i));
    }
    table.row(texts.get("compare.money"), letters);
    rows(By.FUND)
        .filter(r -> r.paid().stream().anyMatch(p -> p > 0))
        .forEach(r -> add(table, names.fund(r.key()), r));
    rows(By.YEAR).forEach(r -> add(table, r.key(), r));
    rows(By.GROUP)
        .filter(r -> r.key().startsWith("region ") || r.key().startsWith("floor "))
        .forEach(r -> add(table, group(r.key()), r));
    most(By.MEASURE).forEach(r -> add(table, names.code("measure", r.key()), r));
    most(By.COMMUNE).forEach(r -> add(table, names.commune(r.key()), r));
    return table.text();
  }

  private String group(String key) {
    String[] words = key.split(" ", 2);
    return texts.get("compare.group." + words[0], words[1]);
  }

  private void add(Columns table, String name, MoneyRow row) {
    String luck = row.withinGap() && width(row) > 0 ? " ≈" : "";
    table.row(name + luck, row.paid().stream().map(amounts::billions).toList());
  }

  private Stream<MoneyRow> rows(By by) {
    return comparison.money().stream().filter(r -> r.by() == by);
  }

  /** Those that differ most. */
  private Stream<MoneyRow> most(By by) {
    return rows(by)
        .filter(r -> width(r) > 0)
        .sorted(Comparator.comparingLong(r -> -width(r)))
        .limit(SHOWN);
  }

  private static long width(MoneyRow row) {
    long most = row.paid().stream().mapToLong(Long::longValue).max().orElse(0);
    return most - row.paid().stream().mapToLong(Long::longValue).min().orElse(0);
  }

  private void awards(Difference difference) {
    List<AwardRow> rows =
        comparison.awards().stream().filter(r -> r.difference() == difference).toList();
    long lucky = rows.stream().filter(AwardRow::withinGap).count();
    if (rows.isEmpty()) {
      return;
    }
    page.gap();
    String key = difference.name().toLowerCase(Locale.ROOT);
    String luck = lucky > 0 ? texts.get("compare.awards.luck", lucky) : "";
    line("compare.awards." + key, rows.size(), luck);
    int most = comparison.plans().size() < SHOWN ? SHOWN : SHOWN - 1;
    rows.stream().limit(most).forEach(r -> page.detail(award(r)));
    if (rows.size() > most) {
      page.detail(texts.get("compare.awards.more", rows.size() - most));
    }
  }

  private String award(AwardRow row) {
    List<String> places = new ArrayList<>();
    for (int i = 0; i < row.places().size(); i++) {
      Comparison.Place place = row.places().get(i);
      places.add(
          Letters.of(i)
              + ' '
              + (place == null
                  ? "–"
                  : place.start()
                      + " "
                      + amounts.money(place.paid())
                      + " ["
                      + place.scheme()
                      + "]"));
    }
    String luck = row.withinGap() ? " " + texts.get("impact.luck") : "";
    return row.proposal() + ": " + String.join("; ", places) + ". " + work(row) + luck;
  }

  private String work(AwardRow row) {
    return names.work(row.proposal());
  }

  private void line(String key, Object... args) {
    page.line(texts.get(key, args));
  }
}
