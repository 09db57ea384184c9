package io.kienco.plan.problem;

import io.kienco.model.Proposal;

/** What one option adds to the money sums, reckoned again and again without making objects. */
final class Bill implements Till {

  private final Ceilings ceilings;
  private final OptionMaker maker;
  private final Till running = this::due;
  private final int last;
  private final Entries entries = new Entries();
  private boolean payable;
  private long spend;

  /**
   * @param last last year of the horizon; what falls due later is spent but has no envelope
   */
  Bill(Ceilings ceilings, OptionMaker maker, int last) {
    this.ceilings = ceilings;
    this.maker = maker;
    this.last = last;
  }

  /** Reckons an option; false when a fund would have to pay in a year without envelope. */
  boolean reckon(Proposal proposal, int start, Way way) {
    entries.clear();
    payable = true;
    spend = 0;
    way.pay(proposal, start, this);
    maker.run(proposal, start + proposal.durationYears(), running);
    return payable;
  }

  @Override
  public void take(Payer payer, int year, long amount) {
    spend += amount;
    if (year <= last) {
      due(payer, year, amount);
    }
  }

  private void due(Payer payer, int year, long amount) {
    int sum = ceilings.sumOf(payer, year);
    if (sum < 0) {
      payable = false;
    } else {
      entries.add(sum, amount);
    }
  }

  /** By money sum, which is a fund in a year. */
  Entries entries() {
    return entries;
  }

  /** All payments, those after the horizon too; running costs are none. */
  long spend() {
    return spend;
  }
}
