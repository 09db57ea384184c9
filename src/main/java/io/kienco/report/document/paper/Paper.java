package io.kienco.report.document.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A report before it has a form: each format prints the same.
 *
 * @param date the date that the report is told by, from the plan and never from the clock
 * @param place the province; null when the dataset is of several
 * @param main id of the table that is the report's own: what a CSV file holds
 * @param data tables for machines, in workbooks and CSV only
 */
public record Paper(
    String id,
    String language,
    LocalDate date,
    String place,
    boolean synthetic,
    String main,
    Heading heading,
    List<Section> sections,
    List<Table> data) {

  public Paper {
    sections = List.copyOf(sections);
    data = List.copyOf(data);
  }

  /** What stands on the title page. */
  public record Heading(String title, String subtitle, List<Fact> facts, List<String> notices) {
    public Heading {
      facts = List.copyOf(facts);
      notices = List.copyOf(notices);
    }
  }

  /** The table that is the report's own. */
  public Table mainTable() {
    return tables().filter(t -> t.id().equals(main)).findFirst().orElseThrow();
  }

  /** Those for machines before those of the sections. */
  public Stream<Table> tables() {
    return Stream.concat(data.stream(), sections.stream().flatMap(s -> s.tables().stream()));
  }

  /** True when each section is a card on a page: its tables then are one list in the data. */
  public boolean isCards() {
    return id.equals("scorecards");
  }

  /** True when the last page lies on its side: what is signed below it lies so too. */
  public boolean endsWide() {
    return !sections.isEmpty() && sections.get(sections.size() - 1).wide();
  }

  /** The same with each table changed. */
  public Paper with(UnaryOperator<Table> change) {
    UnaryOperator<Block> inside = b -> b instanceof Table t ? change.apply(t) : b;
    return new Paper(
        id,
        language,
        date,
        place,
        synthetic,
        main,
        heading,
        sections.stream().map(s -> s.with(inside)).toList(),
        data.stream().map(change).toList());
  }
}
