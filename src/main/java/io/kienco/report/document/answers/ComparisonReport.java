package io.kienco.report.document.answers;

import io.kienco.model.Assessment;
import io.kienco.model.Comparison;
import io.kienco.model.Comparison.By;
import io.kienco.model.Comparison.Difference;
import io.kienco.model.Plan;
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
import java.util.stream.Stream;

/** Plans side by side: what each reaches, where its money goes, which works tell them apart. */
public final class ComparisonReport {

  private ComparisonReport() {}

  public static Paper of(
      List<Plan> plans, Comparison comparison, Assessment assessment, Texts texts) {
    Ground ground = new Ground(assessment, texts);
    Sides sides = new Sides(ground, comparison);
    List<Section> sections = new ArrayList<>();
    sections.add(sides.section());
    sections.add(money(ground, comparison));
    sections.add(works(ground, comparison));
    List<String> notices = plans.stream().flatMap(p -> p.notices().stream()).distinct().toList();
    return new Opening(ground)
        .under(plans.get(0).scenario())
        .notices(new Notices(texts, ground.names()).lines(notices))
        .paper(
            "comparison",
            "differences",
            ground.say("comparison.title", ground.amounts().count(plans.size())),
            sections,
            List.of(new Differing(ground, comparison).list()));
  }

  private static Section money(Ground ground, Comparison comparison) {
    MoneyBeside money = new MoneyBeside(ground, comparison);
    Table entitled = money.entitled();
    List<Block> blocks = new ArrayList<>();
    if (!entitled.rows().isEmpty()) {
      blocks.add(entitled);
    }
    blocks.addAll(
        Stream.of(By.FUND, By.YEAR, By.GROUP, By.MEASURE, By.COMMUNE).map(money::table).toList());
    return new Section("money", ground.say("comparison.money"), true, blocks);
  }

  private static Section works(Ground ground, Comparison comparison) {
    Differing works = new Differing(ground, comparison);
    List<Block> blocks = Stream.of(Difference.values()).map(works::block).toList();
    return new Section("works", ground.say("comparison.works"), true, blocks);
  }
}
