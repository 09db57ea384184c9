package io.kienco.ask;

import io.kienco.model.Plan;
import io.kienco.model.Plan.Blocker;
import io.kienco.model.Plan.Deferral;
import io.kienco.model.Plan.FloorResult;
import io.kienco.model.Scenario.Floor;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;

/** The share to which a floor must be lowered where it alone keeps a proposal out. */
final class LowerFloor {

  private LowerFloor() {}

  /**
   * Floor -> share; empty where something else stands in the way too, or several floors do.
   *
   * @param cost of the proposal; null where its ways of paying say so one by one
   */
  static Map<String, BigDecimal> of(Plan plan, Deferral deferral, Long cost) {
    if (deferral.blockedBy().size() != 1 || !deferral.blockedBy().get(0).kind().equals("floor")) {
      return Map.of();
    }
    Blocker blocker = deferral.blockedBy().get(0);
    Floor floor = floor(plan, blocker.floor());
    FloorResult result = result(plan, blocker.floor());
    Long more = floor.of().equals("spend") ? cost : deferral.benefit();
    if (more == null || floor.share().signum() == 0) {
      return Map.of();
    }
    BigDecimal all =
        BigDecimal.valueOf(result.wanted()).divide(floor.share(), MathContext.DECIMAL64);
    BigDecimal with = all.add(BigDecimal.valueOf(more));
    BigDecimal share = BigDecimal.valueOf(result.reached()).divide(with, MathContext.DECIMAL64);
    return Map.of(floor.id(), share.min(floor.share()));
  }

  private static Floor floor(Plan plan, String id) {
    return plan.scenario().floors().stream()
        .filter(f -> f.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static FloorResult result(Plan plan, String id) {
    return plan.floors().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
  }
}
