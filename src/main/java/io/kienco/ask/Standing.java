package io.kienco.ask;

import io.kienco.model.Plan;
import java.util.Comparator;

/** What a plan comes to, hard things first. */
record Standing(int ongoingUnmet, int mandatesUnmet, int floorsUnmet, long benefit) {

  private static final Comparator<Standing> BEST_FIRST =
      Comparator.comparingInt(Standing::ongoingUnmet)
          .thenComparingInt(Standing::mandatesUnmet)
          .thenComparingInt(Standing::floorsUnmet)
          .thenComparing(Comparator.comparingLong(Standing::benefit).reversed());

  /**
   * @param plan null for none
   */
  static Standing of(Plan plan) {
    if (plan == null) {
      return new Standing(Integer.MAX_VALUE, 0, 0, 0);
    }
    Plan.Summary summary = plan.summary();
    return new Standing(
        summary.ongoingUnmet(), summary.mandatesUnmet(), summary.floorsUnmet(), summary.benefit());
  }

  /** The same where all floors are met. */
  Standing withFloorsMet() {
    return new Standing(ongoingUnmet, mandatesUnmet, 0, benefit);
  }

  boolean isBetterThan(Standing other) {
    return BEST_FIRST.compare(this, other) < 0;
  }
}
