package io.kienco.model;

import java.util.List;
import java.util.Map;

/**
 * What has happened since the plan that {@code stable} names.
 *
 * @param decided last year that is decided: what the earlier plan starts until then stays as it is,
 *     and nothing else may start
 * @param spent what was paid; it replaces the plan's payments of that proposal and year
 * @param costVnd proposal id -> its whole cost as it is known now; the years to come share what is
 *     left of it
 */
public record Rolling(int decided, List<Spent> spent, Map<String, Long> costVnd) {

  public Rolling {
    spent = spent == null ? List.of() : List.copyOf(spent);
    costVnd = costVnd == null ? Map.of() : InOrder.of(costVnd);
  }

  /** Đồng that a fund paid for a proposal in a year. */
  public record Spent(String proposal, String fund, int year, long amountVnd) {}
}
