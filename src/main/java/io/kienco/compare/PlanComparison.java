package io.kienco.compare;

import io.kienco.model.Comparison;
import io.kienco.model.Comparison.Side;
import io.kienco.model.Comparison.YearAmount;
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
    Spreads spreads = new Spreads(portfolio);
    List<Side> sides = new ArrayList<>();
    for (Plan plan : plans) {
      sides.add(side(plan, plans, spreads));
    }
    return new Comparison(
        portfolio.info().id(),
        sides,
        new MoneyRows(portfolio, plans).list(),
        AwardRows.of(portfolio, plans));
  }

  private static Side side(Plan plan, List<Plan> plans, Spreads spreads) {
    Plan.Summary summary = plan.summary();
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
        spreads.of(plan),
        IntStream.range(0, plans.size())
            .filter(i -> plans.get(i).summary().bound() < summary.benefit())
            .boxed()
            .toList());
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
