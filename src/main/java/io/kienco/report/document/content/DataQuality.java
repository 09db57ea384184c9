package io.kienco.report.document.content;

import io.kienco.model.Assessment;
import io.kienco.model.DataIssue;
import io.kienco.model.Finding;
import io.kienco.model.Plan;
import io.kienco.report.Texts;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Paper;
import io.kienco.report.document.paper.Row;
import io.kienco.report.document.paper.Section;
import io.kienco.report.document.paper.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What should be looked at in the data, from what the plan leans on to every issue. */
public final class DataQuality {

  private DataQuality() {}

  public static Paper of(Plan plan, Assessment assessment, List<DataIssue> issues, Texts texts) {
    Matter matter = Matter.of(plan, assessment, texts);
    List<Section> sections = new ArrayList<>();
    sections.add(
        new Section("leans", matter.say("leans"), false, List.of(new Leans(matter).block())));
    sections.add(new DataNotes(matter, issues).section(false));
    List<Table> list = List.of(new IssueRows(texts).table(issues), unknown(matter));
    return PlanOpening.of(matter)
        .paper("data-quality", "issues", matter.say("data-quality.title"), sections, list);
  }

  /** Every school and what could not be reckoned for it. */
  private static Table unknown(Matter matter) {
    Map<String, String> names = new HashMap<>();
    matter.assessment().portfolio().schools().forEach(s -> names.put(s.code(), s.name()));
    List<Row> rows = new ArrayList<>();
    for (Finding finding : matter.assessment().findings()) {
      if (finding instanceof Finding.Unknown unknown) {
        rows.add(
            Row.item(
                unknown.schoolCode(),
                names.get(unknown.schoolCode()),
                matter.names().code("entitlement", unknown.what()),
                matter.names().rule(unknown.citation().instrument(), unknown.citation().rule())));
      }
    }
    List<Column> columns =
        List.of(
            Column.code("school_code", matter.say("col.school-code"), 10),
            Column.text("school", matter.say("col.school"), 30),
            Column.text("what", matter.say("col.what"), 30),
            Column.text("law", matter.say("col.law"), 40));
    return new Table("unknown-schools", matter.say("unknown"), columns, rows);
  }
}
