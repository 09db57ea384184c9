package io.kienco.data;

import io.kienco.model.Proposal;
import io.kienco.model.UnitCost;
import java.util.HashMap;
import java.util.Map;

/** Costs far from what {@code unit_costs.csv} says such a thing costs. */
final class CostPlausibility {

  private static final double TIMES = 5;

  private CostPlausibility() {}

  static void check(Tables tables, Doubts doubts) {
    Map<String, UnitCost> prices = new HashMap<>();
    tables.unitCosts().records().forEach(c -> prices.put(c.measure() + '\t' + c.unit(), c));
    Table<Proposal> proposals = tables.proposals();
    for (int i = 0; i < proposals.size(); i++) {
      Proposal p = proposals.get(i);
      UnitCost price = prices.get(p.measure() + '\t' + p.unit());
      boolean known = price != null && p.costVnd() != null && p.quantity() != null;
      if (known && p.quantity() > 0 && !p.ongoing()) {
        double expected = price.costVnd() * p.quantity();
        if (p.costVnd() > TIMES * expected
            || p.costVnd() * TIMES < expected && !UnitChecks.far(p.costVnd(), expected)) {
          doubts.add(proposals, i, "cost_vnd", "odd-cost", p.costVnd(), Math.round(expected));
        }
      }
    }
  }
}
