package io.kienco.ask;

import io.kienco.model.Assessment;
import io.kienco.model.Plan;
import io.kienco.model.Progress;
import io.kienco.model.Risk;
import io.kienco.model.Risk.Terms;
import io.kienco.model.Scenario;
import io.kienco.plan.NoPlanException;
import io.kienco.plan.Planner;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** What a plan's money may come to, and what to hold back so that it seldom runs out. */
public final class CostRisk {

  private static final BigDecimal MOST = new BigDecimal("0.9");

  /** The plan made with a contingency holds other works: more is held until their draws fit. */
  private static final int ROUNDS = 4;

  private static final BigDecimal STEP = new BigDecimal("0.002");

  private CostRisk() {}

  /**
   * Draws costs for the plan, finds the contingency, plans again with it and draws once more.
   *
   * @param earlier the plan that the plan's scenario keeps to; or null
   * @param progress of the second solve
   */
  public static Risk of(
      Assessment assessment,
      Plan plan,
      Plan earlier,
      Terms terms,
      Consumer<Progress> progress,
      BooleanSupplier stop) {
    Draws draws = new Draws(assessment.portfolio(), plan, terms);
    double wanted = terms.wanted().doubleValue();
    boolean enough = draws.total().overrun() <= wanted;
    BigDecimal contingency = enough ? BigDecimal.ZERO : contingency(draws.needed(wanted));
    Draws after = null;
    int lost = 0;
    BigDecimal next = contingency;
    for (int i = 0; i < ROUNDS && held(next) && !stop.getAsBoolean(); i++) {
      contingency = next;
      BigDecimal share = plan.scenario().contingency().max(contingency);
      Scenario cautious = plan.scenario().with(s -> s.contingency = share);
      Plan again = again(assessment, cautious, earlier, plan, progress, stop);
      after = again == null ? null : new Draws(assessment.portfolio(), again, terms);
      lost = again == null ? 0 : lost(plan, again);
      boolean more = after != null && after.total().overrun() > wanted;
      next = more ? share.add(STEP).max(contingency(after.needed(wanted), share)) : null;
    }
    return new Risk(
        assessment.portfolio().info().id(),
        plan.scenario().id(),
        terms.draws(),
        terms.seed(),
        BigDecimal.valueOf(CostSpreads.SHARED),
        draws.measures(),
        draws.envelopes(),
        draws.total(),
        terms.wanted(),
        contingency,
        after == null ? List.of() : after.envelopes(),
        after == null ? null : after.total(),
        lost);
  }

  /** Mandates that the plan meets and the cautious one does not, by number. */
  private static int lost(Plan plan, Plan again) {
    return Math.max(0, again.summary().mandatesUnmet() - plan.summary().mandatesUnmet());
  }

  private static boolean held(BigDecimal share) {
    return share != null && share.signum() > 0 && share.compareTo(MOST) <= 0;
  }

  /** Null where what is pinned or under way leaves nothing to hold back. */
  private static Plan again(
      Assessment assessment,
      Scenario cautious,
      Plan earlier,
      Plan plan,
      Consumer<Progress> progress,
      BooleanSupplier stop) {
    try {
      return Planner.plan(assessment, cautious, earlier, plan, progress, stop);
    } catch (NoPlanException none) {
      return null;
    }
  }

  /**
   * @param ratio of drawn to planned money that is passed with the wanted chance only
   */
  private static BigDecimal contingency(double ratio) {
    BigDecimal share =
        BigDecimal.valueOf(1 - 1 / Math.max(1, ratio)).setScale(3, RoundingMode.CEILING);
    return share.compareTo(MOST) > 0 ? null : share;
  }

  private static BigDecimal contingency(double ratio, BigDecimal least) {
    BigDecimal share = contingency(ratio);
    return share == null ? least : share;
  }
}
