package io.kienco.referee;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a scenario assumes of prices and of single proposals, and what it holds back.
 *
 * @param inflation year -> rise over the year before
 * @param held share of every ceiling but the recurrent fund's that no award may take
 * @param cost proposal -> change of its cost, percent
 * @param points proposal -> points more, thousandths
 */
record Terms(
    Map<Integer, BigDecimal> inflation,
    BigDecimal held,
    Map<String, BigDecimal> cost,
    Map<String, Long> points) {

  static Terms of(JsonNode json) {
    Map<Integer, BigDecimal> inflation = new HashMap<>();
    json.path("inflation")
        .properties()
        .forEach(e -> inflation.put(Integer.valueOf(e.getKey()), number(e.getValue())));
    Map<String, BigDecimal> cost = new HashMap<>();
    Map<String, Long> points = new HashMap<>();
    for (Map.Entry<String, JsonNode> e : json.path("changes").properties()) {
      if (e.getValue().hasNonNull("costPercent")) {
        cost.put(e.getKey(), number(e.getValue().get("costPercent")));
      }
      if (e.getValue().hasNonNull("points")) {
        points.put(
            e.getKey(), number(e.getValue().get("points")).movePointRight(3).longValueExact());
      }
    }
    JsonNode held = json.path("contingency");
    return new Terms(inflation, held.isNumber() ? number(held) : BigDecimal.ZERO, cost, points);
  }

  private static BigDecimal number(JsonNode node) {
    return new BigDecimal(node.asText());
  }

  /** What is left of a ceiling. */
  long left(long ceiling) {
    return down(BigDecimal.valueOf(ceiling).multiply(BigDecimal.ONE.subtract(held)));
  }

  /** The books with the changed costs; a cost that was above zero stays so. */
  Books in(Books books) {
    Map<String, Work> works = new LinkedHashMap<>();
    books.works().forEach((id, work) -> works.put(id, work.costing(cost(id, work.cost()))));
    return books.with(works, books.financing());
  }

  private Long cost(String id, Long now) {
    if (now == null || !cost.containsKey(id)) {
      return now;
    }
    BigDecimal factor = BigDecimal.valueOf(100).add(cost.get(id)).movePointLeft(2);
    return Math.max(Math.min(1, now), down(factor.multiply(BigDecimal.valueOf(now))));
  }

  Judgement in(Judgement judgement) {
    Map<String, Long> sums = new HashMap<>(judgement.points());
    points.forEach((id, more) -> sums.merge(id, more, Long::sum));
    return judgement.with(sums);
  }

  /** An amount of today's prices in those of a year; after the last year planned they stand. */
  long dearer(long amount, int year, int first, int last) {
    BigDecimal index = BigDecimal.ONE;
    for (int y = first; y <= Math.min(year, last); y++) {
      index = index.multiply(BigDecimal.ONE.add(inflation.getOrDefault(y, BigDecimal.ZERO)));
    }
    return down(index.multiply(BigDecimal.valueOf(amount)));
  }

  private static long down(BigDecimal amount) {
    return amount.setScale(0, RoundingMode.FLOOR).longValueExact();
  }
}
