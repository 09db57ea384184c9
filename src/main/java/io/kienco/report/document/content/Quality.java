package io.kienco.report.document.content;

import io.kienco.model.Plan;
import io.kienco.report.document.paper.Block;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Column.Kind;
import io.kienco.report.document.paper.Row;
import io.kienco.report.document.paper.Section;
import io.kienco.report.document.paper.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** How good the plan is: against ranking and cutting, and against any plan at all. */
final class Quality {

  private final Matter matter;

  Quality(Matter matter) {
    this.matter = matter;
  }

  Section section() {
    Plan.Summary summary = matter.plan().summary();
    String proof =
        matter.say(
            summary.optimal() ? "quality.optimal" : "quality.bound",
            matter.amounts().benefit(summary.benefit()),
            matter.amounts().benefit(summary.bound()),
            matter.amounts().percent(summary.gap(), 3));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Words(matter.say("quality.what")));
    blocks.add(new Table("baselines", matter.say("baselines"), columns(), rows(summary)));
    blocks.add(new Block.Words(proof));
    blocks.add(new Block.Words(matter.say("quality.verify")));
    return new Section("quality", matter.say("quality"), false, blocks);
  }

  private List<Column> columns() {
    return List.of(
        Column.text("way", matter.say("col.way"), 50),
        Column.of(Kind.POINTS, "benefit", matter.say("col.benefit"), 25),
        Column.of(Kind.SHARE, "gain", matter.say("col.gain"), 25));
  }

  private List<Row> rows(Plan.Summary summary) {
    return List.of(
        row("way.plan", summary.benefit(), summary.benefit()),
        row("way.density", summary.baselines().byBenefitPerDong(), summary.benefit()),
        row("way.points", summary.baselines().byPoints(), summary.benefit()),
        Row.item(matter.say("way.bound"), points(summary.bound()), null));
  }

  private Row row(String key, long benefit, long plan) {
    BigDecimal gain =
        benefit <= 0 || benefit == plan
            ? null
            : BigDecimal.valueOf(plan - benefit)
                .divide(BigDecimal.valueOf(benefit), 4, RoundingMode.HALF_UP);
    return Row.item(matter.say(key), points(benefit), gain);
  }

  private static BigDecimal points(long thousandths) {
    return BigDecimal.valueOf(thousandths, 3);
  }
}
