package io.kienco.report.document.content;

import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.report.Notices;
import io.kienco.report.ScenarioLine;
import io.kienco.report.UnknownLine;
import io.kienco.report.Unmet;
import io.kienco.report.document.paper.Fact;
import io.kienco.report.document.paper.Paper;
import io.kienco.report.document.paper.Paper.Heading;
import io.kienco.report.document.paper.Section;
import io.kienco.report.document.paper.Table;
import java.util.ArrayList;
import java.util.List;

/** The title page of a report on a plan: what it was made from, and what to know before reading. */
final class Opening {

  private final Matter matter;

  Opening(Matter matter) {
    this.matter = matter;
  }

  private Heading heading(String title) {
    String dataset = matter.assessment().portfolio().info().title(matter.texts().language());
    return new Heading(title, dataset, facts(), notices());
  }

  /**
   * @param main id of the table that a CSV file holds
   * @param data tables for workbooks and CSV only
   */
  Paper paper(String id, String main, String title, List<Section> sections, List<Table> data) {
    return new Paper(
        id,
        matter.texts().language(),
        matter.assessment().asOf(),
        matter.province(),
        matter.assessment().portfolio().info().synthetic(),
        main,
        heading(title),
        sections,
        data);
  }

  private List<Fact> facts() {
    Plan plan = matter.plan();
    Portfolio portfolio = matter.assessment().portfolio();
    List<Fact> facts = new ArrayList<>();
    facts.add(matter.fact("scenario", scenario(plan.scenario())));
    new ScenarioLine(matter.texts(), matter.names())
        .of(plan.scenario())
        .ifPresent(changes -> facts.add(matter.fact("scenario.changes", changes)));
    facts.add(matter.fact("as-of", Matter.day(matter.assessment().asOf())));
    facts.add(matter.fact("census", Matter.day(portfolio.info().censusDate())));
    facts.add(matter.fact("fingerprint.inputs", plan.fingerprint().inputs()));
    facts.add(matter.fact("fingerprint.rules", plan.fingerprint().rules()));
    facts.add(matter.fact("fingerprint.scenario", plan.fingerprint().scenario()));
    String seed = String.valueOf(plan.fingerprint().seed());
    facts.add(matter.fact("made-by", matter.say("made-by.value", version(), seed)));
    return facts;
  }

  private String version() {
    return matter.plan().fingerprint().version();
  }

  private String scenario(Scenario scenario) {
    if (scenario.title() != null) {
      return scenario.title() + " (" + scenario.id() + ")";
    }
    boolean unnamed = Scenario.DEFAULT.id().equals(scenario.id());
    return unnamed ? matter.texts().get("scenario.default") : scenario.id();
  }

  private List<String> notices() {
    List<String> notices = new ArrayList<>();
    notices.addAll(new Notices(matter.texts(), matter.names()).lines(matter.plan().notices()));
    new UnknownLine(matter.texts()).of(matter.assessment()).ifPresent(notices::add);
    notices.addAll(new Unmet(matter.texts(), matter.names()).lines(matter.plan()));
    return notices.stream().map(n -> n.replaceFirst("^⚠ *", "")).toList();
  }
}
