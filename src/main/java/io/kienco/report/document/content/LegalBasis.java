package io.kienco.report.document.content;

import io.kienco.model.Finding;
import io.kienco.model.Instrument;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Column.Kind;
import io.kienco.report.document.paper.Row;
import io.kienco.report.document.paper.Section;
import io.kienco.report.document.paper.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every instrument in force on the date, and how often the plan leans on it. Numbers of our own
 * that it never leans on, as another province's, are no basis.
 */
final class LegalBasis {

  private final Matter matter;

  LegalBasis(Matter matter) {
    this.matter = matter;
  }

  Section section() {
    Map<String, Long> cited = new HashMap<>();
    for (Finding finding : matter.assessment().findings()) {
      cited.merge(finding.citation().instrument(), 1L, Long::sum);
    }
    List<Row> rows =
        matter.assessment().instruments().stream()
            .filter(i -> cited.containsKey(i.id()) || !i.status().equals("illustrative"))
            .map(i -> row(i, cited.get(i.id())))
            .toList();
    Table table = new Table("law", matter.say("law"), columns(), rows);
    return new Section("law", matter.say("law"), true, List.of(table));
  }

  private List<Column> columns() {
    return List.of(
        Column.text("number", matter.say("col.instrument"), 20),
        Column.text("title", matter.say("col.title"), 34),
        Column.text("issuer", matter.say("col.issuer"), 17),
        Column.of(Kind.DATE, "from", matter.say("col.from"), 10),
        Column.of(Kind.DATE, "until", matter.say("col.until"), 10),
        Column.text("status", matter.say("col.status"), 12),
        Column.of(Kind.COUNT, "findings", matter.say("col.findings"), 9));
  }

  private Row row(Instrument instrument, Long findings) {
    String title = instrument.title().getOrDefault(matter.texts().language(), instrument.id());
    String number = instrument.number() == null ? "" : instrument.number();
    String status = matter.say("status." + instrument.status());
    return Row.item(
        number,
        title,
        instrument.issuer(),
        instrument.from(),
        instrument.until(),
        status,
        findings);
  }
}
