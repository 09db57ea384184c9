package io.kienco.referee;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Envelopes: what is due and paid fits each, and the published figures say so. */
final class MoneyCheck {

  private final Trial trial;
  private final List<String> findings;
  private final SortedMap<Pay.Cell, Long> owed;
  private final SortedMap<Pay.Cell, Long> spent;
  private final Map<Pay.Cell, JsonNode> published = new HashMap<>();

  private MoneyCheck(Trial trial, PlanPaper paper, List<Pay> due, List<String> findings) {
    this.trial = trial;
    this.findings = findings;
    this.owed = Pay.byCell(due);
    this.spent = Pay.byCell(paper.awards().stream().flatMap(a -> a.payments().stream()).toList());
    paper.list("envelopes").forEach(this::publish);
  }

  static void check(
      Trial trial, PlanPaper paper, Map<String, Trial.Choice> awarded, List<String> findings) {
    List<Pay> due = new ArrayList<>(trial.entitlements());
    awarded.values().forEach(c -> due.addAll(c.running()));
    MoneyCheck check = new MoneyCheck(trial, paper, due, findings);
    check.everyEnvelopeFits();
    check.nothingElseIsPaid();
  }

  private void publish(JsonNode envelope) {
    Pay.Cell cell = new Pay.Cell(envelope.get("fund").asText(), envelope.get("year").asInt());
    if (published.put(cell, envelope) != null) {
      findings.add("envelope " + cell + " is listed twice");
    }
  }

  private void everyEnvelopeFits() {
    Map<String, Long> carried = new HashMap<>();
    trial.ceilings().forEach((cell, ceiling) -> envelope(cell, ceiling, carried));
  }

  private void envelope(Pay.Cell cell, long ceiling, Map<String, Long> carried) {
    boolean carries = trial.books().carries().get(cell.fund());
    long in = carries ? carried.getOrDefault(cell.fund(), 0L) : 0;
    long owing = owed.getOrDefault(cell, 0L);
    long spending = spent.getOrDefault(cell, 0L);
    long left = ceiling + in - owing - spending;
    if (left < 0) {
      findings.add("envelope " + cell + " is short of " + -left);
    }
    carried.put(cell.fund(), left);
    JsonNode row = published.remove(cell);
    if (row == null) {
      findings.add("envelope " + cell + " is not listed");
      return;
    }
    figure(cell, "ceiling", ceiling, row);
    figure(cell, "owed", owing, row);
    figure(cell, "spent", spending, row);
    figure(cell, "carriedIn", in, row);
    figure(cell, "carriedOut", carries ? left : 0, row);
    if (!(row.path("price").asDouble(-1) >= 0)) {
      findings.add("envelope " + cell + " has no price, or one below zero");
    }
  }

  private void figure(Pay.Cell cell, String field, long right, JsonNode row) {
    Long figure = row.hasNonNull(field) ? row.get(field).asLong() : null;
    PlanChecker.same(findings, "envelope " + cell + " " + field, right, figure);
  }

  private void nothingElseIsPaid() {
    published.keySet().forEach(c -> findings.add("envelope " + c + " is listed and not given"));
    SortedMap<Pay.Cell, Long> ceilings = trial.ceilings();
    owed.keySet().stream()
        .filter(c -> !ceilings.containsKey(c))
        .forEach(c -> findings.add("owed from " + c + ", which has no envelope"));
    spent.keySet().stream()
        .filter(c -> !ceilings.containsKey(c) && !(trial.whatIf().allowTail() && late(c)))
        .forEach(c -> findings.add("paid from " + c + ", which has no envelope"));
  }

  private boolean late(Pay.Cell cell) {
    return cell.year() > trial.last();
  }
}
