package io.kienco.plan.problem;

import io.kienco.model.Plan.Payment;
import io.kienco.model.Proposal;
import java.util.List;

/** A way to pay for a work: a scheme, or an explicit option of {@code financing.csv}. */
public sealed interface Way permits SchemeWay, ExplicitWay {

  /** Scheme id or option id. */
  String id();

  /** What falls due when the work starts in that year, by year, none of them zero. */
  List<Payment> payments(Proposal proposal, int start);
}
