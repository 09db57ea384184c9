package io.kienco.referee;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Says what is wrong with a published sweep. Every point's plan is held to the dataset's own files
 * under money or a floor that the referee itself turns, its line to its plan, and the points to
 * each other.
 */
final class SweepCheck {

  private final Turning turning;
  private final JsonNode sweep;
  private final Path plans;
  private final List<PlanPaper> papers = new ArrayList<>();
  private final List<SweepPairs.Share> shares = new ArrayList<>();
  private final List<String> findings = new ArrayList<>();

  private SweepCheck(Turning turning, JsonNode sweep, Path plans) {
    this.turning = turning;
    this.sweep = sweep;
    this.plans = plans;
  }

  /**
   * @param plans holds a folder a point, named by its level
   */
  static List<String> check(Turning turning, JsonNode sweep, Path plans) throws IOException {
    SweepCheck check = new SweepCheck(turning, sweep, plans);
    for (JsonNode point : sweep.get("points")) {
      check.point(point);
    }
    check.steps();
    SweepPairs pairs = new SweepPairs(turning, check.papers, check.shares);
    check.findings.addAll(pairs.check());
    return check.findings;
  }

  private void point(JsonNode point) throws IOException {
    BigDecimal at = new BigDecimal(point.get("at").asText());
    int number = papers.size();
    same(number, "at", turning.at(number).stripTrailingZeros(), at.stripTrailingZeros());
    Path folder = plans.resolve(at.toPlainString());
    boolean planned = point.get("conflicts").isEmpty();
    if (Files.exists(folder) != planned) {
      findings.add("point " + number + " has a plan, or none, against what is said of it");
    }
    papers.add(planned ? PlanPaper.read(folder) : null);
    shares.add(null);
    if (planned) {
      figures(number, at, point, papers.get(number));
    }
  }

  private void figures(int number, BigDecimal at, JsonNode point, PlanPaper paper) {
    Trial trial = turning.trial(at);
    PlanChecker.check(trial, paper).forEach(f -> findings.add("point " + number + ": " + f));
    same(number, "money", turning.money(trial), point.get("money").asLong());
    for (String figure : List.of("benefit", "bound", "ongoingUnmet", "mandatesUnmet")) {
      same(number, figure, paper.summary().get(figure), point.get(figure));
    }
    same(number, "floorsUnmet", paper.summary().get("floorsUnmet"), point.get("floorsUnmet"));
    same(number, "gap", paper.summary().get("gap"), point.get("gap"));
    same(number, "awards", paper.awards().size(), point.get("awards").asInt());
    long spent =
        paper.awards().stream()
            .flatMap(a -> a.payments().stream())
            .filter(p -> p.year() <= trial.last())
            .mapToLong(Pay::amount)
            .sum();
    same(number, "spent", spent, point.get("spent").asLong());
    reached(number, trial, point, paper);
    next(number, point.path("next"), paper);
  }

  private void reached(int number, Trial trial, JsonNode point, PlanPaper paper) {
    WhatIf.Floor floor = turning.floor(trial);
    if (floor == null) {
      same(number, "reached", false, point.hasNonNull("reached"));
      return;
    }
    long all = 0;
    long group = 0;
    for (PlanPaper.Award award : paper.awards()) {
      long value = award.benefit() == null ? 0 : award.benefit();
      long counts = floor.ofSpend() ? Pay.sum(award.payments()) : value;
      all += counts;
      group += floor.covers(trial.books().works().get(award.proposal())) ? counts : 0;
    }
    shares.set(number, new SweepPairs.Share(group, all));
    if (Math.abs(group / (double) all - point.get("reached").asDouble()) > 1e-9) {
      findings.add("point " + number + " reached: should be " + group / (double) all);
    }
  }

  /** The next đồng is told at the highest price, for proposals that wait. */
  private void next(int number, JsonNode next, PlanPaper paper) {
    double dearest =
        paper.list("envelopes").mapToDouble(e -> e.get("price").asDouble()).max().orElse(0);
    if (dearest == 0 || !next.isObject()) {
      same(number, "next", dearest > 0, next.isObject());
      return;
    }
    boolean there =
        paper
            .list("envelopes")
            .anyMatch(
                e ->
                    e.get("price").asDouble() == dearest
                        && e.get("fund").equals(next.get("fund"))
                        && e.get("year").equals(next.get("year")));
    same(number, "next at the highest price", true, there);
    if (Math.abs(dearest * 1e9 - next.get("perBillion").asDouble()) > 1e-6 * dearest * 1e9) {
      findings.add("point " + number + " next: a billion brings " + dearest * 1e9);
    }
    for (JsonNode waiting : next.get("proposals")) {
      same(number, waiting + " waits", true, paper.ids("deferred").contains(waiting.asText()));
    }
  }

  private void steps() {
    List<JsonNode> told = new ArrayList<>();
    sweep.get("steps").forEach(told::add);
    for (int i = 1; i < papers.size(); i++) {
      if (papers.get(i - 1) != null && papers.get(i) != null) {
        if (told.isEmpty() || told.get(0).get("to").asInt() != i) {
          findings.add("no step to point " + i);
          return;
        }
        step(i, told.remove(0));
      }
    }
    told.forEach(t -> findings.add("a step that is none: " + t));
  }

  private void step(int to, JsonNode step) {
    TreeSet<String> before = new TreeSet<>(papers.get(to - 1).ids("awards"));
    TreeSet<String> after = new TreeSet<>(papers.get(to).ids("awards"));
    TreeSet<String> entering = new TreeSet<>(after);
    entering.removeAll(before);
    TreeSet<String> leaving = new TreeSet<>(before);
    leaving.removeAll(after);
    same(to, "entering", entering.toString(), texts(step, "entering").toString());
    same(to, "leaving", leaving.toString(), texts(step, "leaving").toString());
    String nesting = step.path("nesting").asText();
    if (turning.ofMoney()) {
      same(to, "nested", leaving.isEmpty(), nesting.equals("nested"));
    }
    if (!leaving.containsAll(texts(step, "notNested"))) {
      findings.add("point " + to + " drops what it keeps: " + step);
    }
    if (step.path("stableCost").asLong(0) < 0) {
      findings.add("point " + to + " would bring more if it kept more: " + step);
    }
  }

  private static TreeSet<String> texts(JsonNode step, String field) {
    TreeSet<String> texts = new TreeSet<>();
    step.get(field).forEach(t -> texts.add(t.asText()));
    return texts;
  }

  private void same(int number, String what, Object right, Object published) {
    PlanChecker.same(findings, "point " + number + " " + what, right, published);
  }
}
