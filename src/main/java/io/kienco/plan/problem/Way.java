package io.kienco.plan.problem;

import io.kienco.model.Plan.Payment;
import io.kienco.model.Proposal;
import java.util.ArrayList;
import java.util.List;

/** A way to pay for a work: a scheme, or an explicit option of {@code financing.csv}. */
public sealed interface Way permits SchemeWay, ExplicitWay {

  /** Scheme id or option id. */
  String id();

  /** Pays what falls due when the work starts in that year, by year, nothing of it zero. */
  void pay(Proposal proposal, int start, Till till);

  /** The same as a list. */
  default List<Payment> payments(Proposal proposal, int start) {
    List<Payment> payments = new ArrayList<>();
    pay(
        proposal,
        start,
        (payer, year, amount) -> payments.add(new Payment(payer.fund(), year, amount)));
    return payments;
  }
}
