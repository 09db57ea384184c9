package io.kienco.referee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * What a sweep turns, by the referee's own means.
 *
 * @param scenario that is turned
 * @param id fund or floor; null for all capital
 */
record Turning(
    Books books,
    JsonNode scenario,
    Judgement judgement,
    boolean ofMoney,
    String id,
    BigDecimal from,
    BigDecimal to,
    int points) {

  BigDecimal at(int point) {
    BigDecimal steps = BigDecimal.valueOf(Math.max(1, points - 1));
    BigDecimal way = to.subtract(from).multiply(BigDecimal.valueOf(point));
    return from.add(way.divide(steps, 4, RoundingMode.HALF_UP));
  }

  Trial trial(BigDecimal at) {
    ObjectNode turned = scenario.deepCopy();
    if (ofMoney) {
      money(turned, at);
    } else {
      turned.get("floors").forEach(f -> floor((ObjectNode) f, at));
    }
    return new Trial(books, WhatIf.of(turned), judgement);
  }

  private boolean isTurned(String fund) {
    return id == null ? !fund.equals(books.recurrentFund()) : fund.equals(id);
  }

  private void money(ObjectNode turned, BigDecimal at) {
    ObjectNode envelopes = turned.withObjectProperty("envelopes");
    ObjectNode scale = envelopes.withObjectProperty("scale");
    for (String fund : books.carries().keySet()) {
      if (isTurned(fund)) {
        BigDecimal before =
            scale.has(fund) ? new BigDecimal(scale.get(fund).asText()) : BigDecimal.ONE;
        scale.put(fund, before.multiply(at));
      }
    }
    for (JsonNode set : envelopes.path("set")) {
      if (isTurned(set.get("fund").asText())) {
        BigDecimal ceiling = new BigDecimal(set.get("ceilingVnd").asText()).multiply(at);
        ((ObjectNode) set).put("ceilingVnd", ceiling.setScale(0, RoundingMode.FLOOR).longValue());
      }
    }
  }

  private void floor(ObjectNode floor, BigDecimal at) {
    if (floor.get("id").asText().equals(id)) {
      floor.put("share", at);
    }
  }

  /** The capital ceilings of the horizon. */
  long money(Trial trial) {
    return trial.ceilings().entrySet().stream()
        .filter(e -> !e.getKey().fund().equals(books.recurrentFund()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** The floor that is turned; null where money is. */
  WhatIf.Floor floor(Trial trial) {
    return trial.whatIf().floors().stream()
        .filter(f -> !ofMoney && f.id().equals(id))
        .findFirst()
        .orElse(null);
  }
}
