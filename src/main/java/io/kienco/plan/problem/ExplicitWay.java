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

  /** As soon, and nowhere more: whoever pays this way has what the other would have left. */
  boolean isNoDearerThan(ExplicitWay other) {
    return start == other.start
        && all.stream().allMatch(d -> pays(d.payer(), d.year()) <= other.pays(d.payer(), d.year()));
  }

  private long pays(Payer payer, int year) {
    return all.stream()
        .filter(d -> d.payer().equals(payer) && d.year() == year)
        .mapToLong(Due::amount)
        .sum();
  }

  @Override
  public void pay(Proposal proposal, int start, Till till) {
    all.forEach(d -> till.take(d.payer(), d.year(), d.amount()));
  }
}
