package io.kienco.report.document.content;

import io.kienco.model.Plan.Award;
import io.kienco.model.Proposal;
import io.kienco.model.School;
import io.kienco.report.document.content.Allocation.Share;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Column.Kind;
import io.kienco.report.document.paper.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The columns of the allocation table, and its rows from the total down to a work. */
final class AllocationRows {

  private final Matter matter;
  private final Map<String, School> schools;

  AllocationRows(Matter matter) {
    this.matter = matter;
    this.schools = matter.assessment().portfolio().schoolsByCode();
  }

  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    int numerals = Numerals.romanWidth(matter.assessment().portfolio().communes().size());
    columns.add(Column.code("number", matter.say("col.number"), numerals));
    columns.add(Column.text("work", matter.say("col.work"), 65));
    columns.add(Column.code("proposal", matter.say("col.proposal"), 14));
    columns.add(Column.code("years", matter.say("col.years"), 16));
    columns.add(Column.sum(Kind.MONEY, "total", matter.say("col.total"), 20));
    for (int year : matter.years()) {
      columns.add(Column.sum(Kind.MONEY, "y" + year, String.valueOf(year), 17));
    }
    columns.add(Column.text("scheme", matter.say("col.scheme"), 50));
    return columns;
  }

  Row total(List<Share> shares) {
    return row(Row.TOTAL, "", matter.say("total"), shares);
  }

  Row fund(int n, String fund, List<Share> shares) {
    return row(1, Numerals.letter(n), matter.names().fund(fund), shares);
  }

  Row commune(int n, List<Share> shares) {
    String code = shares.get(0).proposal().communeCode();
    return row(2, Numerals.roman(n), matter.names().commune(code), shares);
  }

  /** Works that belong to no school are the commune's own, or a school yet to be built. */
  Row school(int n, List<Share> shares) {
    School school = schools.get(shares.get(0).proposal().schoolCode());
    String name = school == null ? matter.say("no-school") : school.name();
    return row(3, String.valueOf(n), name, shares);
  }

  Row work(Share share) {
    Award award = share.award();
    List<Object> cells = new ArrayList<>();
    cells.addAll(Arrays.asList("–", title(share.proposal()), award.proposal(), years(award)));
    cells.add(Arrays.stream(share.byYear()).sum());
    Arrays.stream(share.byYear()).forEach(amount -> cells.add(amount == 0 ? null : amount));
    cells.add(matter.names().scheme(award.scheme()));
    return new Row(Row.ITEM, cells);
  }

  private Row row(int depth, String number, String name, List<Share> shares) {
    long[] sums = new long[matter.years().size()];
    for (Share share : shares) {
      Arrays.setAll(sums, i -> Math.addExact(sums[i], share.byYear()[i]));
    }
    List<Object> cells = new ArrayList<>(Arrays.asList(number, name, null, null));
    cells.add(Arrays.stream(sums).reduce(0, Math::addExact));
    Arrays.stream(sums).forEach(sum -> cells.add(sum == 0 ? null : sum));
    cells.add(null);
    return new Row(depth, cells);
  }

  /** Without the place, which stands in the rows above. */
  private String title(Proposal proposal) {
    String title = proposal.title() == null ? proposal.measure() : proposal.title();
    String commune = matter.names().commune(proposal.communeCode());
    School school = schools.get(proposal.schoolCode());
    String told = without(title, commune);
    return school == null ? told : without(told, school.name());
  }

  private static String without(String title, String place) {
    String end = ", " + place;
    return title.endsWith(end) ? title.substring(0, title.length() - end.length()) : title;
  }

  private static String years(Award award) {
    String start = String.valueOf(award.start());
    return award.end() == award.start() ? start : start + "–" + award.end();
  }
}
