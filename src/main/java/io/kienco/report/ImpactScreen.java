package io.kienco.report;

import io.kienco.model.Assessment;
import io.kienco.model.Impact;
import io.kienco.model.Impact.AwardChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a changed rulebook does, on one page. */
public final class ImpactScreen {

  private static final int SHOWN = 6;

  private final Impact impact;
  private final Texts texts;
  private final Amounts amounts;
  private final Names before;
  private final Names names;
  private final Assessment assessment;
  private final Page page = new Page();

  public ImpactScreen(Impact impact, Assessment before, Assessment after, Texts texts) {
    this.impact = impact;
    this.texts = texts;
    this.amounts = new Amounts(texts);
    this.before = new Names(before, texts);
    this.names = new Names(after, texts);
    this.assessment = after;
  }

  public String text() {
    line("impact.heading", assessment.portfolio().info().title(texts.language()));
    if (assessment.portfolio().info().synthetic()) {
      line("notice.synthetic");
    }
    if (!impact.rulesBefore().equals(impact.rulesAfter()) && reachesNothing()) {
      page.gap();
      line("impact.nothing");
    }
    rules();
    entitlements();
    priorities();
    plans();
    awards("in");
    awards("out");
    awards("moved");
    money();
    return page.text();
  }

  private boolean reachesNothing() {
    return impact.rules().isEmpty()
        && impact.priorities().isEmpty()
        && impact.awards().isEmpty()
        && impact.entitlements().stream().allMatch(e -> e.before() == e.after());
  }

  private void rules() {
    page.gap();
    line("impact.rules", impact.rules().size());
    impact.rules().stream().limit(SHOWN).forEach(this::rule);
    more(impact.rules().size());
  }

  private void rule(Impact.RuleChange change) {
    String law = (change.after() > 0 ? names : before).rule(change.instrument(), change.rule());
    page.detail(texts.get("impact.rule", law, change.added(), change.dropped(), change.changed()));
  }

  private void entitlements() {
    YearTable table = new YearTable(texts.get("impact.owed"), texts, assessment.horizon());
    Map<String, Map<Integer, Long>> then = new LinkedHashMap<>();
    Map<String, Map<Integer, Long>> since = new LinkedHashMap<>();
    for (Impact.EntitlementChange change : impact.entitlements()) {
      String name = names.code("entitlement", change.entitlement());
      then.computeIfAbsent(name, n -> new TreeMap<>()).put(change.year(), change.before());
      since.computeIfAbsent(name, n -> new TreeMap<>()).put(change.year(), change.after());
    }
    for (String name : then.keySet()) {
      table.heading(name);
      if (then.get(name).equals(since.get(name))) {
        table.row("  " + texts.get("impact.unchanged"), then.get(name));
        continue;
      }
      table.row("  " + texts.get("impact.before"), then.get(name));
      table.row("  " + texts.get("impact.after"), since.get(name));
    }
    if (!impact.madeUp().isEmpty()) {
      table.heading(texts.get("impact.missing"));
      table.row("  " + texts.get("impact.after"), impact.madeUp());
    }
    page.gap();
    page.block(table.text());
  }

  private void priorities() {
    page.gap();
    line("impact.priorities", impact.priorities().size());
    impact.priorities().stream()
        .limit(SHOWN)
        .forEach(
            p ->
                page.detail(
                    texts.get(
                        "impact.priority",
                        p.proposal(),
                        amounts.points(p.pointsBefore()),
                        amounts.points(p.pointsAfter()),
                        names.work(p.proposal()))));
    more(impact.priorities().size());
  }

  private void plans() {
    page.gap();
    if (!impact.madeUp().isEmpty()) {
      line("impact.made-up");
    }
    plan("impact.plan.before", impact.planBefore());
    plan("impact.plan.after", impact.planAfter());
  }

  private void plan(String key, Impact.PlanFigures plan) {
    line(
        key,
        amounts.count(plan.awards()),
        amounts.money(plan.spent()),
        amounts.benefit(plan.benefit()),
        amounts.percent(plan.gap(), 3));
  }

  private void awards(String kind) {
    List<AwardChange> changes =
        impact.awards().stream().filter(a -> a.kind().equals(kind)).toList();
    long lucky = changes.stream().filter(AwardChange::withinGap).count();
    page.gap();
    line("impact.awards." + kind, changes.size(), lucky);
    changes.stream()
        .limit(SHOWN)
        .forEach(
            a ->
                page.detail(
                    texts.get(
                            "impact.award",
                            a.proposal(),
                            amounts.money(Math.max(a.paidBefore(), a.paidAfter())),
                            names.work(a.proposal()))
                        + (a.withinGap() ? " " + texts.get("impact.luck") : "")));
    more(changes.size());
  }

  private void money() {
    page.gap();
    long moved =
        impact.moneyByFundAndYear().stream().mapToLong(m -> Math.abs(m.after() - m.before())).sum();
    line("impact.money", amounts.money(moved), impact.moneyByCommune().size());
    impact.moneyByCommune().stream()
        .limit(SHOWN)
        .forEach(
            c ->
                page.detail(
                    texts.get(
                        "impact.commune",
                        names.commune(c.commune()),
                        amounts.money(c.before()),
                        amounts.money(c.after()))));
    more(impact.moneyByCommune().size());
  }

  private void more(int size) {
    if (size > SHOWN) {
      page.detail(texts.get("impact.more", size - SHOWN));
    }
  }

  private void line(String key, Object... args) {
    page.line(texts.get(key, args));
  }
}
