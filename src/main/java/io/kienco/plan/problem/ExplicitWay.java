package io.kienco.plan.problem;

import io.kienco.model.Proposal;
import java.util.List;

/**
 * Payments written out by the dataset.
 *
 * @param start year of the first row, also where that row pays nothing
 * @param all by year, nothing of it zero
 */
record ExplicitWay(String id, int start, List<Due> all) implements Way {

  /** One payment. */
  record Due(Payer payer, int year, long amount) {}

  @Override
  public void pay(Proposal proposal, int start, Till till) {
    all.forEach(d -> till.take(d.payer(), d.year(), d.amount()));
  }
}
