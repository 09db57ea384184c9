package io.kienco.plan.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What deferred proposals claim of every fund that may pay them: each as worthwhile as its best
 * option with that fund.
 */
final class Claims {

  private final List<List<Demand.Claim>> byFund;
  private final double[] most;
  private final long[] cost;

  Claims(int funds) {
    byFund =
        IntStream.range(0, funds).<List<Demand.Claim>>mapToObj(f -> new ArrayList<>()).toList();
    most = new double[funds];
    cost = new long[funds];
  }

  /** An option of the proposal that is looked at. */
  void take(Priced priced) {
    double worthwhile = priced.worthwhile();
    for (int i = 0; i < priced.payments; i++) {
      int fund = priced.payer[i].number();
      if (worthwhile > most[fund]) {
        most[fund] = worthwhile;
        cost[fund] = priced.spend;
      }
    }
  }

  /** That was its last option. */
  void close() {
    for (int fund = 0; fund < most.length; fund++) {
      if (most[fund] > 0) {
        byFund.get(fund).add(new Demand.Claim(most[fund], cost[fund]));
      }
    }
    Arrays.fill(most, 0);
  }

  /** The demand for each fund. */
  static Demand[] join(Claims[] parts) {
    return IntStream.range(0, parts[0].most.length)
        .parallel()
        .mapToObj(
            fund ->
                new Demand(Arrays.stream(parts).flatMap(p -> p.byFund.get(fund).stream()).toList()))
        .toArray(Demand[]::new);
  }
}
