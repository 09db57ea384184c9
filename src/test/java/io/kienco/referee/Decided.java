package io.kienco.referee;

import com.fasterxml.jackson.databind.JsonNode;
import io.kienco.referee.PlanPaper.Award;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of decided years.
 *
 * @param spent what was paid in truth, by proposal
 * @param cost the whole cost as known now, by proposal
 */
record Decided(Map<String, List<Pay>> spent, Map<String, Long> cost) {

  static final Decided NOTHING = new Decided(Map.of(), Map.of());

  static Decided of(JsonNode rolling) {
    Map<String, List<Pay>> spent = new HashMap<>();
    for (JsonNode s : rolling.path("spent")) {
      Pay pay = new Pay(s.get("fund").asText(), s.get("year").asInt(), s.get("amountVnd").asLong());
      spent.computeIfAbsent(s.get("proposal").asText(), p -> new ArrayList<>()).add(pay);
    }
    Map<String, Long> cost = new HashMap<>();
    rolling.path("costVnd").properties().forEach(e -> cost.put(e.getKey(), e.getValue().asLong()));
    return new Decided(spent, cost);
  }

  /**
   * Years with a bill as billed, other decided years as planned; the rest of the cost over the
   * years to come as the plan shared it, what rounding leaves to the last. Without such years it is
   * due in the first open one. A row of its first year is there even if nothing was paid in it.
   */
  List<Pay> payments(Award award, int decided) {
    List<Pay> billed = spent.getOrDefault(award.proposal(), List.of());
    List<Pay> payments = new ArrayList<>(billed);
    payments.add(new Pay(award.payments().get(0).fund(), award.start(), 0));
    List<Pay> toCome = new ArrayList<>();
    for (Pay pay : award.payments()) {
      if (pay.year() > decided) {
        toCome.add(pay);
      } else if (billed.stream().noneMatch(b -> b.year() == pay.year())) {
        payments.add(pay);
      }
    }
    long stillPlanned = Pay.sum(toCome);
    if (toCome.isEmpty()) {
      award.payments().forEach(p -> toCome.add(new Pay(p.fund(), decided + 1, p.amount())));
      stillPlanned = Pay.sum(payments) == 0 ? Pay.sum(toCome) : 0;
    }
    long planned = Pay.sum(toCome);
    Long whole = cost.get(award.proposal());
    long rest = whole == null ? stillPlanned : Math.max(0, whole - Pay.sum(payments));
    long left = rest;
    for (int i = 0; i < toCome.size(); i++) {
      Pay pay = toCome.get(i);
      long part = i == toCome.size() - 1 ? left : share(rest, pay.amount(), planned);
      left -= part;
      payments.add(new Pay(pay.fund(), pay.year(), part));
    }
    return payments;
  }

  private static long share(long whole, long part, long of) {
    return BigInteger.valueOf(whole)
        .multiply(BigInteger.valueOf(part))
        .divide(BigInteger.valueOf(of))
        .longValueExact();
  }
}
