package io.kienco.report;

import io.kienco.model.Assessment;
import io.kienco.model.Plan;
import io.kienco.model.Why;
import io.kienco.model.Why.Basis;
import io.kienco.model.Why.Change;
import java.util.List;
import java.util.Locale;

/** Why one proposal is funded or not, on one screen. */
public final class WhyScreen {

  private final Why why;
  private final Plan plan;
  private final Texts texts;
  private final Amounts amounts;
  private final Names names;
  private final Reasons reasons;
  private final String unit;
  private final Page page = new Page();

  public WhyScreen(Why why, Plan plan, Assessment assessment, Texts texts) {
    this.why = why;
    this.plan = plan;
    this.texts = texts;
    this.amounts = new Amounts(texts);
    this.names = new Names(assessment, texts);
    this.reasons = new Reasons(texts, names);
    this.unit = BenefitUnit.of(plan.scenario(), texts);
  }

  public String text() {
    line("why.heading", why.proposal(), names.work(why.proposal()));
    line("why.plan", ScenarioName.of(plan.scenario().title(), plan.scenario().id(), texts));
    new Notices(texts, names).lines(plan.notices()).forEach(page::line);
    page.gap();
    status();
    if (why.benefit() != null) {
      line("why.benefit", amounts.benefit(why.benefit()), unit);
    }
    reasons.all(why.because()).forEach(page::detail);
    if (!why.blockedBy().isEmpty()) {
      page.gap();
      line("why.blocked");
      why.blockedBy().stream().map(this::blocker).distinct().forEach(page::detail);
    }
    changes();
    return page.text();
  }

  private void status() {
    if (why.award() == null) {
      line("why.status." + why.status().name().toLowerCase(Locale.ROOT));
      return;
    }
    Plan.Award award = why.award();
    long paid = award.payments().stream().mapToLong(Plan.Payment::amount).sum();
    line(
        "why.status.awarded",
        String.valueOf(award.start()),
        String.valueOf(award.end()),
        amounts.money(paid),
        names.scheme(award.scheme()));
  }

  /** An envelope with what a đồng more of it is worth. */
  private String blocker(Plan.Blocker blocker) {
    String text = reasons.blocker(blocker);
    if (blocker.price() == null || blocker.price() <= 0) {
      return text;
    }
    long billion = Math.round(blocker.price() * 1e9);
    return text + texts.get("why.price", amounts.benefit(billion), unit);
  }

  private void changes() {
    if (why.status() != Why.Status.DEFERRED) {
      return;
    }
    page.gap();
    List<Change> enough = why.changes().stream().filter(c -> c.basis() != Basis.REFUTED).toList();
    line(enough.isEmpty() ? "why.nothing" : "why.changes");
    enough.forEach(c -> page.detail(change(c)));
    if (enough.size() < why.changes().size()) {
      line("why.refuted");
    }
    why.changes().stream()
        .filter(c -> c.basis() == Basis.REFUTED)
        .forEach(c -> page.detail(change(c)));
  }

  private String change(Change change) {
    String what =
        switch (change.kind()) {
          case COST -> texts.get("would.cost", amounts.points(change.amount().abs()));
          case POINTS -> texts.get("would.points", amounts.points(change.amount()));
          case MONEY ->
              texts.get(
                  "would.money",
                  amounts.money(change.amount().longValue()),
                  names.fund(change.fund()),
                  String.valueOf(change.year()));
          case LIMIT -> texts.get("would.limit", change.amount().intValue());
          case FLOOR ->
              texts.get(
                  "would.floor", change.floor(), amounts.points(change.amount().movePointRight(2)));
        };
    String basis = change.basis().name().toLowerCase(Locale.ROOT);
    return "– " + what + " (" + texts.get("why.basis." + basis) + ")";
  }

  private void line(String key, Object... args) {
    page.line(texts.get(key, args));
  }
}
