package io.kienco.cli;

import io.kienco.model.Envelope;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** A scenario with so many đồng more in the recurrent fund. */
final class MoreMoney {

  private MoreMoney() {}

  static Scenario in(Scenario scenario, Portfolio portfolio, SortedMap<Integer, Long> more) {
    String fund = portfolio.info().recurrentFund();
    List<Scenario.Ceiling> set = new ArrayList<>(scenario.envelopes().set());
    more.forEach(
        (year, missing) -> {
          long ceiling = ceiling(scenario, portfolio, fund, year);
          set.removeIf(c -> c.fund().equals(fund) && c.year() == year);
          set.add(new Scenario.Ceiling(fund, year, Math.addExact(ceiling, missing)));
        });
    return scenario.withEnvelopes(new Scenario.Money(scenario.envelopes().scale(), set));
  }

  private static long ceiling(Scenario scenario, Portfolio portfolio, String fund, int year) {
    for (Scenario.Ceiling set : scenario.envelopes().set()) {
      if (set.fund().equals(fund) && set.year() == year) {
        return set.ceilingVnd();
      }
    }
    BigDecimal scale = scenario.envelopes().scale().getOrDefault(fund, BigDecimal.ONE);
    return portfolio.envelopes().stream()
        .filter(e -> e.fundId().equals(fund) && e.year() == year)
        .mapToLong(Envelope::ceilingVnd)
        .map(c -> scale.multiply(BigDecimal.valueOf(c)).setScale(0, RoundingMode.DOWN).longValue())
        .sum();
  }
}
