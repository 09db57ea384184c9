package io.kienco.plan.explain;

import io.kienco.model.Plan;
import io.kienco.model.Plan.Payment;
import io.kienco.plan.problem.Candidate;
import io.kienco.plan.problem.Entries;
import io.kienco.plan.problem.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The smallest single change that would fund a proposal, over its options: its cost falls or one
 * envelope grows until an option fits what is left <em>and</em> is worth what its money is worth at
 * the prices; or its points rise until it is. An estimate: nothing is solved again.
 */
final class WouldFund {

  private final Decided decided;

  WouldFund(Decided decided) {
    this.decided = decided;
  }

  /** Payments within the horizon and running costs, by fund and year. */
  static List<Payment> dues(Decided decided, Option option) {
    List<Payment> dues = new ArrayList<>();
    for (Payment payment : option.payments()) {
      if (payment.year() <= decided.question.horizon().last()) {
        dues.add(payment);
      }
    }
    dues.addAll(decided.question.running(option));
    return dues;
  }

  Plan.WouldBeFunded estimate(List<Option> options) {
    double cost = Double.POSITIVE_INFINITY;
    double points = Double.POSITIVE_INFINITY;
    Payment money = null;
    for (Option option : options) {
      double missing = Math.max(0, -decided.value(option));
      cost = Math.min(cost, costShare(option, missing));
      points = Math.min(points, points(option, missing));
      Payment more = money(option, missing);
      money = money == null || more != null && more.amount() < money.amount() ? more : money;
    }
    return new Plan.WouldBeFunded(
        "estimate",
        cost > 0 && cost < 1
            ? BigDecimal.valueOf(-100 * cost).setScale(1, RoundingMode.FLOOR)
            : null,
        points > 0 && points < Double.POSITIVE_INFINITY
            ? BigDecimal.valueOf(points / 1000).setScale(1, RoundingMode.CEILING)
            : null,
        money);
  }

  /** The part of the cost that must go; 1 or more when running costs alone do not fit. */
  private double costShare(Option option, double missing) {
    double charged = 0;
    for (Payment due : option.payments()) {
      if (due.year() <= decided.question.horizon().last()) {
        charged += decided.price(due.fund(), due.year()) * due.amount();
      }
    }
    double share = missing == 0 ? 0 : missing / charged;
    Entries entries = decided.question.money(option);
    for (int i = 0; i < entries.size(); i++) {
      double lack = entries.amount(i) - (double) decided.left(entries.row(i));
      share = Math.max(share, lack / entries.amount(i));
    }
    for (Payment running : decided.question.running(option)) {
      share = decided.left(running.fund(), running.year()) < running.amount() ? 1 : share;
    }
    return share;
  }

  /** Thousandths of a point. */
  private double points(Option option, double missing) {
    Candidate candidate = option.candidate();
    if (missing <= 0 || candidate.people() == null || candidate.people() <= 0) {
      return Double.POSITIVE_INFINITY;
    }
    long benefit = decided.question.benefit(option);
    double delayed = benefit > 0 ? (double) candidate.worth() / benefit : 1;
    return missing / candidate.people() * delayed;
  }

  /** In the one fund and year that it lacks; null when it lacks more than one. */
  private Payment money(Option option, double missing) {
    Entries entries = decided.question.money(option);
    Payment lacking = null;
    for (int i = 0; i < entries.size(); i++) {
      long lack = entries.amount(i) - decided.left(entries.row(i));
      Payment here = decided.envelope(entries.row(i), lack);
      if (lack <= 0) {
        continue;
      }
      boolean first = lacking == null;
      if (!first && !(decided.carries(here.fund()) && lacking.fund().equals(here.fund()))) {
        return null;
      }
      long most = first ? lack : Math.max(lack, lacking.amount());
      lacking = new Payment(here.fund(), first ? here.year() : lacking.year(), most);
    }
    return lacking == null ? null : worth(lacking, missing);
  }

  /** At least what the option's missing value comes to at the price of that money. */
  private Payment worth(Payment lacking, double missing) {
    double price = decided.price(lacking.fund(), lacking.year());
    if (missing > 0 && price <= 0) {
      return null;
    }
    double more = Math.max(lacking.amount(), missing > 0 ? missing / price : 0);
    return new Payment(lacking.fund(), lacking.year(), (long) Math.ceil(more));
  }
}
