package io.kienco.ask;

import io.kienco.model.Plan;
import io.kienco.model.Plan.Award;
import io.kienco.model.Scenario;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

/** The benefit of a plan without what it was charged or given for keeping to another. */
final class Benefits {

  private Benefits() {}

  static long of(Plan plan, Plan earlier) {
    Scenario.Stable stable = plan.scenario().stable();
    BigDecimal moving = stable == null ? null : stable.moving();
    Map<String, Integer> starts = new HashMap<>();
    earlier.awards().forEach(a -> starts.put(a.proposal(), a.start()));
    long benefit = 0;
    for (Award award : plan.awards()) {
      Integer start = starts.get(award.proposal());
      boolean moved = moving != null && start != null && start != award.start();
      benefit += plain(award, moved ? moving : BigDecimal.ZERO);
    }
    return benefit;
  }

  /** The part of an award's benefit that its own points make, without those of the scenario. */
  private static long plain(Award award, BigDecimal moved) {
    if (award.benefit() == null) {
      return 0;
    }
    BigDecimal given = BigDecimal.ZERO;
    BigDecimal own = BigDecimal.ZERO;
    for (Plan.Because because : award.because()) {
      if (because.points() != null) {
        boolean charge = "scenario-stable".equals(because.rule());
        given = given.add(charge ? because.points() : BigDecimal.ZERO);
        own = own.add(charge ? BigDecimal.ZERO : because.points());
      }
    }
    BigDecimal lost = moved.multiply(own.max(BigDecimal.ZERO)).setScale(3, RoundingMode.HALF_UP);
    BigDecimal counted = own.add(given).subtract(lost);
    return counted.signum() == 0
        ? 0
        : BigDecimal.valueOf(award.benefit())
            .multiply(own)
            .divide(counted, 0, RoundingMode.HALF_UP)
            .longValue();
  }
}
