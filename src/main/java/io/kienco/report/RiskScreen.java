package io.kienco.report;

import io.kienco.model.Assessment;
import io.kienco.model.Risk;
import io.kienco.model.Risk.EnvelopeRisk;
import java.util.List;

/** What a plan's money may come to, on one screen. */
public final class RiskScreen {

  private final Risk risk;
  private final Assessment assessment;
  private final Texts texts;
  private final Amounts amounts;
  private final Names names;
  private final Page page = new Page();

  public RiskScreen(Risk risk, Assessment assessment, Texts texts) {
    this.risk = risk;
    this.assessment = assessment;
    this.texts = texts;
    this.amounts = new Amounts(texts);
    this.names = new Names(assessment, texts);
  }

  public String text() {
    line("risk.heading", assessment.portfolio().info().title(texts.language()));
    if (assessment.portfolio().info().synthetic()) {
      line("notice.synthetic");
    }
    line("risk.assumed", amounts.count(risk.draws()), String.valueOf(risk.seed()), spreads());
    page.gap();
    Columns table = new Columns();
    table.row(
        texts.get("risk.column.envelope"),
        texts.get("risk.column.year"),
        texts.get("risk.column.ceiling"),
        texts.get("risk.column.planned"),
        "P50",
        "P80",
        texts.get("risk.column.overrun"),
        risk.after().isEmpty() ? "" : texts.get("risk.column.after"));
    risk.envelopes().forEach(e -> table.row(names.fund(e.fund()), cells(e)));
    total(table);
    page.block(table.text());
    page.gap();
    contingency();
    return page.text();
  }

  private String spreads() {
    return String.join(
        ", ",
        risk.measures().stream()
            .map(m -> names.code("measure", m.measure()) + " " + amounts.percent(m.sigma(), 0))
            .toList());
  }

  private List<String> cells(EnvelopeRisk e) {
    return List.of(
        Integer.toString(e.year()),
        amounts.billions(e.ceiling()),
        amounts.billions(e.planned()),
        amounts.billions(e.p50()),
        amounts.billions(e.p80()),
        amounts.percent(e.overrun(), 0),
        after(e));
  }

  private String after(EnvelopeRisk before) {
    return risk.after().stream()
        .filter(e -> e.fund().equals(before.fund()) && e.year() == before.year())
        .map(e -> amounts.percent(e.overrun(), 0))
        .findFirst()
        .orElse("");
  }

  private void total(Columns table) {
    Risk.Total t = risk.total();
    table.row(
        texts.get("table.total"),
        "",
        amounts.billions(t.ceiling()),
        amounts.billions(t.planned()),
        amounts.billions(t.p50()),
        amounts.billions(t.p80()),
        amounts.percent(t.overrun(), 0),
        risk.totalAfter() == null ? "" : amounts.percent(risk.totalAfter().overrun(), 0));
  }

  private void contingency() {
    line("risk.any", amounts.percent(risk.total().anyOverrun(), 0));
    String wanted = amounts.percent(risk.wanted().doubleValue(), 0);
    if (risk.contingency() == null) {
      line("risk.contingency.none", wanted);
      return;
    }
    line("risk.contingency", wanted, amounts.percent(risk.contingency().doubleValue(), 1));
    if (risk.totalAfter() == null) {
      line(risk.contingency().signum() == 0 ? "risk.enough" : "risk.after.none");
    } else {
      line(
          "risk.after",
          amounts.money(risk.totalAfter().planned()),
          amounts.percent(risk.totalAfter().overrun(), 0),
          amounts.percent(risk.totalAfter().anyOverrun(), 0));
      if (risk.mandatesLost() > 0) {
        line("risk.mandates", risk.mandatesLost());
      }
    }
  }

  private void line(String key, Object... args) {
    page.line(texts.get(key, args));
  }
}
