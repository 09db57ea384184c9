package io.kienco.ask;

import io.kienco.model.Assessment;
import io.kienco.model.Plan;
import io.kienco.model.Scenario;
import io.kienco.model.Why;
import io.kienco.model.Why.Basis;
import io.kienco.model.Why.Change;
import io.kienco.model.Why.Kind;
import io.kienco.plan.NoPlanException;
import io.kienco.plan.Planner;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Whether what {@code why} says is true: for deferred proposals drawn at random, each change it
 * offers is put into the scenario and solved again, and halved down to the smallest that funds it.
 */
final class TruthRun {

  private static final int HALVINGS = 5;
  private static final int DOUBLINGS = 4;

  private final Assessment assessment;
  private final Plan plan;
  private final boolean smallest;

  /**
   * @param smallest also look for the smallest change that funds; costs five times as much
   */
  TruthRun(Assessment assessment, Plan plan, boolean smallest) {
    this.assessment = assessment;
    this.plan = plan;
    this.smallest = smallest;
  }

  /**
   * One change that was offered.
   *
   * @param right the estimate funds the proposal
   * @param confirmed what {@code --confirm} made of it; null when not asked
   * @param holds solving the confirmed change again funds it
   * @param least smallest amount that funds it; null when none was found or looked for
   */
  record Tried(
      String proposal,
      Kind kind,
      BigDecimal estimate,
      boolean right,
      BigDecimal confirmed,
      boolean holds,
      BigDecimal least) {

    /** By how much the estimate is above the smallest, as a part of it. */
    double overstated() {
      return estimate.doubleValue() / least.doubleValue() - 1;
    }

    @Override
    public String toString() {
      return String.join(
          " ",
          proposal,
          kind.toString(),
          estimate.toPlainString(),
          right ? "right" : "wrong",
          confirmed == null ? "-" : confirmed.toPlainString(),
          holds ? "holds" : "-",
          least == null ? "-" : least.toPlainString());
    }
  }

  /** So many deferred proposals from the first on, of one order for each seed. */
  static List<String> drawn(Plan plan, int first, int many, long seed) {
    List<String> deferred = new ArrayList<>();
    for (Plan.Deferral deferral : plan.deferred()) {
      deferred.add(deferral.proposal());
    }
    Collections.shuffle(deferred, new Random(seed));
    return deferred.stream().skip(first).limit(many).toList();
  }

  List<Tried> estimates(String proposal) {
    List<Tried> tried = new ArrayList<>();
    for (Change change : WhyNot.of(assessment, plan, proposal).changes()) {
      boolean right = solvedAgain(change.scenario(), proposal);
      BigDecimal least = smallest ? least(change, proposal, right) : null;
      tried.add(new Tried(proposal, change.kind(), change.amount(), right, null, false, least));
    }
    return tried;
  }

  List<Tried> confirmed(String proposal) {
    List<Tried> tried = new ArrayList<>();
    Why why = WhyNot.confirmed(assessment, plan, null, proposal, s -> {}, () -> false);
    for (Change change : why.changes()) {
      if (change.basis() == Basis.CONFIRMED) {
        boolean holds = solvedAgain(change.scenario(), proposal);
        BigDecimal amount = change.amount();
        tried.add(new Tried(proposal, change.kind(), amount, holds, amount, holds, null));
      }
    }
    return tried;
  }

  /** By halving between what does not fund it and what does. */
  private BigDecimal least(Change estimate, String proposal, boolean right) {
    double low = right ? 0 : estimate.amount().doubleValue();
    double high = estimate.amount().doubleValue();
    boolean funds = right;
    for (int i = 0; !funds && i < DOUBLINGS; i++) {
      low = high;
      high *= 1.5;
      funds = funds(scenario(estimate, proposal, high), proposal);
    }
    if (!funds) {
      return null;
    }
    for (int i = 0; i < HALVINGS && estimate.kind() != Kind.LIMIT; i++) {
      double middle = (low + high) / 2;
      if (funds(scenario(estimate, proposal, middle), proposal)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return BigDecimal.valueOf(high);
  }

  private Scenario scenario(Change estimate, String proposal, double amount) {
    return new OneChange(assessment.portfolio(), plan.scenario(), proposal)
        .of(estimate.kind(), BigDecimal.valueOf(amount), estimate.fund(), estimate.year())
        .scenario();
  }

  private boolean funds(Scenario scenario, String proposal) {
    return Planner.funds(assessment, scenario, null, proposal, () -> false);
  }

  /** As a reader of the scenario would: planned, and looked for among the awards. */
  private boolean solvedAgain(Scenario scenario, String proposal) {
    try {
      Plan again = Planner.plan(assessment, scenario, p -> {}, () -> false);
      return again.awards().stream().anyMatch(a -> a.proposal().equals(proposal));
    } catch (NoPlanException none) {
      return false;
    }
  }
}
