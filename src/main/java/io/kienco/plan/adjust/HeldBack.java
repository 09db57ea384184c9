package io.kienco.plan.adjust;

import io.kienco.model.Envelope;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The contingency: a share of every capital ceiling that no award may take. */
final class HeldBack {

  private HeldBack() {}

  static Scenario from(Scenario scenario, Portfolio portfolio) {
    if (scenario.contingency().signum() == 0) {
      return scenario;
    }
    Set<String> capital = portfolio.capitalFunds();
    BigDecimal left = BigDecimal.ONE.subtract(scenario.contingency());
    List<Scenario.Ceiling> ceilings = new ArrayList<>();
    for (Envelope envelope : scenario.envelopesOf(portfolio)) {
      long ceiling = envelope.ceilingVnd();
      if (capital.contains(envelope.fundId())) {
        BigDecimal part = BigDecimal.valueOf(ceiling).multiply(left);
        ceiling = part.setScale(0, RoundingMode.FLOOR).longValueExact();
      }
      ceilings.add(new Scenario.Ceiling(envelope.fundId(), envelope.year(), ceiling));
    }
    return scenario.with(s -> s.envelopes = new Scenario.Money(Map.of(), ceilings));
  }
}
