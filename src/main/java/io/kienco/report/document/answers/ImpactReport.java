package io.kienco.report.document.answers;

import io.kienco.model.Assessment;
import io.kienco.model.Impact;
import io.kienco.model.Impact.PlanFigures;
import io.kienco.model.Scenario;
import io.kienco.report.Notices;
import io.kienco.report.Texts;
import io.kienco.report.document.content.Ground;
import io.kienco.report.document.content.Opening;
import io.kienco.report.document.paper.Block;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Column.Kind;
import io.kienco.report.document.paper.Paper;
import io.kienco.report.document.paper.Row;
import io.kienco.report.document.paper.Section;
import io.kienco.report.document.paper.Table;
import java.util.ArrayList;
import java.util.List;

/** What a changed rulebook does: to findings, to what is owed, to points, to the plan's money. */
public final class ImpactReport {

  private ImpactReport() {}

  public static Paper of(
      Impact impact, Scenario scenario, Assessment before, Assessment after, Texts texts) {
    Ground ground = new Ground(after, texts);
    ChangedRules rules = new ChangedRules(ground, new Ground(before, texts), impact);
    MovedAwards awards = new MovedAwards(ground, impact);
    List<Section> sections =
        List.of(
            section(ground, "plans", plans(ground, impact)),
            section(ground, "rules", rules.blocks()),
            section(ground, "awards", awards.blocks()),
            section(ground, "money", new MovedMoney(ground, impact).blocks()),
            section(ground, "priorities", List.of(rules.priorities())));
    return new Opening(ground)
        .under(scenario)
        .fact("impact.rules-before", impact.rulesBefore())
        .notices(new Notices(texts, ground.names()).lines(after.notices(after.findings().stream())))
        .paper("impact", "changes", ground.say("impact.title"), sections, List.of(awards.list()));
  }

  private static Section section(Ground ground, String id, List<Block> blocks) {
    return new Section(id, ground.say("impact." + id), true, blocks);
  }

  private static List<Block> plans(Ground ground, Impact impact) {
    List<Block> blocks = new ArrayList<>();
    if (!impact.madeUp().isEmpty()) {
      blocks.add(new Block.Words(ground.texts().get("impact.made-up")));
    }
    List<Column> columns =
        List.of(
            Column.text("plan", ground.say("col.plan"), 24),
            Column.of(Kind.COUNT, "awards", ground.say("col.awards"), 12),
            Column.of(Kind.MONEY, "spent", ground.say("col.spent"), 20),
            Column.of(Kind.COUNT, "benefit", ground.say("col.benefit"), 18),
            Column.of(Kind.COUNT, "bound", ground.say("col.bound"), 18),
            Column.of(Kind.SHARE, "gap", ground.say("col.gap"), 12));
    List<Row> rows =
        List.of(
            plan(ground.say("impact.before"), impact.planBefore()),
            plan(ground.say("impact.after"), impact.planAfter()));
    blocks.add(new Table("plans", ground.say("impact.plans"), columns, rows));
    blocks.addAll(new Owed(ground, impact).blocks());
    return blocks;
  }

  private static Row plan(String name, PlanFigures plan) {
    return Row.item(
        name,
        (long) plan.awards(),
        plan.spent(),
        plan.benefit() / 1000,
        plan.bound() / 1000,
        Shares.rounded(plan.gap(), 5));
  }
}
