package io.kienco.report.document.content;

import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.report.ScenarioLine;
import io.kienco.report.ScenarioName;
import io.kienco.report.document.paper.Fact;
import io.kienco.report.document.paper.Paper;
import io.kienco.report.document.paper.Paper.Heading;
import io.kienco.report.document.paper.Section;
import io.kienco.report.document.paper.Table;
import java.util.ArrayList;
import java.util.List;

/** The title page: what a report was made from, and what to know before reading it. */
public final class Opening {

  private final Ground ground;
  private final List<Fact> facts = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();

  public Opening(Ground ground) {
    this.ground = ground;
  }

  /** The scenario, the law's date and the fingerprints of what was read. */
  public Opening under(Scenario scenario) {
    Portfolio portfolio = ground.assessment().portfolio();
    facts.add(
        ground.fact(
            "scenario", ScenarioName.withId(scenario.title(), scenario.id(), ground.texts())));
    new ScenarioLine(ground.texts(), ground.names())
        .of(scenario)
        .ifPresent(changes -> facts.add(ground.fact("scenario.changes", changes)));
    facts.add(ground.fact("as-of", Ground.day(ground.assessment().asOf())));
    facts.add(ground.fact("census", Ground.day(portfolio.info().censusDate())));
    facts.add(ground.fact("fingerprint.inputs", portfolio.fingerprint()));
    facts.add(ground.fact("fingerprint.rules", ground.assessment().rulebook()));
    return this;
  }

  public Opening fact(String key, String value) {
    facts.add(ground.fact(key, value));
    return this;
  }

  /** Lines as screens have them; their warning sign is left out. */
  public Opening notices(List<String> lines) {
    lines.forEach(n -> notices.add(n.replaceFirst("^⚠ *", "")));
    return this;
  }

  /**
   * @param main id of the table that a CSV file holds
   * @param data tables for workbooks and CSV only
   */
  public Paper paper(
      String id, String main, String title, List<Section> sections, List<Table> data) {
    String language = ground.texts().language();
    Portfolio portfolio = ground.assessment().portfolio();
    return new Paper(
        id,
        language,
        ground.assessment().asOf(),
        ground.province(),
        portfolio.info().synthetic(),
        main,
        new Heading(title, portfolio.info().title(language), facts, notices),
        sections,
        data);
  }
}
