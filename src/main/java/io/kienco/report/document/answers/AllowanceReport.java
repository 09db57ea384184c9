package io.kienco.report.document.answers;

import io.kienco.model.AllowanceBill;
import io.kienco.model.AllowanceBill.Stage;
import io.kienco.model.Assessment;
import io.kienco.model.Scenario;
import io.kienco.report.Notices;
import io.kienco.report.Texts;
import io.kienco.report.document.content.Ground;
import io.kienco.report.document.content.Opening;
import io.kienco.report.document.paper.Block;
import io.kienco.report.document.paper.Paper;
import io.kienco.report.document.paper.Section;
import io.kienco.report.document.paper.Table;
import java.util.ArrayList;
import java.util.List;

/** The bill of teacher allowances under each stage of the law, and how much of it fits. */
public final class AllowanceReport {

  private AllowanceReport() {}

  public static Paper of(
      AllowanceBill bill, Scenario scenario, Assessment assessment, Texts texts) {
    Ground ground = new Ground(assessment, texts);
    Bill tables = new Bill(ground, bill);
    List<Section> sections = new ArrayList<>();
    sections.add(section(ground, "years", tables.years()));
    if (!bill.years().isEmpty()) {
      sections.add(section(ground, "phase-in", new PhaseInBlocks(ground, bill).blocks()));
    }
    for (BillPart part : BillPart.values()) {
      sections.add(section(ground, part.id(), List.of(tables.table(part))));
    }
    List<String> notices =
        bill.stages().stream().map(Stage::notices).flatMap(List::stream).distinct().toList();
    List<Table> data = List.of(tables.list());
    return new Opening(ground)
        .under(scenario)
        .notices(new Notices(texts, ground.names()).lines(notices))
        .notices(unknown(ground, bill))
        .paper("allowances", "bill", ground.say("allowances.title"), sections, data);
  }

  private static Section section(Ground ground, String id, List<? extends Block> blocks) {
    return new Section(id, ground.say("allowances." + id), true, List.copyOf(blocks));
  }

  /** Schools whose allowance is not in the bill: never a silent zero. */
  private static List<String> unknown(Ground ground, AllowanceBill bill) {
    int most = bill.stages().stream().mapToInt(Stage::unknown).max().orElse(0);
    return most == 0
        ? List.of()
        : List.of(ground.say("allowances.unknown", ground.amounts().count(most)));
  }
}
