package io.kienco.referee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A scenario as the referee reads it; only the parts that decide what a plan may be. */
record WhatIf(
    Integer first,
    Integer last,
    Map<String, BigDecimal> scale,
    Map<Pay.Cell, Long> set,
    Set<String> must,
    Set<String> never,
    Map<String, Place> at,
    List<Floor> floors,
    Integer worksLimit,
    boolean pointsOnly,
    BigDecimal discount,
    boolean allowTail,
    Terms terms) {

  /** Where a pin holds a proposal; a null part is free. */
  record Place(Integer start, String scheme) {}

  record Floor(String id, Map<String, Object> where, boolean ofSpend, BigDecimal share) {
    boolean covers(Work work) {
      return where.entrySet().stream().allMatch(w -> work.has(w.getKey(), w.getValue()));
    }
  }

  static WhatIf parse(String json) {
    try {
      return of(new ObjectMapper().readTree(json));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static WhatIf of(JsonNode json) {
    JsonNode horizon = json.path("horizon");
    JsonNode benefit = json.path("benefit");
    JsonNode pins = json.path("pins");
    Map<String, BigDecimal> scale = new HashMap<>();
    json.path("envelopes").path("scale").properties().stream()
        .forEach(e -> scale.put(e.getKey(), number(e.getValue())));
    Map<Pay.Cell, Long> set = new HashMap<>();
    for (JsonNode e : json.path("envelopes").path("set")) {
      set.put(
          new Pay.Cell(e.get("fund").asText(), e.get("year").asInt()),
          e.get("ceilingVnd").asLong());
    }
    Map<String, Place> at = new HashMap<>();
    for (Map.Entry<String, JsonNode> e : pins.path("at").properties()) {
      at.put(e.getKey(), new Place(year(e.getValue().path("start")), text(e.getValue(), "scheme")));
    }
    return new WhatIf(
        year(horizon.path(0)),
        year(horizon.path(1)),
        scale,
        set,
        texts(pins.path("must")),
        texts(pins.path("never")),
        at,
        floors(json.path("floors")),
        year(json.path("limits").path("worksPerCommuneAndYear")),
        "points".equals(benefit.path("basis").asText()),
        benefit.path("discountPerYear").isNumber()
            ? number(benefit.get("discountPerYear"))
            : BigDecimal.ZERO,
        json.path("allowTail").asBoolean(false),
        Terms.of(json));
  }

  /** With other pins. */
  WhatIf holding(Set<String> awarded, Map<String, Place> places) {
    return new WhatIf(
        first,
        last,
        scale,
        set,
        awarded,
        never,
        places,
        floors,
        worksLimit,
        pointsOnly,
        discount,
        allowTail,
        terms);
  }

  /** Whether a pin wants it awarded, somewhere or exactly so. */
  boolean pinned(String proposal) {
    return must.contains(proposal) || at.containsKey(proposal);
  }

  private static List<Floor> floors(JsonNode json) {
    List<Floor> floors = new ArrayList<>();
    for (JsonNode floor : json) {
      Map<String, Object> where = new HashMap<>();
      for (Map.Entry<String, JsonNode> e : floor.get("where").properties()) {
        JsonNode v = e.getValue();
        where.put(
            e.getKey(),
            v.isBoolean() ? (Object) v.asBoolean() : v.isNumber() ? number(v) : v.asText());
      }
      boolean ofSpend = floor.get("of").asText().equals("spend");
      floors.add(new Floor(floor.get("id").asText(), where, ofSpend, number(floor.get("share"))));
    }
    return floors;
  }

  private static BigDecimal number(JsonNode node) {
    return new BigDecimal(node.asText());
  }

  private static Integer year(JsonNode node) {
    return node.isNumber() ? node.asInt() : null;
  }

  private static String text(JsonNode node, String field) {
    return node.hasNonNull(field) ? node.get(field).asText() : null;
  }

  private static Set<String> texts(JsonNode array) {
    Set<String> texts = new HashSet<>();
    array.forEach(n -> texts.add(n.asText()));
    return texts;
  }
}
