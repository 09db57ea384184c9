package io.kienco.report.document.answers;

import io.kienco.model.AllowanceBill;
import io.kienco.model.AllowanceBill.PhaseIn;
import io.kienco.report.document.content.Ground;
import io.kienco.report.document.paper.Block;
import io.kienco.report.document.paper.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

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
    row(rows, "ceiling", PhaseIn::ceiling);
    row(rows, "other", PhaseIn::otherDue);
    row(rows, "running", PhaseIn::running);
    row(rows, "least", PhaseIn::least);
    row(rows, "most", PhaseIn::most);
    row(rows, "bill", PhaseIn::bill);
    row(rows, "left", PhaseIn::left);
    String shares =
        bill.years().stream()
            .map(y -> y.year() + ": " + ground.amounts().percent(y.share().doubleValue(), 1))
            .collect(Collectors.joining("; "));
    return List.of(
        new Block.Words(ground.texts().get("allowance.phase-in")),
        new Table("phase-in", ground.say("allowances.phase-in"), rows.columns(false), rows.list()),
        new Block.Words(ground.texts().get("allowance.shares", shares)));
  }

  private void row(YearRows rows, String key, ToLongFunction<PhaseIn> amount) {
    Map<Integer, Long> years = new TreeMap<>();
    bill.years().forEach(y -> years.put(y.year(), amount.applyAsLong(y)));
    rows.item(ground.texts().get("allowance." + key), years);
  }
}
