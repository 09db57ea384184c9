package io.kienco.cli;

import io.kienco.ask.Money;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import java.util.Map;
import java.util.SortedMap;

/** A scenario with so many đồng more in the recurrent fund. */
final class MoreMoney {

  private MoreMoney() {}

  static Scenario in(Scenario scenario, Portfolio portfolio, SortedMap<Integer, Long> more) {
    String fund = portfolio.info().recurrentFund();
    Scenario richer = scenario;
    for (Map.Entry<Integer, Long> year : more.entrySet()) {
      richer = Money.more(richer, portfolio, fund, year.getKey(), year.getValue());
    }
    return richer;
  }
}
