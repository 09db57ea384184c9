package io.kienco.ask;

import io.kienco.ask.SweepPoints.Done;
import io.kienco.model.Plan;
import io.kienco.model.Sweep.What;

/**
 * Whose plans are plans of other points too: of every point with more money, and of every one whose
 * share of the floor they happen to reach.
 */
final class Lenders {

  private final Turning turning;
  private final Done[] done;

  Lenders(Turning turning, Done[] done) {
    this.turning = turning;
    this.done = done;
  }

  /** The best plan of others that a point could have and that is better than its own; or null. */
  Plan to(int point) {
    Plan best = null;
    Standing most = Standing.of(done[point].plan());
    for (int other = 0; other < done.length; other++) {
      if (other != point && fits(other, point)) {
        Standing there = Standing.of(done[other].plan()).withFloorsMet();
        boolean better = there.isBetterThan(most);
        best = better ? done[other].plan() : best;
        most = better ? there : most;
      }
    }
    return best;
  }

  private boolean fits(int other, int point) {
    if (done[other] == null || done[other].plan() == null || !meetsFloors(done[other].plan())) {
      return false;
    }
    if (turning.range.what() == What.MONEY) {
      return other < point;
    }
    Double reached = done[other].point().reached();
    return reached != null && reached >= turning.at(point).doubleValue();
  }

  /** All but the one that is turned. */
  private boolean meetsFloors(Plan plan) {
    return plan.floors().stream()
        .allMatch(f -> f.reached() >= f.wanted() || f.id().equals(turning.range.id()));
  }
}
