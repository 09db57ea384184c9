package io.kienco.report.document.content;

import io.kienco.model.Finding;
import io.kienco.model.Plan.Because;
import io.kienco.model.School;
import io.kienco.report.document.paper.Block;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Column.Kind;
import io.kienco.report.document.paper.Fact;
import io.kienco.report.document.paper.Row;
import io.kienco.report.document.paper.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the census says of a school, and what it lacks. */
final class SchoolFacts {

  private final Matter matter;

  SchoolFacts(Matter matter) {
    this.matter = matter;
  }

  Block of(School s, List<Finding> findings) {
    List<Fact> facts = new ArrayList<>();
    facts.add(matter.fact("card.code", s.code()));
    facts.add(matter.fact("card.place", matter.names().commune(s.communeCode())));
    facts.add(
        matter.fact(
            "card.kind",
            matter.names().code("level", s.level())
                + ", "
                + matter.names().code("kind", s.kind())));
    facts.add(
        matter.fact(
            "card.pupils",
            matter.say("card.pupils.value", n(s.pupils()), n(s.classes()), n(s.boardingPupils()))));
    facts.add(
        matter.fact(
            "card.rooms",
            matter.say(
                "card.rooms.value",
                n(s.roomsSolid()),
                n(s.roomsSemiSolid()),
                n(s.roomsTemporary()),
                n(s.roomsBorrowed()))));
    facts.add(
        matter.fact(
            "card.state",
            matter.say("card.state.value", n(s.conditionGrade()), n(s.nationalStandard()))));
    String owed = owed(findings);
    if (!owed.isEmpty()) {
      facts.add(matter.fact("card.owed", owed));
    }
    return new Block.Facts(facts);
  }

  private String n(Object value) {
    return value == null ? matter.say("unknown-value") : value.toString();
  }

  private String owed(List<Finding> findings) {
    Map<Integer, Long> byYear = new TreeMap<>();
    for (Finding finding : findings) {
      if (finding instanceof Finding.Entitlement due) {
        byYear.merge(due.year(), due.amountVnd(), Math::addExact);
      }
    }
    List<String> years = new ArrayList<>();
    byYear.forEach((year, vnd) -> years.add(year + ": " + matter.amounts().money(vnd)));
    return String.join("; ", years);
  }

  Block needs(List<Finding> findings) {
    List<Row> rows = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding instanceof Finding.Need need) {
        rows.add(
            Row.item(
                matter.names().code("measure", need.measure()),
                BigDecimal.valueOf(need.quantity()).setScale(1, RoundingMode.HALF_UP),
                law(need)));
      } else if (finding instanceof Finding.Unknown unknown) {
        String what = matter.names().code("entitlement", unknown.what());
        rows.add(Row.item(matter.say("card.unknown", what), null, law(unknown)));
      }
    }
    if (rows.isEmpty()) {
      return new Block.Words(matter.say("card.needs.none"));
    }
    List<Column> columns =
        List.of(
            Column.text("measure", matter.say("col.need"), 30),
            Column.of(Kind.POINTS, "quantity", matter.say("col.quantity"), 12),
            Column.text("law", matter.say("col.law"), 58));
    return new Table("needs", matter.say("card.needs"), columns, rows);
  }

  private String law(Finding finding) {
    var at = finding.citation();
    return matter
        .names()
        .law(new Because("", at.rule(), at.instrument(), at.article(), null, null, at.status()));
  }
}
