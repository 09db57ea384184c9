package io.kienco.referee;

import com.fasterxml.jackson.databind.JsonNode;
import io.kienco.referee.PlanPaper.Award;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * A plan that was made before, and what a scenario says of keeping to it.
 *
 * @param awards by proposal
 * @param charge part of its points that a promised work has more; null where none may be dropped
 * @param moving part of its points that a promised work loses in another year
 * @param decided null where no year is
 */
record Earlier(
    Map<String, Award> awards,
    BigDecimal charge,
    BigDecimal moving,
    Integer decided,
    Decided paid) {

  static final Earlier NONE =
      new Earlier(Map.of(), BigDecimal.ZERO, BigDecimal.ZERO, null, Decided.NOTHING);

  static Earlier of(JsonNode scenario, PlanPaper paper) {
    JsonNode stable = scenario.path("stable");
    JsonNode rolling = scenario.path("rolling");
    Map<String, Award> awards = new LinkedHashMap<>();
    paper.awards().forEach(a -> awards.put(a.proposal(), a));
    return new Earlier(
        awards,
        stable.hasNonNull("charge") ? new BigDecimal(stable.get("charge").asText()) : null,
        new BigDecimal(stable.path("moving").asText("0")),
        rolling.hasNonNull("decided") ? rolling.get("decided").asInt() : null,
        Decided.of(rolling));
  }

  private boolean begun(String id) {
    return decided != null && awards.containsKey(id) && awards.get(id).start() <= decided;
  }

  /** What began in decided years is paid as it was; nothing else begins in them. */
  Books in(Books books) {
    if (decided == null) {
      return books;
    }
    Map<String, Work> works = new LinkedHashMap<>();
    books.works().forEach((id, w) -> works.put(id, begun(id) ? w : w.notBefore(decided + 1)));
    var financing = new LinkedHashMap<>(books.financing());
    awards.values().stream()
        .filter(a -> begun(a.proposal()))
        .forEach(a -> financing.put(a.proposal(), Map.of(a.way(), paid.payments(a, decided))));
    return books.with(works, financing);
  }

  WhatIf in(WhatIf whatIf) {
    Set<String> must = new HashSet<>(whatIf.must());
    if (charge == null) {
      must.addAll(awards.keySet());
    }
    Map<String, WhatIf.Place> at = new HashMap<>(whatIf.at());
    awards.values().stream()
        .filter(a -> begun(a.proposal()))
        .forEach(a -> at.put(a.proposal(), new WhatIf.Place(a.start(), a.way())));
    return whatIf.holding(must, at);
  }

  /** Points of what was promised, with the charge for dropping it. */
  Judgement in(Judgement judgement) {
    Map<String, Long> points = new HashMap<>(judgement.points());
    for (String id : charge == null ? Set.<String>of() : awards.keySet()) {
      points.merge(id, part(charge, judgement, id), Long::sum);
    }
    return judgement.with(points);
  }

  /** Points that each promised work loses in another year than it was promised. */
  Map<String, Long> losses(Judgement judgement) {
    Map<String, Long> losses = new HashMap<>();
    awards.keySet().forEach(id -> losses.put(id, part(moving, judgement, id)));
    return losses;
  }

  private static long part(BigDecimal part, Judgement judgement, String id) {
    long own = Math.max(0, judgement.points().getOrDefault(id, 0L));
    return part.multiply(BigDecimal.valueOf(own))
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  boolean moves(String id, int start) {
    return awards.containsKey(id) && awards.get(id).start() != start;
  }

  /** Money that is spent is spent: a ceiling of a decided year is at least that. */
  void raise(SortedMap<Pay.Cell, Long> ceilings) {
    Map<Pay.Cell, Long> used = new HashMap<>();
    awards.values().stream()
        .filter(a -> begun(a.proposal()))
        .flatMap(a -> paid.payments(a, decided).stream())
        .filter(p -> p.year() <= decided)
        .forEach(p -> used.merge(p.cell(), p.amount(), Math::addExact));
    used.forEach((cell, vnd) -> ceilings.computeIfPresent(cell, (c, now) -> Math.max(now, vnd)));
  }
}
