package io.kienco.referee;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes choices as a plan's papers, for the checker's own tests; sound if the choices are. */
final class SoundPlan {

  private final Trial trial;
  private final Map<String, Trial.Choice> awarded = new LinkedHashMap<>();
  private final ObjectNode json = new ObjectMapper().createObjectNode();
  private final List<Map<String, String>> awardRows = new ArrayList<>();
  private final List<Map<String, String>> deferredRows = new ArrayList<>();

  private SoundPlan(Trial trial) {
    this.trial = trial;
  }

  static PlanPaper of(Trial trial) {
    return of(trial, Exhaustive.best(trial).orElseThrow());
  }

  static PlanPaper of(Trial trial, Exhaustive.Best best) {
    SoundPlan plan = new SoundPlan(trial);
    best.choices().forEach(c -> plan.awarded.put(c.work().id(), c));
    plan.summary(best);
    plan.envelopes();
    ArrayNode awards = plan.json.putArray("awards");
    plan.awarded.values().forEach(c -> plan.award(c, awards));
    plan.others();
    return new PlanPaper(plan.json, plan.awardRows, plan.deferredRows);
  }

  private void summary(Exhaustive.Best best) {
    ArrayNode floors = json.putArray("floors");
    int unmet = 0;
    for (WhatIf.Floor floor : trial.whatIf().floors()) {
      long[] sums = Exhaustive.reached(floor, awarded);
      long wanted = Trial.wanted(floor, sums[0]);
      unmet += sums[1] < wanted ? 1 : 0;
      floors.addObject().put("id", floor.id()).put("wanted", wanted).put("reached", sums[1]);
    }
    json.putObject("summary")
        .put("benefit", best.benefit())
        .put("bound", best.benefit())
        .put("gap", 0.0)
        .put("optimal", true)
        .put("ongoingUnmet", best.ongoingUnmet())
        .put("mandatesUnmet", best.mandatesUnmet())
        .put("floorsUnmet", unmet);
  }

  private void envelopes() {
    ArrayNode envelopes = json.putArray("envelopes");
    List<Pay> due = new ArrayList<>(trial.entitlements());
    List<Pay> paid = new ArrayList<>();
    awarded.values().forEach(c -> due.addAll(c.running()));
    awarded.values().forEach(c -> paid.addAll(c.payments()));
    Map<String, Long> carried = new HashMap<>();
    trial
        .ceilings()
        .forEach(
            (cell, ceiling) -> {
              long owed = Pay.byCell(due).getOrDefault(cell, 0L);
              long spent = Pay.byCell(paid).getOrDefault(cell, 0L);
              boolean carries = trial.books().carries().get(cell.fund());
              long in = carries ? carried.getOrDefault(cell.fund(), 0L) : 0;
              long out = carries ? ceiling + in - owed - spent : 0;
              carried.put(cell.fund(), out);
              envelopes
                  .addObject()
                  .put("fund", cell.fund())
                  .put("year", cell.year())
                  .put("ceiling", ceiling)
                  .put("owed", owed)
                  .put("spent", spent)
                  .put("carriedIn", in)
                  .put("carriedOut", out)
                  .put("price", 0.0);
            });
  }

  private void award(Trial.Choice choice, ArrayNode awards) {
    Work work = choice.work();
    ObjectNode award = awards.addObject().put("proposal", work.id()).put("start", choice.start());
    award.put("end", choice.end()).put("scheme", choice.way()).put("benefit", choice.value());
    ArrayNode payments = award.putArray("payments");
    for (Pay p : choice.payments()) {
      payments.addObject().put("fund", p.fund()).put("year", p.year()).put("amount", p.amount());
      Map<String, String> row = new LinkedHashMap<>();
      row.put("proposal_id", work.id());
      row.put("school_code", work.school());
      row.put("commune_code", work.commune());
      row.put("start_year", choice.start() + "");
      row.put("scheme_id", choice.way());
      row.put("fund_id", p.fund());
      row.put("year", p.year() + "");
      row.put("amount_vnd", p.amount() + "");
      awardRows.add(row);
    }
    because(award, work);
  }

  private void because(ObjectNode entry, Work work) {
    long points = trial.judgement().points().getOrDefault(work.id(), 0L);
    entry.putArray("because").addObject().put("points", BigDecimal.valueOf(points, 3));
  }

  private void others() {
    ArrayNode deferred = json.putArray("deferred");
    ArrayNode excluded = json.putArray("excluded");
    for (Work work : trial.books().works().values()) {
      if (trial.judgement().excluded().contains(work.id())) {
        because(excluded.addObject().put("proposal", work.id()), work);
      } else if (!awarded.containsKey(work.id())) {
        ObjectNode row = deferred.addObject().put("proposal", work.id());
        row.put("benefit", bestValue(work));
        row.putArray("blockedBy").addObject().put("kind", "outranked");
        because(row, work);
        deferredRows.add(Map.of("proposal_id", work.id()));
      }
    }
  }

  private Long bestValue(Work work) {
    return trial.choices(work).stream()
        .map(Trial.Choice::value)
        .filter(Objects::nonNull)
        .max(Long::compare)
        .orElse(null);
  }
}
