package io.kienco.report.document.content;

import io.kienco.model.DataIssue;
import io.kienco.model.Finding;
import io.kienco.report.document.paper.Block;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Column.Kind;
import io.kienco.report.document.paper.Row;
import io.kienco.report.document.paper.Section;
import io.kienco.report.document.paper.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What the data leaves unsaid or says oddly: never guessed, and told here. */
final class DataNotes {

  private static final int SCHOOLS_NAMED = 5;

  private final Matter matter;
  private final List<DataIssue> issues;

  DataNotes(Matter matter, List<DataIssue> issues) {
    this.matter = matter;
    this.issues = issues;
  }

  /**
   * @param leans with the awards that lean on odd figures
   */
  Section section(boolean leans) {
    List<Block> blocks = new ArrayList<>();
    if (leans) {
      blocks.add(new Leans(matter).block());
    }
    Table unknown = new Table("unknown", matter.say("unknown"), unknownColumns(), unknown());
    blocks.add(unknown.rows().isEmpty() ? new Block.Words(matter.say("unknown.none")) : unknown);
    blocks.add(
        issues.isEmpty()
            ? new Block.Words(matter.say("issues.none"))
            : new IssueRows(matter.texts()).table(issues));
    return new Section("data", matter.say("data"), false, blocks);
  }

  private List<Column> unknownColumns() {
    return List.of(
        Column.text("what", matter.say("col.what"), 30),
        Column.text("law", matter.say("col.law"), 34),
        Column.of(Kind.COUNT, "schools", matter.say("col.schools"), 10),
        Column.text("named", matter.say("col.named"), 26));
  }

  /** By what could not be reckoned and by which rule. */
  private List<Row> unknown() {
    Map<List<String>, TreeSet<String>> schools = new LinkedHashMap<>();
    for (Finding finding : matter.assessment().findings()) {
      if (finding instanceof Finding.Unknown unknown) {
        String what = matter.names().code("entitlement", unknown.what());
        String law =
            matter.names().rule(unknown.citation().instrument(), unknown.citation().rule());
        schools.computeIfAbsent(List.of(what, law), k -> new TreeSet<>()).add(unknown.schoolCode());
      }
    }
    List<Row> rows = new ArrayList<>();
    schools.forEach(
        (key, codes) ->
            rows.add(Row.item(key.get(0), key.get(1), (long) codes.size(), named(codes))));
    return rows;
  }

  private String named(TreeSet<String> codes) {
    String first = String.join(", ", codes.stream().limit(SCHOOLS_NAMED).toList());
    int more = codes.size() - SCHOOLS_NAMED;
    return more <= 0 ? first : matter.say("and-more", first, matter.amounts().count(more));
  }
}
