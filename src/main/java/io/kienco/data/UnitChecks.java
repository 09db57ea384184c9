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

  static void check(Tables tables, Issues issues) {
    Map<String, Long> prices = new HashMap<>();
    for (UnitCost price : tables.unitCosts().records()) {
      prices.put(price.measure() + '\t' + price.unit(), price.costVnd());
    }
    Table<Proposal> proposals = tables.proposals();
    for (int i = 0; i < proposals.size(); i++) {
      Proposal p = proposals.get(i);
      if (!small(p.costVnd(), proposals.file, proposals.line(i), "cost_vnd", issues)) {
        Long price = prices.get(p.measure() + '\t' + p.unit());
        checkPrice(p, price, proposals.line(i), issues);
      }
    }
    Table<Envelope> envelopes = tables.envelopes();
    for (int i = 0; i < envelopes.size(); i++) {
      long ceiling = envelopes.get(i).ceilingVnd();
      small(ceiling, envelopes.file, envelopes.line(i), "ceiling_vnd", issues);
    }
  }

  /** Whether a cost is so far below the price that a unit must have slipped. */
  static boolean far(long cost, double usual) {
    return cost < LEAST || cost * FAR < usual;
  }

  private static boolean small(Long amount, String file, int line, String column, Issues issues) {
    boolean small = amount != null && amount > 0 && amount < LEAST;
    if (small) {
      issues.warn(file, line, column, "money-in-millions", amount);
    }
    return small;
  }

  private static void checkPrice(Proposal p, Long price, int line, Issues issues) {
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
      issues.warn(
          Dictionary.PROPOSALS,
          line,
          "cost_vnd",
          "cost-far-below-price",
          p.costVnd(),
          quantity + ' ' + p.unit(),
          usual.toBigInteger());
    }
  }
}
