package io.kienco.plan.explain;

import io.kienco.model.Plan;
import io.kienco.model.Plan.Payment;
import io.kienco.plan.problem.Candidate;
import io.kienco.plan.problem.Chunks;
import io.kienco.plan.problem.Entries;
import io.kienco.plan.problem.Option;
import io.kienco.plan.problem.OptionTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The smallest single change that would fund a proposal, over its options, at the plan's prices:
 * its cost falls or its points rise until it is worth what its money is worth elsewhere, or money
 * is added until all that is worth more is paid too. An estimate: nothing is solved again.
 */
final class WouldFund {

  /** Part of what an option's money is worth that it must be worth more, to be chosen surely. */
  private static final double MARGIN = 0.02;

  /** Nobody adds more than so many times what a proposal costs, to have that proposal. */
  private static final double TIMES = 50;

  private final Decided decided;
  private final OptionTable table;
  private final Bundles bundles;
  private final Demand[] demand;
  private final long paid;
  private final long[] capacity;

  WouldFund(Decided decided) {
    this.decided = decided;
    this.table = decided.question.table();
    this.bundles = new Bundles(decided);
    this.capacity = decided.question.moneyRows();
    this.paid = decided.awards.values().stream().mapToLong(Option::spend).sum();
    List<Candidate> candidates = decided.question.candidates();
    Claims[] claims =
        Chunks.map(
            candidates.size(),
            range -> claims(candidates.subList(range.from(), range.to())),
            Claims[]::new);
    demand = Claims.join(claims);
  }

  /** To go through options with; for one thread. */
  Priced priced() {
    return new Priced(decided, bundles);
  }

  /** Of an option alone, at the prices. */
  double worth(int option) {
    return bundles.worth(option);
  }

  private Claims claims(List<Candidate> candidates) {
    Claims claims = new Claims(decided.ceilings().byFund().size());
    Priced priced = priced();
    for (Candidate candidate : candidates) {
      if (!decided.isAwarded(candidate.index()) && candidate.worth() != null) {
        for (int o = table.first[candidate.index()]; o < table.first[candidate.index() + 1]; o++) {
          claims.take(priced.of(o));
        }
        claims.close();
      }
    }
    return claims;
  }

  /**
   * @param limit the least limit on works under which one of the options fits; null when none is in
   *     the way
   */
  Plan.WouldBeFunded estimate(Candidate candidate, Priced priced, Integer limit) {
    double cost = Double.POSITIVE_INFINITY;
    double points = Double.POSITIVE_INFINITY;
    Payment money = null;
    boolean whole = false;
    for (int o = table.first[candidate.index()]; o < table.first[candidate.index() + 1]; o++) {
      priced.of(o);
      double tooLarge = tooLarge(priced.money);
      cost = Math.min(cost, Math.max(tooLarge, costShare(priced)));
      points = Math.min(points, tooLarge > 0 ? points : points(priced, candidate));
      Payment more = money(priced);
      if (better(more, priced.payments == 1, money, whole)) {
        money = more;
        whole = priced.payments == 1;
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

  /** The part of the cost that must go; infinite when running costs alone do not fit. */
  private double costShare(Priced priced) {
    if (!priced.runs()) {
      return Double.POSITIVE_INFINITY;
    }
    return priced.charged > 0
        ? Math.max(0, priced.missing / priced.charged) + MARGIN
        : lacking(priced.money);
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
  private double points(Priced priced, Candidate candidate) {
    if (candidate.people() == null || candidate.people() <= 0) {
      return Double.POSITIVE_INFINITY;
    }
    double wanted = Math.max(0, priced.missing) + MARGIN * priced.charged;
    long benefit = table.benefit[priced.option];
    double delayed = benefit > 0 ? (double) candidate.worth() / benefit : 1;
    return wanted / candidate.people() * delayed;
  }

  /**
   * In the one fund and year that pays an option, or most of it: money is added until all that is
   * worth more is paid too. Null where that is no answer.
   */
  private Payment money(Priced priced) {
    int most = priced.largest();
    double worthwhile = priced.worthwhile();
    if (most < 0 || worthwhile <= 0) {
      return null;
    }
    long left = decided.left(priced.payer[most], priced.year[most]);
    double before = demand[priced.payer[most].number()].before(worthwhile - MARGIN);
    double claims = Math.max(before, priced.spend);
    double more = claims - left;
    return more <= priced.spend || isSensible(more, priced, most)
        ? new Payment(
            priced.payer[most].fund(), priced.year[most], (long) Math.ceil(Math.max(more, 1)))
        : null;
  }

  /**
   * Not many times what the proposal costs, half of all capital, or more than the fund has in that
   * year: all that would be asked for other proposals' sake.
   */
  private boolean isSensible(double more, Priced priced, int payment) {
    return more <= TIMES * priced.spend
        && more <= paid / 2.0
        && more <= decided.ceiling(priced.payer[payment].fund(), priced.year[payment]);
  }

  /** The less, the better; but first one that pays the whole option by itself. */
  private static boolean better(Payment more, boolean whole, Payment money, boolean wholeBefore) {
    return more != null
        && (money == null
            || whole && !wholeBefore
            || whole == wholeBefore && more.amount() < money.amount());
  }
}
