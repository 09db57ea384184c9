package io.kienco.report.document.content;

import io.kienco.model.Assessment;
import io.kienco.model.Finding;
import io.kienco.model.Plan;
import io.kienco.model.Proposal;
import io.kienco.model.School;
import io.kienco.report.Texts;
import io.kienco.report.document.paper.Block;
import io.kienco.report.document.paper.Paper;
import io.kienco.report.document.paper.Row;
import io.kienco.report.document.paper.Section;
import io.kienco.report.document.paper.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A page a school: what it lacks, what it asks for, what was decided, what would change that. */
public final class Scorecards {

  private final Matter matter;
  private final Decisions decisions;
  private final SchoolFacts facts;
  private final Map<String, List<Proposal>> proposals = new HashMap<>();
  private final Map<String, List<Finding>> findings = new HashMap<>();

  private Scorecards(Matter matter) {
    this.matter = matter;
    this.decisions = new Decisions(matter);
    this.facts = new SchoolFacts(matter);
    for (Proposal proposal : matter.assessment().portfolio().proposals()) {
      proposals.computeIfAbsent(proposal.schoolCode(), s -> new ArrayList<>()).add(proposal);
    }
    for (Finding finding : matter.assessment().findings()) {
      if (!finding.aboutProposal()) {
        findings.computeIfAbsent(finding.subject(), s -> new ArrayList<>()).add(finding);
      }
    }
  }

  public static Paper of(Plan plan, Assessment assessment, Texts texts) {
    return of(plan, assessment, assessment.portfolio().schools(), texts);
  }

  /** Of these schools only. */
  public static Paper of(Plan plan, Assessment assessment, List<School> schools, Texts texts) {
    Matter matter = Matter.of(plan, assessment, texts);
    Scorecards cards = new Scorecards(matter);
    String title =
        schools.size() == 1
            ? matter.say("scorecards.title.one", schools.get(0).name())
            : matter.say("scorecards.title", matter.amounts().count(schools.size()));
    List<Table> lists =
        List.of(
            cards.decisions.list(schools, cards.proposals),
            cards.decisions.allReasons(schools, cards.proposals));
    return PlanOpening.of(matter)
        .paper("scorecards", "cards", title, schools.stream().map(cards::card).toList(), lists);
  }

  private Section card(School school) {
    List<Finding> about = findings.getOrDefault(school.code(), List.of());
    List<Proposal> asked = proposals.getOrDefault(school.code(), List.of());
    Table reasons = decisions.reasons(asked);
    List<Block> blocks = new ArrayList<>();
    blocks.add(facts.of(school, about));
    blocks.add(facts.needs(about));
    blocks.add(decisions.of(asked));
    if (!reasons.rows().isEmpty()) {
      blocks.add(reasons);
    }
    return new Section(school.code(), school.name(), false, CardFit.fit(blocks, this::more));
  }

  /** Said where the table has room for words: a need's name, or beside a proposal's code. */
  private Row more(Table table, int leftOut) {
    List<Object> cells = new ArrayList<>();
    table.columns().forEach(c -> cells.add(null));
    String count = matter.amounts().count(leftOut);
    int words = table.id().equals("needs") ? 0 : 1;
    cells.set(words, matter.say("card." + table.id() + ".more", count));
    return new Row(Row.ITEM, cells);
  }
}
