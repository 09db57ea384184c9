package io.kienco.ask;

import io.kienco.model.Envelope;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A scenario with other money. */
public final class Money {

  private Money() {}

  /** With every ceiling of those funds times a factor, over what the scenario itself says. */
  static Scenario scaled(Scenario scenario, Set<String> funds, BigDecimal factor) {
    Map<String, BigDecimal> scale = new TreeMap<>(scenario.envelopes().scale());
    funds.forEach(f -> scale.put(f, scale.getOrDefault(f, BigDecimal.ONE).multiply(factor)));
    List<Scenario.Ceiling> set = new ArrayList<>();
    for (Scenario.Ceiling ceiling : scenario.envelopes().set()) {
      BigDecimal by = funds.contains(ceiling.fund()) ? factor : BigDecimal.ONE;
      BigDecimal turned = by.multiply(BigDecimal.valueOf(ceiling.ceilingVnd()));
      long vnd = turned.setScale(0, RoundingMode.FLOOR).longValueExact();
      set.add(new Scenario.Ceiling(ceiling.fund(), ceiling.year(), vnd));
    }
    return scenario.with(s -> s.envelopes = new Scenario.Money(scale, set));
  }

  /** With so many đồng more in one fund and year. */
  public static Scenario more(
      Scenario scenario, Portfolio portfolio, String fund, int year, long amount) {
    List<Scenario.Ceiling> set = new ArrayList<>(scenario.envelopes().set());
    set.removeIf(c -> c.fund().equals(fund) && c.year() == year);
    long now =
        scenario.envelopesOf(portfolio).stream()
            .filter(e -> e.fundId().equals(fund) && e.year() == year)
            .mapToLong(Envelope::ceilingVnd)
            .sum();
    set.add(new Scenario.Ceiling(fund, year, Math.addExact(now, amount)));
    return scenario.with(s -> s.envelopes = new Scenario.Money(s.envelopes.scale(), set));
  }
}
