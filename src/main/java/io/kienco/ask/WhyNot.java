package io.kienco.ask;

import io.kienco.model.Assessment;
import io.kienco.model.Plan;
import io.kienco.model.Plan.Award;
import io.kienco.model.Plan.Deferral;
import io.kienco.model.Plan.Excluded;
import io.kienco.model.Steps;
import io.kienco.model.Why;
import io.kienco.model.Why.Basis;
import io.kienco.model.Why.Change;
import io.kienco.model.Why.Kind;
import io.kienco.model.Why.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Why a proposal is funded or not, and the smallest changes that would fund it. */
public final class WhyNot {

  private WhyNot() {}

  /** From the prices of the plan; nothing is solved. Null where the plan knows no such proposal. */
  public static Why of(Assessment assessment, Plan plan, String proposal) {
    for (Award award : plan.awards()) {
      if (award.proposal().equals(proposal)) {
        return new Why(
            proposal,
            Status.AWARDED,
            award,
            award.benefit(),
            award.because(),
            List.of(),
            List.of());
      }
    }
    for (Deferral deferral : plan.deferred()) {
      if (deferral.proposal().equals(proposal)) {
        return deferred(assessment, plan, deferral);
      }
    }
    for (Excluded excluded : plan.excluded()) {
      if (excluded.proposal().equals(proposal)) {
        return new Why(
            proposal, Status.EXCLUDED, null, null, excluded.because(), List.of(), List.of());
      }
    }
    return null;
  }

  private static Why deferred(Assessment assessment, Plan plan, Deferral deferral) {
    List<Change> changes = new ArrayList<>();
    Plan.WouldBeFunded would = deferral.wouldBeFunded();
    OneChange one = new OneChange(assessment.portfolio(), plan.scenario(), deferral.proposal());
    if (would != null && would.costPercent() != null) {
      changes.add(one.of(Kind.COST, would.costPercent(), null, null));
    }
    if (would != null && would.points() != null) {
      changes.add(one.of(Kind.POINTS, would.points(), null, null));
    }
    if (would != null && would.money() != null) {
      BigDecimal amount = BigDecimal.valueOf(would.money().amount());
      changes.add(one.of(Kind.MONEY, amount, would.money().fund(), would.money().year()));
    }
    if (would != null && would.limit() != null) {
      changes.add(one.of(Kind.LIMIT, BigDecimal.valueOf(would.limit()), null, null));
    }
    LowerFloor.of(plan, deferral, one.cost()).forEach((f, s) -> changes.add(one.floor(f, s)));
    return new Why(
        deferral.proposal(),
        Status.DEFERRED,
        null,
        deferral.benefit(),
        deferral.because(),
        deferral.blockedBy(),
        changes);
  }

  /**
   * The same with every change solved again, made larger until the proposal is funded or smaller
   * while it still is.
   *
   * @param earlier the plan that the plan's scenario keeps to; or null
   */
  public static Why confirmed(
      Assessment assessment,
      Plan plan,
      Plan earlier,
      String proposal,
      Consumer<Steps> progress,
      BooleanSupplier stop) {
    Why why = of(assessment, plan, proposal);
    if (why == null || why.changes().isEmpty()) {
      return why;
    }
    Confirming confirming = new Confirming(assessment, plan, earlier, proposal, stop);
    List<Change> confirmed = new ArrayList<>();
    for (Change change : why.changes()) {
      confirmed.add(stop.getAsBoolean() ? change : confirming.confirm(change));
      progress.accept(new Steps(confirmed.size(), why.changes().size()));
    }
    return new Why(
        proposal,
        why.status(),
        why.award(),
        why.benefit(),
        why.because(),
        why.blockedBy(),
        confirmed);
  }

  static Change as(Change change, Basis basis) {
    return new Change(
        change.kind(),
        change.amount(),
        change.fund(),
        change.year(),
        change.floor(),
        basis,
        change.scenario());
  }
}
