package io.kienco.plan.explain;

import io.kienco.model.Plan;
import io.kienco.model.Plan.Payment;
import io.kienco.plan.problem.Candidate;
import io.kienco.plan.problem.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The smallest single change that would fund an option, estimated at the prices: its cost falls,
 * its points rise, or one envelope grows, until the option is worth what its money is worth.
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

  Plan.WouldBeFunded estimate(Option option) {
    double missing = Math.max(0, -decided.value(option));
    return new Plan.WouldBeFunded(
        "estimate", costPercent(option, missing), points(option, missing), money(option, missing));
  }

  private BigDecimal costPercent(Option option, double missing) {
    double charged = 0;
    double share = 0;
    for (Payment due : option.payments()) {
      if (due.year() <= decided.question.horizon().last()) {
        charged += decided.price(due.fund(), due.year()) * due.amount();
        double lack = due.amount() - (double) decided.left(due.fund(), due.year());
        share = Math.max(share, missing > 0 ? 0 : lack / due.amount());
      }
    }
    share = missing > 0 ? missing / charged : share;
    boolean possible = share > 0 && share < 1;
    return possible ? BigDecimal.valueOf(-100 * share).setScale(1, RoundingMode.FLOOR) : null;
  }

  private BigDecimal points(Option option, double missing) {
    Candidate candidate = option.candidate();
    if (missing <= 0 || candidate.people() == null || candidate.people() <= 0) {
      return null;
    }
    double thousandths = missing / candidate.people() * worthOfStart(option);
    return BigDecimal.valueOf(thousandths / 1000).setScale(1, RoundingMode.CEILING);
  }

  /** How much of a benefit in the first year one in this start year takes, 1 or more. */
  private double worthOfStart(Option option) {
    long benefit = decided.question.benefit(option);
    return benefit > 0 ? (double) option.candidate().worth() / benefit : 1;
  }

  /** In the envelope where a đồng is worth most to it. */
  private Payment money(Option option, double missing) {
    Payment dearest = null;
    for (Payment due : dues(decided, option)) {
      if (dearest == null || worth(due) > worth(dearest)) {
        dearest = due;
      }
    }
    if (dearest == null) {
      return null;
    }
    double price = decided.price(dearest.fund(), dearest.year());
    double lack = dearest.amount() - (double) decided.left(dearest.fund(), dearest.year());
    double more = Math.max(lack, price > 0 ? missing / price : 0);
    boolean possible = more > 0 && (missing <= 0 || price > 0);
    return possible ? new Payment(dearest.fund(), dearest.year(), (long) Math.ceil(more)) : null;
  }

  private double worth(Payment due) {
    return decided.price(due.fund(), due.year()) * due.amount();
  }
}
