package io.kienco.report;

import io.kienco.model.Assessment;
import io.kienco.model.Horizon;
import io.kienco.model.Plan;
import io.kienco.model.Proposal;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;

/** A plan on one screen, as a planner reads it. */
public final class PlanScreen {

  private static final int SHOWN = 4;

  private final Plan plan;
  private final Assessment assessment;
  private final Texts texts;
  private final Amounts amounts;
  private final Names names;
  private final Reasons reasons;
  private final Page page = new Page();

  public PlanScreen(Plan plan, Assessment assessment, Texts texts) {
    this.plan = plan;
    this.assessment = assessment;
    this.texts = texts;
    this.amounts = new Amounts(texts);
    this.names = new Names(assessment, texts);
    this.reasons = new Reasons(texts, names);
  }

  /**
   * @param seconds measured
   * @param files where the full files are; null when none was written
   */
  public String text(double seconds, String files) {
    heading();
    demand();
    page.gap();
    page.block(new MoneyTable(texts, names, assessment.horizon()).text(plan.envelopes()));
    quality(seconds);
    awards();
    deferrals();
    excluded();
    new LeansOn(texts).print(plan, page);
    page.gap();
    if (files != null) {
      line("plan.files", files);
    }
    return page.text();
  }

  private void heading() {
    String date = assessment.asOf().format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    line("plan.heading", assessment.portfolio().info().title(texts.language()));
    line(
        "plan.subheading",
        ScenarioName.of(plan.scenario().title(), plan.scenario().id(), texts),
        date);
    new ScenarioLine(texts, names).of(plan.scenario()).ifPresent(page::line);
    new Notices(texts, names).lines(plan.notices()).forEach(page::line);
    new UnknownLine(texts).of(assessment).ifPresent(page::line);
    new Unmet(texts, names).lines(plan).forEach(page::line);
    page.gap();
  }

  private void demand() {
    Collection<Long> costs = assessment.portfolio().costs().values();
    long cost = costs.stream().filter(Objects::nonNull).mapToLong(Long::longValue).sum();
    Horizon horizon = assessment.horizon();
    line("plan.asked", amounts.count(costs.size()), amounts.money(cost));
    line(
        "plan.available",
        amounts.money(capital()),
        String.valueOf(horizon.first()),
        String.valueOf(horizon.last()));
    line(
        "plan.awarded",
        amounts.count(plan.awards().size()),
        amounts.money(paid()),
        amounts.count(plan.deferred().size()),
        amounts.count(plan.excluded().size()));
  }

  private long paid() {
    return plan.envelopes().stream().mapToLong(Plan.EnvelopeUse::spent).sum();
  }

  private long capital() {
    return plan.ceiling(assessment.portfolio().capitalFunds());
  }

  private void quality(double seconds) {
    Plan.Summary summary = plan.summary();
    long mandated =
        plan.awards().stream().filter(a -> a.mandated() != null && a.end() <= a.mandated()).count();
    long ongoing =
        plan.awards().stream().filter(a -> names.proposal(a.proposal()).ongoing()).count();
    page.gap();
    line("plan.left", amounts.money(capital() - paid()));
    line("plan.ongoing", ongoing, ongoing + summary.ongoingUnmet());
    line("plan.mandates", mandated, summary.mandatesUnmet());
    plan.floors().forEach(this::floor);
    line(
        summary.optimal() ? "plan.optimal" : "plan.benefit",
        amounts.benefit(summary.benefit()),
        amounts.benefit(summary.bound()),
        amounts.percent(summary.gap(), 3),
        BenefitUnit.of(plan.scenario(), texts));
    line(
        "plan.gain",
        gain(summary.baselines().byPoints()),
        gain(summary.baselines().byBenefitPerDong()));
    if (!plan.floors().isEmpty()
        && plan.summary().baselines().byPoints() > plan.summary().benefit()) {
      line("plan.gain.floors");
    }
    line("plan.solved", String.format(texts.locale(), "%.1f", seconds));
  }

  private void floor(Plan.FloorResult floor) {
    boolean money = floor.of().equals("spend");
    line(
        floor.reached() >= floor.wanted() ? "plan.floor.met" : "plan.floor.missed",
        floor.id(),
        money ? amounts.money(floor.reached()) : amounts.benefit(floor.reached()),
        money ? amounts.money(floor.wanted()) : amounts.benefit(floor.wanted()));
  }

  private String gain(long baseline) {
    if (baseline <= 0) {
      return texts.get("plan.gain.none");
    }
    double share = (double) (plan.summary().benefit() - baseline) / baseline;
    return (share >= 0 ? "+" : "") + amounts.percent(share, 2);
  }

  private void awards() {
    page.gap();
    line("plan.awards", Math.min(SHOWN, plan.awards().size()), plan.awards().size());
    Comparator<Plan.Award> first =
        Comparator.comparing((Plan.Award a) -> a.mandated() == null)
            .thenComparing(a -> a.benefit() == null ? 0 : -a.benefit());
    plan.awards().stream().sorted(first).limit(SHOWN).forEach(this::award);
  }

  private void award(Plan.Award award) {
    long paid = award.payments().stream().mapToLong(Plan.Payment::amount).sum();
    page.line(
        texts.get(
            "plan.award",
            award.proposal(),
            years(award),
            amounts.money(paid),
            names.scheme(award.scheme())));
    page.detail(names.work(award.proposal()));
    reasons.because(award.because()).forEach(page::detail);
  }

  private static String years(Plan.Award award) {
    String start = String.valueOf(award.start());
    return award.end() == award.start() ? start : start + "–" + award.end();
  }

  private void excluded() {
    if (plan.excluded().isEmpty()) {
      return;
    }
    page.gap();
    line("plan.excluded", Math.min(SHOWN, plan.excluded().size()), plan.excluded().size());
    for (Plan.Excluded excluded :
        plan.excluded().subList(0, Math.min(SHOWN, plan.excluded().size()))) {
      page.line(excluded.proposal());
      page.detail(names.work(excluded.proposal()));
      reasons.because(excluded.because()).forEach(page::detail);
    }
  }

  private void deferrals() {
    page.gap();
    line("plan.deferred", Math.min(SHOWN, plan.deferred().size()), plan.deferred().size());
    Comparator<Plan.Deferral> first =
        Comparator.comparing(d -> d.benefit() == null ? 0 : -d.benefit());
    plan.deferred().stream().sorted(first).limit(SHOWN).forEach(this::deferral);
  }

  private void deferral(Plan.Deferral deferral) {
    Proposal proposal = names.proposal(deferral.proposal());
    String cost = proposal.costVnd() == null ? "–" : amounts.money(proposal.costVnd());
    page.line(texts.get("plan.deferral", deferral.proposal(), cost));
    page.detail(names.work(deferral.proposal()));
    reasons.because(deferral.because()).forEach(page::detail);
    page.detail(texts.get("reason.blocked", reasons.blockers(deferral)));
    page.detail(reasons.wouldBeFunded(deferral.wouldBeFunded()));
  }

  private void line(String key, Object... args) {
    page.line(texts.get(key, args));
  }
}
