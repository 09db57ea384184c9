package io.kienco.referee;

import com.fasterxml.jackson.databind.JsonNode;
import io.kienco.referee.PlanPaper.Award;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The files tell one story, and every reason they give is true. */
final class PaperCheck {

  private final Trial trial;
  private final PlanPaper paper;
  private final Map<String, Trial.Choice> awarded;
  private final List<String> findings;

  private PaperCheck(
      Trial trial, PlanPaper paper, Map<String, Trial.Choice> awarded, List<String> findings) {
    this.trial = trial;
    this.paper = paper;
    this.awarded = awarded;
    this.findings = findings;
  }

  static void check(
      Trial trial, PlanPaper paper, Map<String, Trial.Choice> awarded, List<String> findings) {
    PaperCheck check = new PaperCheck(trial, paper, awarded, findings);
    check.awardRowsAreTheAwards();
    check.deferredRowsAreTheDeferred();
    paper.list("awards").forEach(check::points);
    paper.list("deferred").forEach(check::points);
    paper.list("deferred").forEach(check::deferral);
    for (JsonNode excluded : paper.list("excluded").toList()) {
      if (excluded.path("because").isEmpty()) {
        findings.add(excluded.path("proposal").asText() + " is excluded without a reason");
      }
    }
  }

  private void awardRowsAreTheAwards() {
    TreeSet<String> told = new TreeSet<>();
    for (Award award : paper.awards()) {
      Work work = trial.books().works().get(award.proposal());
      for (Pay p : award.payments()) {
        told.add(
            String.join(
                ",",
                List.of(
                    award.proposal(),
                    work == null ? "" : work.school(),
                    work == null ? "" : work.commune(),
                    award.start() + "",
                    award.way(),
                    p.fund() + "," + p.year() + "," + p.amount())));
      }
    }
    TreeSet<String> rows = new TreeSet<>();
    for (Map<String, String> row : paper.awardRows()) {
      if (!rows.add(String.join(",", row.values()))) {
        findings.add("awards.csv has twice " + row);
      }
    }
    told.stream()
        .filter(t -> !rows.contains(t))
        .forEach(t -> findings.add("awards.csv lacks " + t));
    rows.stream()
        .filter(r -> !told.contains(r))
        .forEach(r -> findings.add("awards.csv has what plan.json has not: " + r));
  }

  private void deferredRowsAreTheDeferred() {
    TreeSet<String> rows = new TreeSet<>();
    paper.deferredRows().forEach(r -> rows.add(r.get("proposal_id")));
    PlanChecker.same(
        findings, "deferred.csv", new TreeSet<>(paper.ids("deferred")).toString(), rows.toString());
  }

  private void points(JsonNode entry) {
    String id = entry.get("proposal").asText();
    long right = trial.judgement().points().getOrDefault(id, 0L);
    PlanChecker.same(findings, id + " points", right, PlanPaper.pointsOf(entry));
  }

  private void deferral(JsonNode entry) {
    String id = entry.get("proposal").asText();
    Work work = trial.books().works().get(id);
    if (entry.path("blockedBy").isEmpty()) {
      findings.add(id + " is deferred and nothing is said to block it");
    }
    if (work == null) {
      return;
    }
    for (JsonNode blocker : entry.path("blockedBy")) {
      if (!isTrue(work, blocker)) {
        findings.add(id + " is said to be blocked, which is not so: " + blocker);
      }
    }
    List<Long> values =
        trial.choices(work).stream().map(Trial.Choice::value).filter(Objects::nonNull).toList();
    if (!values.isEmpty()) {
      Long benefit = entry.hasNonNull("benefit") ? entry.get("benefit").asLong() : null;
      PlanChecker.same(
          findings, id + " best benefit", values.stream().max(Long::compare).get(), benefit);
    }
  }

  private boolean isTrue(Work work, JsonNode blocker) {
    String other = blocker.path("proposal").asText("");
    return switch (blocker.path("kind").asText()) {
      case "alternative" ->
          awarded.containsKey(other) && awarded.get(other).work().group().equals(work.group());
      case "requires" -> work.requires().contains(other);
      case "pin" -> trial.whatIf().never().contains(work.id());
      case "value" -> trial.value(work, trial.first()) == null;
      case "limit" -> trial.whatIf().worksLimit() != null;
      case "envelope" ->
          trial
              .ceilings()
              .containsKey(
                  new Pay.Cell(blocker.path("fund").asText(), blocker.path("year").asInt()));
      case "floor" -> isMissedWith(work, blocker.path("floor").asText(""));
      case "window" -> trial.choices(work).isEmpty() && !hasYear(work);
      case "unpaid" -> trial.choices(work).isEmpty() && hasYear(work);
      case "outranked" -> true;
      default -> false;
    };
  }

  /** Whether the floor is reached, and some choice of the work besides would have it missed. */
  private boolean isMissedWith(Work work, String id) {
    return trial.whatIf().floors().stream()
        .filter(floor -> floor.id().equals(id) && isReached(floor, awarded))
        .anyMatch(
            floor -> trial.choices(work).stream().anyMatch(c -> !isReached(floor, with(work, c))));
  }

  private Map<String, Trial.Choice> with(Work work, Trial.Choice choice) {
    Map<String, Trial.Choice> more = new TreeMap<>(awarded);
    more.put(work.id(), choice);
    return more;
  }

  private static boolean isReached(WhatIf.Floor floor, Map<String, Trial.Choice> byId) {
    long[] sums = Exhaustive.reached(floor, byId);
    return sums[1] >= Trial.wanted(floor, sums[0]);
  }

  /** Whether some year of the horizon fits its window and duration, whoever pays. */
  private boolean hasYear(Work work) {
    return IntStream.rangeClosed(trial.first(), trial.last())
        .filter(start -> trial.whatIf().allowTail() || work.end(start) <= trial.last())
        .anyMatch(
            start ->
                work.ongoing()
                    ? start == trial.first()
                    : (work.earliest() == null || start >= work.earliest())
                        && (work.latest() == null || start <= work.latest()));
  }
}
