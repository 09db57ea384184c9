package io.kienco.report.document.content;

import io.kienco.model.Commune;
import io.kienco.model.Plan.Award;
import io.kienco.model.Plan.Payment;
import io.kienco.model.Proposal;
import io.kienco.model.School;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Column.Kind;
import io.kienco.report.document.paper.Row;
import io.kienco.report.document.paper.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The allocation as a plain list, a row a work and fund: to filter, to sum, to read elsewhere. */
final class Payments {

  private final Matter matter;
  private final Map<String, School> schools;
  private final Map<String, Commune> communes;

  Payments(Matter matter) {
    this.matter = matter;
    this.schools = matter.assessment().portfolio().schoolsByCode();
    this.communes = matter.assessment().portfolio().communesByCode();
  }

  Table table() {
    List<Row> rows = new ArrayList<>();
    matter.plan().awards().forEach(award -> rows.addAll(rows(award)));
    long[] sums = new long[matter.years().size() + 1];
    int first = columns().size() - sums.length;
    for (Row row : rows) {
      Arrays.setAll(sums, i -> Math.addExact(sums[i], (Long) row.cells().get(first + i)));
    }
    List<Object> total = new ArrayList<>();
    columns().subList(0, first).forEach(c -> total.add(null));
    total.set(0, matter.say("total"));
    Arrays.stream(sums).forEach(total::add);
    rows.add(0, new Row(Row.TOTAL, total));
    return new Table("payments", matter.say("payments"), columns(), rows);
  }

  private List<Column> columns() {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.text("fund", matter.say("col.fund"), 20),
                Column.code("commune_code", matter.say("col.commune-code"), 8),
                Column.text("commune", matter.say("col.commune"), 14),
                Column.code("school_code", matter.say("col.school-code"), 10),
                Column.text("school", matter.say("col.school"), 24),
                Column.code("proposal", matter.say("col.proposal"), 8),
                Column.text("measure", matter.say("col.measure"), 16),
                Column.text("work", matter.say("col.work"), 30),
                Column.text("scheme", matter.say("col.scheme"), 20),
                Column.of(Kind.YEAR, "start", matter.say("col.start"), 6),
                Column.of(Kind.YEAR, "end", matter.say("col.end"), 6)));
    for (int year : matter.years()) {
      columns.add(Column.sum(Kind.MONEY, "y" + year, String.valueOf(year), 12));
    }
    columns.add(Column.sum(Kind.MONEY, "total", matter.say("col.total"), 12));
    return columns;
  }

  private List<Row> rows(Award award) {
    int first = matter.assessment().horizon().first();
    Map<String, long[]> byFund = new LinkedHashMap<>();
    for (Payment payment : award.payments()) {
      byFund
              .computeIfAbsent(payment.fund(), f -> new long[matter.years().size()])[
              payment.year() - first] +=
          payment.amount();
    }
    List<Row> rows = new ArrayList<>();
    byFund.forEach((fund, byYear) -> rows.add(row(award, fund, byYear)));
    return rows;
  }

  private Row row(Award award, String fund, long[] byYear) {
    Proposal proposal = matter.names().proposal(award.proposal());
    School school = schools.get(proposal.schoolCode());
    Commune commune = communes.get(proposal.communeCode());
    List<Object> cells = new ArrayList<>();
    cells.add(matter.names().fund(fund));
    cells.add(proposal.communeCode());
    cells.add(commune == null ? null : commune.name());
    cells.add(proposal.schoolCode());
    cells.add(school == null ? null : school.name());
    cells.add(award.proposal());
    cells.add(matter.names().code("measure", proposal.measure()));
    cells.add(proposal.title());
    cells.add(matter.names().scheme(award.scheme()));
    cells.add(award.start());
    cells.add(award.end());
    Arrays.stream(byYear).forEach(cells::add);
    cells.add(Arrays.stream(byYear).sum());
    return new Row(Row.ITEM, cells);
  }
}
