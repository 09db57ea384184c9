package io.kienco.report.document.content;

import io.kienco.model.Plan.Award;
import io.kienco.model.Plan.Because;
import io.kienco.model.Plan.Deferral;
import io.kienco.model.Plan.FloorResult;
import io.kienco.report.document.paper.Block;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Column.Kind;
import io.kienco.report.document.paper.Row;
import io.kienco.report.document.paper.Section;
import io.kienco.report.document.paper.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the law or the scenario asks of the plan, and whether it is met. */
final class Duties {

  private final Matter matter;

  Duties(Matter matter) {
    this.matter = matter;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    Table mandates = new Table("mandates", matter.say("mandates"), columns(), mandates());
    blocks.add(mandates.rows().isEmpty() ? new Block.Words(matter.say("mandates.none")) : mandates);
    if (matter.plan().floors().isEmpty()) {
      blocks.add(new Block.Words(matter.say("floors.none")));
    }
    matter.plan().floors().forEach(floor -> blocks.add(new Block.Words(floor(floor))));
    return new Section("duties", matter.say("duties"), false, blocks);
  }

  private List<Column> columns() {
    return List.of(
        Column.code("proposal", matter.say("col.proposal"), 12),
        Column.text("work", matter.say("col.work"), 44),
        Column.of(Kind.YEAR, "by", matter.say("col.by"), 7),
        Column.of(Kind.YEAR, "end", matter.say("col.end"), 7),
        Column.text("met", matter.say("col.met"), 8),
        Column.text("law", matter.say("col.law"), 34));
  }

  private List<Row> mandates() {
    List<Row> rows = new ArrayList<>();
    for (Award award : matter.plan().awards()) {
      if (award.mandated() != null) {
        String met = matter.say(award.end() <= award.mandated() ? "met" : "late");
        rows.add(row(award.proposal(), award.mandated(), award.end(), met, award.because()));
      }
    }
    for (Deferral deferral : matter.plan().deferred()) {
      Integer year = year(deferral.because());
      if (year != null) {
        rows.add(row(deferral.proposal(), year, null, matter.say("unmet"), deferral.because()));
      }
    }
    return rows;
  }

  private Row row(String id, Integer by, Integer end, String met, List<Because> because) {
    String law =
        because.stream()
            .filter(b -> b.kind().equals("require") && b.text().equals(String.valueOf(by)))
            .map(matter.names()::law)
            .findFirst()
            .orElse(matter.say("by-scenario"));
    return Row.item(id, matter.names().work(id), by, end, met, law);
  }

  /** The earliest year that a rule asks for; null when none does. */
  private static Integer year(List<Because> because) {
    return because.stream()
        .filter(b -> b.kind().equals("require"))
        .map(Because::text)
        .filter(Objects::nonNull)
        .map(Integer::valueOf)
        .min(Integer::compare)
        .orElse(null);
  }

  private String floor(FloorResult floor) {
    boolean money = floor.of().equals("spend");
    String reached = money ? money(floor.reached()) : matter.amounts().benefit(floor.reached());
    String wanted = money ? money(floor.wanted()) : matter.amounts().benefit(floor.wanted());
    boolean met = floor.reached() >= floor.wanted();
    return matter.say(met ? "floor.met" : "floor.missed", floor.id(), reached, wanted);
  }

  private String money(long vnd) {
    return matter.amounts().money(vnd);
  }
}
