package io.kienco.report.document.content;

import io.kienco.model.Fund;
import io.kienco.model.Plan.EnvelopeUse;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Column.Kind;
import io.kienco.report.document.paper.Row;
import io.kienco.report.document.paper.Section;
import io.kienco.report.document.paper.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/** Ceiling and use of each fund by year, to the đồng. */
final class Money {

  private final Matter matter;

  Money(Matter matter) {
    this.matter = matter;
  }

  Section section() {
    Table spent = new Table("funds", matter.say("funds"), columns(true), spending());
    Table use = new Table("envelopes", matter.say("envelopes"), columns(false), use());
    return new Section("funds", matter.say("funds.section"), true, List.of(spent, use));
  }

  private List<Column> columns(boolean adds) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("fund", matter.say("col.fund"), 26));
    for (int year : matter.years()) {
      String id = "y" + year;
      columns.add(new Column(id, String.valueOf(year), Kind.DONG, 16, adds));
    }
    columns.add(new Column("total", matter.say("col.total"), Kind.DONG, 18, adds));
    return columns;
  }

  private List<Row> spending() {
    List<Row> rows = new ArrayList<>();
    long[] sums = new long[matter.years().size()];
    for (Fund fund : matter.assessment().portfolio().funds()) {
      long[] spent = byYear(fund.id(), EnvelopeUse::spent);
      if (Arrays.stream(spent).anyMatch(v -> v != 0)) {
        Arrays.setAll(sums, i -> Math.addExact(sums[i], spent[i]));
        rows.add(row(Row.ITEM, matter.names().fund(fund.id()), spent, true));
      }
    }
    rows.add(0, row(Row.TOTAL, matter.say("total"), sums, true));
    return rows;
  }

  private List<Row> use() {
    List<Row> rows = new ArrayList<>();
    for (Fund fund : matter.assessment().portfolio().funds()) {
      List<Object> heading = new ArrayList<>();
      heading.add(matter.names().fund(fund.id()));
      columns(false).stream().skip(1).forEach(c -> heading.add(null));
      rows.add(new Row(1, heading));
      rows.add(item("ceiling", byYear(fund.id(), EnvelopeUse::ceiling), true));
      add(rows, "owed", byYear(fund.id(), EnvelopeUse::owed), true);
      add(rows, "spent", byYear(fund.id(), EnvelopeUse::spent), true);
      add(rows, "carried", byYear(fund.id(), EnvelopeUse::carriedOut), false);
    }
    return rows;
  }

  /** A row of zeros is left out. */
  private void add(List<Row> rows, String key, long[] byYear, boolean adds) {
    if (Arrays.stream(byYear).anyMatch(v -> v != 0)) {
      rows.add(item(key, byYear, adds));
    }
  }

  private Row item(String key, long[] byYear, boolean adds) {
    return row(Row.ITEM, matter.texts().get("table." + key), byYear, adds);
  }

  private static Row row(int depth, String name, long[] byYear, boolean adds) {
    List<Object> cells = new ArrayList<>();
    cells.add(name);
    Arrays.stream(byYear).forEach(cells::add);
    cells.add(adds ? Arrays.stream(byYear).reduce(0, Math::addExact) : null);
    return new Row(depth, cells);
  }

  private long[] byYear(String fund, ToLongFunction<EnvelopeUse> figure) {
    return matter.years().stream()
        .mapToLong(
            year ->
                matter.plan().envelopes().stream()
                    .filter(e -> e.fund().equals(fund) && e.year() == year)
                    .mapToLong(figure)
                    .sum())
        .toArray();
  }
}
