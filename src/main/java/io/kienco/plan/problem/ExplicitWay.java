package io.kienco.plan.problem;

import io.kienco.model.Proposal;
import java.util.List;

/** Payments written out by the dataset; the work starts with the first of them. */
record ExplicitWay(String id, List<Due> all) implements Way {

  /** One payment. */
  record Due(Payer payer, int year, long amount) {}

  int start() {
    return all.get(0).year();
  }

  @Override
  public void pay(Proposal proposal, int start, Till till) {
    all.forEach(d -> till.take(d.payer(), d.year(), d.amount()));
  }
}
