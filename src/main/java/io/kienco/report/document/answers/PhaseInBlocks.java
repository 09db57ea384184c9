package io.kienco.report.document.answers;

import io.kienco.model.AllowanceBill;
import io.kienco.report.PhaseInLines;
import io.kienco.report.document.content.Ground;
import io.kienco.report.document.paper.Block;
import io.kienco.report.document.paper.Table;
import java.util.List;

/** The account of every year of a phase-in that the recurrent ceilings carry. */
final class PhaseInBlocks {

  private final Ground ground;
  private final AllowanceBill bill;

  PhaseInBlocks(Ground ground, AllowanceBill bill) {
    this.ground = ground;
    this.bill = bill;
  }

  List<Block> blocks() {
    YearRows rows = new YearRows(ground);
    PhaseInLines lines = new PhaseInLines(bill, ground.texts());
    lines.each(rows::item);
    return List.of(
        new Block.Words(ground.texts().get("allowance.phase-in")),
        new Table("phase-in", ground.say("allowances.phase-in"), rows.columns(false), rows.list()),
        new Block.Words(lines.shares()));
  }
}
