package io.kienco.plan.statement;

/**
 * A least share for a group: its sum × bottom must reach the total × top.
 *
 * @param all total of what is already decided elsewhere, đồng or benefit
 * @param group the group's part of it
 * @param step what all amounts are multiples of, and are counted in
 */
public record Floor(
    String id, boolean ofSpend, long top, long bottom, long all, long group, long step) {

  /** What one decision adds to group × bottom − all × top in steps; 0 when it is not awarded. */
  long part(Decision decision) {
    Offer offer = decision.getOffer();
    if (offer == null) {
      return 0;
    }
    long value = ofSpend ? offer.spend() : offer.benefit();
    return value / step * ((decision.inGroup(id) ? bottom : 0) - top);
  }

  /** What the group lacks when the decisions add so much, rounded up to whole đồng or benefit. */
  long missing(long added) {
    long over = group / step * bottom - all / step * top + added;
    return over >= 0 ? 0 : -Math.floorDiv(over, bottom) * step;
  }
}
