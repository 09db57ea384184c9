package io.kienco.data;

import io.kienco.model.Envelope;
import io.kienco.model.Proposal;
import io.kienco.model.UnitCost;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** Money typed in millions where đồng are meant: the commonest slip of a budget table. */
final class UnitChecks {

  /** Nothing that is built, and no ceiling, is below this many đồng. */
  private static final long LEAST = 1_000_000;

  private static final double FAR = 100;

  private UnitChecks() {}

  static void check(Tables tables, Doubts doubts, Issues issues) {
    Map<String, Long> prices = new HashMap<>();
    for (UnitCost price : tables.unitCosts().records()) {
      prices.put(price.measure() + '\t' + price.unit(), price.costVnd());
    }
    Table<Proposal> proposals = tables.proposals();
    for (int i = 0; i < proposals.size(); i++) {
      Proposal p = proposals.get(i);
      if (small(p.costVnd())) {
        doubts.add(proposals, i, "cost_vnd", "money-in-millions", p.costVnd());
      } else {
        checkPrice(proposals, i, prices.get(p.measure() + '\t' + p.unit()), doubts);
      }
    }
    Table<Envelope> envelopes = tables.envelopes();
    for (int i = 0; i < envelopes.size(); i++) {
      long ceiling = envelopes.get(i).ceilingVnd();
      if (small(ceiling)) {
        issues.warn(envelopes.file, envelopes.line(i), "ceiling_vnd", "money-in-millions", ceiling);
      }
    }
  }

  /** Whether a cost is so far below the price that a unit must have slipped. */
  static boolean far(long cost, double usual) {
    return cost < LEAST || cost * FAR < usual;
  }

  private static boolean small(Long amount) {
    return amount != null && amount > 0 && amount < LEAST;
  }

  private static void checkPrice(Table<Proposal> proposals, int i, Long price, Doubts doubts) {
    Proposal p = proposals.get(i);
    if (p.ongoing()
        || price == null
        || p.quantity() == null
        || p.costVnd() == null
        || p.costVnd() == 0) {
      return;
    }
    BigDecimal usual = BigDecimal.valueOf(price).multiply(BigDecimal.valueOf(p.quantity()));
    if (far(p.costVnd(), usual.doubleValue())) {
      String quantity = BigDecimal.valueOf(p.quantity()).stripTrailingZeros().toPlainString();
      doubts.add(
          proposals,
          i,
          "cost_vnd",
          "cost-far-below-price",
          p.costVnd(),
          quantity + ' ' + p.unit(),
          usual.toBigInteger());
    }
  }
}
