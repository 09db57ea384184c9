package io.kienco.referee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The published files of a plan: {@code plan.json}, {@code awards.csv}, {@code deferred.csv}. */
record PlanPaper(
    JsonNode json, List<Map<String, String>> awardRows, List<Map<String, String>> deferredRows) {

  /** An award as {@code plan.json} tells it; benefit null when it has none. */
  record Award(
      String proposal, int start, String way, Long benefit, List<Pay> payments, JsonNode json) {}

  static PlanPaper read(Path folder) throws IOException {
    return new PlanPaper(
        new ObjectMapper().readTree(folder.resolve("plan.json").toFile()),
        Csv.read(folder.resolve("awards.csv")),
        Csv.read(folder.resolve("deferred.csv")));
  }

  List<Award> awards() {
    return list("awards").map(PlanPaper::award).toList();
  }

  private static Award award(JsonNode json) {
    List<Pay> payments = new ArrayList<>();
    for (JsonNode p : json.get("payments")) {
      payments.add(
          new Pay(p.get("fund").asText(), p.get("year").asInt(), p.get("amount").asLong()));
    }
    return new Award(
        json.get("proposal").asText(),
        json.get("start").asInt(),
        json.get("scheme").asText(),
        json.hasNonNull("benefit") ? json.get("benefit").asLong() : null,
        payments,
        json);
  }

  Stream<JsonNode> list(String field) {
    return StreamSupport.stream(json.path(field).spliterator(), false);
  }

  List<String> ids(String field) {
    return list(field).map(n -> n.get("proposal").asText()).toList();
  }

  JsonNode summary() {
    return json.path("summary");
  }

  /** Points among the reasons given, in thousandths; fails when they are finer than that. */
  static long pointsOf(JsonNode entry) {
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonNode because : entry.path("because")) {
      if (because.hasNonNull("points")) {
        sum = sum.add(new BigDecimal(because.get("points").asText()));
      }
    }
    return sum.movePointRight(3).longValueExact();
  }
}
