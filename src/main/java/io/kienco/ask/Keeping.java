package io.kienco.ask;

import io.kienco.model.Plan;

/**
 * What keeping everything of an earlier plan comes to.
 *
 * @param cost benefit; null where nothing keeps it all
 * @param proven that the best plan does not keep it
 */
record Keeping(Long cost, boolean proven) {

  /** Nothing keeps it all. */
  static Keeping none(boolean proven) {
    return new Keeping(null, proven);
  }

  /**
   * @param keeping the best plan that keeps it
   * @param free the best that need not
   */
  static Keeping by(Plan keeping, Plan free) {
    Plan.Summary kept = keeping.summary();
    Plan.Summary best = free.summary();
    boolean fewer =
        kept.ongoingUnmet() > best.ongoingUnmet()
            || kept.mandatesUnmet() > best.mandatesUnmet()
            || kept.floorsUnmet() > best.floorsUnmet();
    boolean proven = fewer ? kept.bound() == kept.benefit() : kept.bound() < best.benefit();
    return new Keeping(Math.max(0, best.benefit() - kept.benefit()), proven);
  }
}
