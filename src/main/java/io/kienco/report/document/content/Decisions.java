package io.kienco.report.document.content;

import io.kienco.model.Plan.Award;
import io.kienco.model.Plan.Because;
import io.kienco.model.Plan.Deferral;
import io.kienco.model.Plan.Excluded;
import io.kienco.model.Proposal;
import io.kienco.model.School;
import io.kienco.report.document.paper.Block;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Column.Kind;
import io.kienco.report.document.paper.Row;
import io.kienco.report.document.paper.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the plan says of each proposal, whichever list it stands in. */
final class Decisions {

  private final Matter matter;
  private final Map<String, Long> costs;
  private final Map<String, Decision> decisions = new HashMap<>();

  /** In words; {@code would} is empty where nothing needs to change. */
  record Decision(String words, String would, List<Because> because) {

    BigDecimal priority() {
      return because.stream()
          .map(Because::points)
          .filter(Objects::nonNull)
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }

  Decisions(Matter matter) {
    this.matter = matter;
    this.costs = matter.assessment().portfolio().costs();
    matter.plan().awards().forEach(a -> decisions.put(a.proposal(), of(a)));
    matter.plan().deferred().forEach(d -> decisions.put(d.proposal(), of(d)));
    matter.plan().excluded().forEach(e -> decisions.put(e.proposal(), of(e)));
  }

  private Decision of(Award award) {
    String years =
        award.start() == award.end() ? "" + award.start() : award.start() + "–" + award.end();
    String scheme = matter.names().scheme(award.scheme());
    return new Decision(matter.say("card.awarded", years, scheme), "", award.because());
  }

  private Decision of(Deferral d) {
    String words = matter.say("card.deferred", matter.reasons().blockers(d));
    return new Decision(words, matter.reasons().changes(d.wouldBeFunded()), d.because());
  }

  private Decision of(Excluded e) {
    return new Decision(matter.say("card.excluded"), "", e.because());
  }

  /** The decisions on a school's proposals. */
  Block of(List<Proposal> proposals) {
    if (proposals.isEmpty()) {
      return new Block.Words(matter.say("card.proposals.none"));
    }
    List<Column> columns =
        List.of(
            Column.code("proposal", matter.say("col.proposal"), 11),
            Column.text("work", matter.say("col.work"), 28),
            Column.of(Kind.MONEY, "cost", matter.say("col.cost"), 13),
            Column.of(Kind.POINTS, "priority", matter.say("col.priority"), 8),
            Column.text("decision", matter.say("col.decision"), 34),
            Column.text("would", matter.say("col.would"), 28));
    return new Table(
        "decisions",
        matter.say("card.proposals"),
        columns,
        proposals.stream().map(p -> Row.item(cells(p).toArray())).toList());
  }

  private List<Object> cells(Proposal proposal) {
    Decision decision = decisions.get(proposal.id());
    List<Object> cells = new ArrayList<>();
    cells.add(proposal.id());
    cells.add(proposal.title() == null ? proposal.measure() : proposal.title());
    cells.add(costs.get(proposal.id()));
    cells.add(decision == null ? null : decision.priority());
    cells.add(decision == null ? "" : decision.words());
    cells.add(decision == null ? "" : decision.would());
    return cells;
  }

  /** The findings behind the decisions, each with its article; one that several share once. */
  Table reasons(List<Proposal> proposals) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    for (Proposal proposal : proposals) {
      for (String line : because(proposal)) {
        lines.computeIfAbsent(line, l -> new ArrayList<>()).add(proposal.id());
      }
    }
    List<Row> rows = new ArrayList<>();
    lines.forEach((line, ids) -> rows.add(Row.item(String.join(" ", ids), line)));
    return new Table("reasons", matter.say("card.reasons"), reasonColumns(), rows);
  }

  private List<Column> reasonColumns() {
    return List.of(
        Column.text("proposal", matter.say("col.proposal"), 12),
        Column.text("because", matter.say("col.because"), 88));
  }

  private List<String> because(Proposal proposal) {
    Decision decision = decisions.get(proposal.id());
    return decision == null ? List.of() : matter.reasons().because(decision.because());
  }

  /** Every finding behind a decision, in one list. */
  Table allReasons(List<School> schools, Map<String, List<Proposal>> proposals) {
    List<Row> rows = new ArrayList<>();
    for (School school : schools) {
      for (Proposal proposal : proposals.getOrDefault(school.code(), List.of())) {
        Decision decision = decisions.get(proposal.id());
        if (decision != null) {
          matter
              .reasons()
              .all(decision.because())
              .forEach(line -> rows.add(Row.item(school.code(), proposal.id(), line)));
        }
      }
    }
    List<Column> columns =
        List.of(
            Column.code("school_code", matter.say("col.school-code"), 10),
            Column.code("proposal", matter.say("col.proposal"), 10),
            Column.text("because", matter.say("col.because"), 80));
    return new Table("findings", matter.say("card.reasons"), columns, rows);
  }

  /** Every school's decisions in one list. */
  Table list(List<School> schools, Map<String, List<Proposal>> proposals) {
    List<Row> rows = new ArrayList<>();
    for (School school : schools) {
      for (Proposal proposal : proposals.getOrDefault(school.code(), List.of())) {
        List<Object> cells = new ArrayList<>();
        cells.add(school.code());
        cells.add(school.name());
        cells.add(matter.names().commune(school.communeCode()));
        cells.addAll(cells(proposal));
        rows.add(new Row(Row.ITEM, cells));
      }
    }
    List<Column> columns =
        List.of(
            Column.code("school_code", matter.say("col.school-code"), 10),
            Column.text("school", matter.say("col.school"), 24),
            Column.text("commune", matter.say("col.commune"), 14),
            Column.code("proposal", matter.say("col.proposal"), 8),
            Column.text("work", matter.say("col.work"), 40),
            Column.of(Kind.MONEY, "cost", matter.say("col.cost"), 12),
            Column.of(Kind.POINTS, "priority", matter.say("col.priority"), 8),
            Column.text("decision", matter.say("col.decision"), 30),
            Column.text("would", matter.say("col.would"), 30));
    return new Table("cards", matter.say("scorecards"), columns, rows);
  }
}
