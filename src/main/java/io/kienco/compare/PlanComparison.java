package io.kienco.compare;

import io.kienco.model.Assessment;
import io.kienco.model.Comparison;
import io.kienco.model.Comparison.AwardRow;
import io.kienco.model.Comparison.Entitled;
import io.kienco.model.Comparison.Side;
import io.kienco.model.Comparison.YearAmount;
import io.kienco.model.Finding;
import io.kienco.model.Plan;
import io.kienco.model.Plan.EnvelopeUse;
import io.kienco.model.Portfolio;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Puts any number of plans of one dataset side by side. */
public final class PlanComparison {

  private PlanComparison() {}

  /** Plans of that portfolio, in the order in which they are to be shown. */
  public static Comparison of(Portfolio portfolio, List<Plan> plans) {
    return of(portfolio, plans, List.of());
  }

  /**
   * @param assessments each plan's, to tell entitlements apart; or none
   */
  public static Comparison of(Portfolio portfolio, List<Plan> plans, List<Assessment> assessments) {
    Spreads spreads = new Spreads(portfolio);
    List<Side> sides = new ArrayList<>();
    for (int i = 0; i < plans.size(); i++) {
      List<Entitled> entitled = assessments.isEmpty() ? List.of() : entitled(assessments.get(i));
      sides.add(side(plans.get(i), plans, entitled, spreads, portfolio));
    }
    List<AwardRow> awards = AwardRows.of(portfolio, plans);
    return new Comparison(
        portfolio.info().id(), sides, new MoneyRows(portfolio, plans, awards).list(), awards);
  }

  private static List<Entitled> entitled(Assessment assessment) {
    TreeMap<String, Long> sums = new TreeMap<>();
    for (Finding finding : assessment.findings()) {
      if (finding instanceof Finding.Entitlement owed
          && assessment.horizon().contains(owed.year())) {
        sums.merge(owed.name(), owed.amountVnd(), Math::addExact);
      }
    }
    return sums.entrySet().stream().map(e -> new Entitled(e.getKey(), e.getValue())).toList();
  }

  private static Side side(
      Plan plan, List<Plan> plans, List<Entitled> entitled, Spreads spreads, Portfolio portfolio) {
    Plan.Summary summary = plan.summary();
    Measure own = Measure.of(plan, portfolio);
    List<Integer> otherwise =
        IntStream.range(0, plans.size())
            .filter(i -> !Measure.of(plans.get(i), portfolio).equals(own))
            .boxed()
            .toList();
    return new Side(
        plan.scenario().id(),
        plan.scenario().title(),
        summary.benefit(),
        summary.bound(),
        summary.gap(),
        plan.awards().size(),
        plan.awards().stream().mapToLong(PlanComparison::paid).sum(),
        summary.ongoingUnmet(),
        summary.mandatesUnmet(),
        plan.floors(),
        owed(plan),
        entitled,
        spreads.of(plan),
        IntStream.range(0, plans.size())
            .filter(i -> !otherwise.contains(i))
            .filter(i -> plans.get(i).summary().bound() < summary.benefit())
            .boxed()
            .toList(),
        otherwise);
  }

  private static List<YearAmount> owed(Plan plan) {
    TreeMap<Integer, Long> owed = new TreeMap<>();
    for (EnvelopeUse use : plan.envelopes()) {
      if (use.owed() != 0) {
        owed.merge(use.year(), use.owed(), Math::addExact);
      }
    }
    return owed.entrySet().stream().map(e -> new YearAmount(e.getKey(), e.getValue())).toList();
  }

  static long paid(Plan.Award award) {
    return award.payments().stream().mapToLong(Plan.Payment::amount).sum();
  }
}
