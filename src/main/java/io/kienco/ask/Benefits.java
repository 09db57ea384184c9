package io.kienco.ask;

import io.kienco.model.Plan;
import io.kienco.model.Plan.Award;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The benefit of a plan without what it was charged or given for keeping to another. */
final class Benefits {

  private Benefits() {}

  static long of(Plan plan) {
    long benefit = 0;
    for (Award award : plan.awards()) {
      benefit += plain(award);
    }
    return benefit;
  }

  /** The part of an award's benefit that its own points make, without those of the scenario. */
  private static long plain(Award award) {
    if (award.benefit() == null) {
      return 0;
    }
    BigDecimal given =
        award.because().stream()
            .filter(b -> "scenario-stable".equals(b.rule()))
            .map(Plan.Because::points)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (given.signum() == 0) {
      return award.benefit();
    }
    BigDecimal all =
        award.because().stream()
            .filter(b -> b.points() != null)
            .map(Plan.Because::points)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return BigDecimal.valueOf(award.benefit())
        .multiply(all.subtract(given))
        .divide(all, 0, RoundingMode.HALF_UP)
        .longValue();
  }
}
