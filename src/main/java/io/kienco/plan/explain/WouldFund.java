package io.kienco.plan.explain;

import io.kienco.model.Plan;
import io.kienco.model.Plan.Payment;
import io.kienco.plan.problem.Candidate;
import io.kienco.plan.problem.Entries;
import io.kienco.plan.problem.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The smallest single change that would fund a proposal, over its options, at the plan's prices:
 * its cost falls or its points rise until it is worth what its money is worth elsewhere, or money
 * is added until all that is worth more is paid too. An estimate: nothing is solved again.
 */
final class WouldFund {

  /** Part of what an option's money is worth that it must be worth more, to be chosen surely. */
  private static final double MARGIN = 0.02;

  private final Decided decided;
  private final Bundles bundles;
  private final Map<String, Demand> demand = new HashMap<>();
  private final long paid;
  private final long[] capacity;

  /**
   * An option at the plan's prices.
   *
   * @param missing benefit that it lacks to be the better choice
   * @param charged what its payments within the horizon are worth
   */
  private record Priced(Option option, Entries money, double missing, double charged) {

    /** The part of today's prices at which the option pays. */
    double worthwhile() {
      return charged <= 0 ? 0 : 1 - missing / charged;
    }
  }

  WouldFund(Decided decided) {
    this.decided = decided;
    this.bundles = new Bundles(decided);
    this.capacity = decided.question.moneyRows();
    this.paid = decided.awards.values().stream().mapToLong(Option::spend).sum();
    for (Candidate candidate : decided.question.candidates()) {
      if (decided.award(candidate.id()) == null && candidate.worth() != null) {
        claim(decided.question.options(candidate));
      }
    }
    demand.values().forEach(Demand::close);
  }

  /** A claim on every fund that may pay it, as worthwhile as its best way with that fund. */
  private void claim(List<Option> options) {
    Map<String, Double> most = new HashMap<>();
    Map<String, Long> cost = new HashMap<>();
    for (Option option : options) {
      double worthwhile = priced(option).worthwhile();
      for (Payment payment : option.payments()) {
        if (worthwhile > most.getOrDefault(payment.fund(), 0.0)) {
          most.put(payment.fund(), worthwhile);
          cost.put(payment.fund(), option.spend());
        }
      }
    }
    most.forEach(
        (fund, worthwhile) ->
            demand.computeIfAbsent(fund, f -> new Demand()).add(worthwhile, cost.get(fund)));
  }

  private Priced priced(Option option) {
    Entries money = decided.question.money(option);
    double worth = decided.value(decided.question.benefit(option), money);
    return new Priced(option, money, bundles.missing(option, worth), charged(option));
  }

  Plan.WouldBeFunded estimate(List<Option> options, Integer limit) {
    double cost = Double.POSITIVE_INFINITY;
    double points = Double.POSITIVE_INFINITY;
    Payment money = null;
    boolean whole = false;
    for (Option option : options) {
      Priced priced = priced(option);
      double tooLarge = tooLarge(priced.money());
      cost = Math.min(cost, Math.max(tooLarge, costShare(priced)));
      points = Math.min(points, tooLarge > 0 ? points : points(priced));
      Payment more = money(priced);
      if (better(more, option.payments().size() == 1, money, whole)) {
        money = more;
        whole = option.payments().size() == 1;
      }
    }
    return new Plan.WouldBeFunded(
        "estimate",
        cost < 1 && limit == null
            ? BigDecimal.valueOf(-100 * cost).setScale(1, RoundingMode.FLOOR)
            : null,
        points < Double.POSITIVE_INFINITY && limit == null
            ? BigDecimal.valueOf(points / 1000).setScale(1, RoundingMode.CEILING)
            : null,
        limit == null ? money : null,
        limit);
  }

  /** What its payments within the horizon are worth at the prices. */
  private double charged(Option option) {
    double charged = 0;
    for (Payment due : option.payments()) {
      if (due.year() <= decided.question.horizon().last()) {
        charged += decided.price(due.fund(), due.year()) * due.amount();
      }
    }
    return charged;
  }

  /** The part of the cost that must go; infinite when running costs alone do not fit. */
  private double costShare(Priced priced) {
    for (Payment running : decided.question.running(priced.option())) {
      if (decided.left(running.fund(), running.year()) < running.amount()) {
        return Double.POSITIVE_INFINITY;
      }
    }
    double charged = priced.charged();
    return charged > 0 ? Math.max(0, priced.missing() / charged) + MARGIN : lacking(priced.money());
  }

  /** The part that would not fit even if it were alone; 0 where it would. */
  private double tooLarge(Entries entries) {
    double share = 0;
    for (int i = 0; i < entries.size(); i++) {
      double lack = entries.amount(i) - (double) capacity[entries.row(i)];
      share = Math.max(share, lack / entries.amount(i));
    }
    return share;
  }

  /** Where money has no price, what does not fit has to go. */
  private double lacking(Entries entries) {
    double share = 0;
    for (int i = 0; i < entries.size(); i++) {
      double lack = entries.amount(i) - (double) decided.left(entries.row(i));
      share = Math.max(share, lack / entries.amount(i));
    }
    return share;
  }

  /** Thousandths. */
  private double points(Priced priced) {
    Candidate candidate = priced.option().candidate();
    if (candidate.people() == null || candidate.people() <= 0) {
      return Double.POSITIVE_INFINITY;
    }
    double wanted = Math.max(0, priced.missing()) + MARGIN * priced.charged();
    long benefit = decided.question.benefit(priced.option());
    double delayed = benefit > 0 ? (double) candidate.worth() / benefit : 1;
    return wanted / candidate.people() * delayed;
  }

  /**
   * In the one fund and year that pays an option, or most of it: money is added until all that is
   * worth more is paid too. Null where that is more than half of all there is: no fund and year can
   * take it.
   */
  private Payment money(Priced priced) {
    Option option = priced.option();
    Payment most = null;
    for (Payment payment : option.payments()) {
      boolean within = payment.year() <= decided.question.horizon().last();
      most = within && (most == null || payment.amount() > most.amount()) ? payment : most;
    }
    double worthwhile = priced.worthwhile();
    if (most == null || worthwhile <= 0) {
      return null;
    }
    long left = decided.left(most.fund(), most.year());
    double before = demand.get(most.fund()).before(worthwhile - MARGIN);
    double claims = Math.max(before, option.spend());
    double more = claims - left;
    return more > paid / 2.0 && more > option.spend()
        ? null
        : new Payment(most.fund(), most.year(), (long) Math.ceil(Math.max(more, 1)));
  }

  /** The less, the better; but first one that pays the whole option by itself. */
  private static boolean better(Payment more, boolean whole, Payment money, boolean wholeBefore) {
    return more != null
        && (money == null
            || whole && !wholeBefore
            || whole == wholeBefore && more.amount() < money.amount());
  }
}
