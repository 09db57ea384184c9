package io.kienco.plan.problem;

import io.kienco.model.Plan.Payment;
import io.kienco.model.Proposal;
import java.util.List;

/** Payments written out by the dataset; the work starts with the first of them. */
record ExplicitWay(String id, List<Payment> all) implements Way {

  int start() {
    return all.get(0).year();
  }

  @Override
  public void pay(Proposal proposal, int start, Till till) {
    all.forEach(p -> till.take(p.fund(), p.year(), p.amount()));
  }
}
