package io.kienco.ask;

import io.kienco.model.Assessment;
import io.kienco.model.Plan;
import io.kienco.model.Scenario;
import io.kienco.model.Why.Basis;
import io.kienco.model.Why.Change;
import io.kienco.model.Why.Kind;
import io.kienco.plan.Planner;
import java.math.BigDecimal;
import java.util.function.BooleanSupplier;

/**
 * Solves again with a change, as {@code plan} would with its scenario: quickly while looking for
 * the size of the change, and at last just as the plan itself was solved.
 */
final class Confirming {

  private static final BigDecimal QUICK = new BigDecimal("0.02");
  private static final double[] SMALLER = {0.8, 0.6, 0.4, 0.25, 0.15, 0.1, 0.05};
  private static final double[] LARGER = {1.15, 1.4, 1.8, 2.5, 4};

  private final Assessment assessment;
  private final Plan earlier;
  private final OneChange one;
  private final BooleanSupplier stop;

  Confirming(
      Assessment assessment, Plan plan, Plan earlier, String proposal, BooleanSupplier stop) {
    this.assessment = assessment;
    this.earlier = earlier;
    this.one = new OneChange(assessment.portfolio(), plan.scenario(), proposal);
    this.stop = stop;
  }

  /** The smallest that was found to fund the proposal, or the estimate, refuted. */
  Change confirm(Change estimate) {
    Change found = first(estimate);
    for (int i = 0; found != null && i < 3 && !stop.getAsBoolean(); i++) {
      boolean same = found.scenario().solve().equals(quick(found).scenario().solve());
      if (same || funds(found)) {
        return WhyNot.as(found, Basis.CONFIRMED);
      }
      found = larger(estimate, found);
    }
    return WhyNot.as(estimate, stop.getAsBoolean() ? Basis.ESTIMATE : Basis.REFUTED);
  }

  /** The proposal's own cost where that does, else the estimate; then smaller or larger. */
  private Change first(Change estimate) {
    Change own = own(estimate);
    if (own != null && funds(quick(own))) {
      return smaller(own);
    }
    return funds(quick(estimate)) ? smaller(estimate) : larger(estimate, estimate);
  }

  /** No more money than the proposal itself costs, where the estimate is more; else null. */
  private Change own(Change estimate) {
    Long cost = estimate.kind() == Kind.MONEY ? one.cost() : null;
    return cost == null || estimate.amount().compareTo(BigDecimal.valueOf(cost)) <= 0
        ? null
        : one.of(Kind.MONEY, BigDecimal.valueOf(cost), estimate.fund(), estimate.year());
  }

  private Change smaller(Change estimate) {
    Change least = estimate;
    for (double by : SMALLER) {
      Change next = one.times(estimate, by);
      if (next.kind() == Kind.LIMIT || stop.getAsBoolean() || !funds(quick(next))) {
        return least;
      }
      least = next;
    }
    return least;
  }

  /** Larger than {@code than}; null where none that is tried funds it. */
  private Change larger(Change estimate, Change than) {
    for (double by : LARGER) {
      Change next = one.times(estimate, by);
      boolean more = one.size(next).compareTo(one.size(than)) > 0;
      if (stop.getAsBoolean()) {
        return null;
      }
      if (more && funds(quick(next))) {
        return next;
      }
    }
    return null;
  }

  private static Change quick(Change change) {
    Scenario scenario = change.scenario();
    return new Change(
        change.kind(),
        change.amount(),
        change.fund(),
        change.year(),
        change.floor(),
        change.basis(),
        scenario.with(s -> s.solve = Quick.of(s.solve, QUICK)));
  }

  private boolean funds(Change change) {
    return Planner.funds(assessment, change.scenario(), earlier, one.proposal(), stop);
  }
}
