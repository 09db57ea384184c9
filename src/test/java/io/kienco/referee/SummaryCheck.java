package io.kienco.referee;

import com.fasterxml.jackson.databind.JsonNode;
import io.kienco.referee.PlanPaper.Award;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The summary: benefit, medium levels, floors, bound and gap. */
final class SummaryCheck {

  private SummaryCheck() {}

  static void check(
      Trial trial, PlanPaper paper, Map<String, Trial.Choice> awarded, List<String> findings) {
    JsonNode summary = paper.summary();
    Exhaustive.Best measured = Exhaustive.measure(trial, awarded);
    long sum =
        paper.awards().stream()
            .map(Award::benefit)
            .filter(b -> b != null)
            .reduce(0L, Math::addExact);
    figure(findings, summary, "benefit", sum);
    figure(findings, summary, "benefit", measured.benefit());
    figure(findings, summary, "ongoingUnmet", measured.ongoingUnmet());
    figure(findings, summary, "mandatesUnmet", measured.mandatesUnmet());
    proof(summary, findings);
    floors(trial, paper, awarded, findings);
  }

  private static void proof(JsonNode summary, List<String> findings) {
    long benefit = summary.path("benefit").asLong();
    long bound = summary.path("bound").asLong(Long.MIN_VALUE);
    if (bound < benefit) {
      findings.add("the bound " + bound + " is below the benefit " + benefit);
    }
    double gap = bound == 0 ? 0 : (bound - benefit) / (double) bound;
    if (!(Math.abs(gap - summary.path("gap").asDouble(Double.NaN)) <= 1e-9)) {
      findings.add("the gap should be " + gap + ", is published as " + summary.path("gap"));
    }
    if (summary.path("optimal").asBoolean() != (bound == benefit)) {
      findings.add("it says of itself whether it is optimal, and its bound says otherwise");
    }
  }

  private static void floors(
      Trial trial, PlanPaper paper, Map<String, Trial.Choice> awarded, List<String> findings) {
    Map<String, JsonNode> published = new HashMap<>();
    paper.list("floors").forEach(f -> published.put(f.path("id").asText(), f));
    int unmet = 0;
    for (WhatIf.Floor floor : trial.whatIf().floors()) {
      long[] sums = Exhaustive.reached(floor, awarded);
      long wanted = Trial.wanted(floor, sums[0]);
      unmet += sums[1] < wanted ? 1 : 0;
      JsonNode row = published.remove(floor.id());
      if (row == null) {
        findings.add("floor " + floor.id() + " is not listed");
        continue;
      }
      figure(findings, row, "wanted", wanted);
      figure(findings, row, "reached", sums[1]);
    }
    figure(findings, paper.summary(), "floorsUnmet", unmet);
    published.keySet().forEach(id -> findings.add("floor " + id + " is listed and not asked for"));
  }

  private static void figure(List<String> findings, JsonNode row, String field, long right) {
    Long figure = row.hasNonNull(field) ? row.get(field).asLong() : null;
    String of = row.has("id") ? "floor " + row.get("id").asText() : "summary";
    PlanChecker.same(findings, of + " " + field, right, figure);
  }
}
