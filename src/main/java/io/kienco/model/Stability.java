package io.kienco.model;

import java.util.List;

/**
 * What keeping to an earlier plan costs. Benefit in thousandths, without charges.
 *
 * @param against the earlier plan
 * @param kept its awards that are funded again
 * @param moved of those, the ones that start in another year
 * @param dropped its awards that are not funded any more
 * @param added awards that it did not have
 * @param benefit of the plan that keeps to it
 * @param free benefit of the plan that need not
 * @param freeBound no plan at all brings more
 * @param cost benefit that stability costs, at least; 0 when it is within the gaps
 * @param costAtMost the most that it can cost
 */
public record Stability(
    String against,
    int kept,
    int moved,
    List<String> dropped,
    List<String> added,
    long benefit,
    long free,
    long freeBound,
    long cost,
    long costAtMost) {

  public Stability {
    dropped = List.copyOf(dropped);
    added = List.copyOf(added);
  }
}
