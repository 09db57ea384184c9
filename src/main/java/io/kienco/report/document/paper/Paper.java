package io.kienco.report.document.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * A report before it has a form: each format prints the same.
 *
 * @param date the date that the report is told by, from the plan and never from the clock
 * @param place the province; null when the dataset is of several
 * @param main id of the table that is the report's own: what a CSV file holds
 */
public record Paper(
    String id,
    String language,
    LocalDate date,
    String place,
    boolean synthetic,
    String main,
    Heading heading,
    List<Section> sections) {

  public Paper {
    sections = List.copyOf(sections);
  }

  /** What stands on the title page. */
  public record Heading(String title, String subtitle, List<Fact> facts, List<String> notices) {
    public Heading {
      facts = List.copyOf(facts);
      notices = List.copyOf(notices);
    }
  }

  /** Every table, in order. */
  public List<Table> tables() {
    return sections.stream()
        .flatMap(s -> s.blocks().stream())
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .toList();
  }

  /** The same with other sections. */
  public Paper with(List<Section> others) {
    return new Paper(id, language, date, place, synthetic, main, heading, others);
  }
}
