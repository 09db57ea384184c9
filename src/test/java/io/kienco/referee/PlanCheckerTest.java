package io.kienco.referee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A sound plan passes; each way of spoiling it is seen, and named. */
class PlanCheckerTest {

  private static final String SCENARIO =
      """
      { "horizon": [2026, 2028],
        "envelopes": { "scale": { "a": 0.5 },
                       "set": [ { "fund": "b", "year": 2028, "ceilingVnd": 90 } ] },
        "pins": { "must": ["P1"], "never": ["P7"],
                  "at": { "P2": { "start": 2027, "scheme": "both" } } },
        "floors": [ { "id": "border", "where": { "land_border": true }, "of": "spend",
                      "share": 0.1 } ],
        "limits": { "worksPerCommuneAndYear": 4 },
        "benefit": { "discountPerYear": 0.1 } }
      """;

  @TempDir Path folder;
  private Trial trial;

  /**
   * P1 is due from 2026 and paid over two years, P2 is pinned, P4 follows P3, P5 and P6 are
   * alternatives, P7 is pinned away, P8 excluded, P9 nobody can value, P10 has its own financing.
   */
  @BeforeEach
  void dataset() throws IOException {
    Draft draft = new Draft(2026, 2028, "r").commune("C1", true, "III").commune("C2", false, "I");
    draft.school("S1", "C1", 100).school("S2", "C2", 200).school("S3", "C2", null);
    draft.fund("a", "capital", true).fund("b", "capital", false).fund("r", "recurrent", false);
    for (int year = 2026; year <= 2028; year++) {
      draft.envelope("a", year, 400).envelope("b", year, 70).envelope("r", year, 50);
    }
    draft.share("both", "a", "68.9").share("both", "b", "31.1").share("only", "a", 100);
    draft.proposal("P1", "S1", 101, "duration_years", 2, "spread", "40;60", "annual_cost_vnd", 7);
    draft.proposal("P2", "S2", 77, "earliest_start", 2027);
    draft.proposal("P3", "S2", 50, "status", "ongoing", "earliest_start", 2027);
    draft.proposal("P4", "S1", 60, "requires", "P3");
    draft.proposal("P5", "S1", 41, "alternative_group", "G", "latest_start", 2027);
    draft.proposal("P6", "S1", 42, "alternative_group", "G");
    draft.proposal("P7", "S2", 10).proposal("P8", "S2", 10).proposal("P9", "S3", 10);
    draft.proposal("P10", "S2", null).financing("P10", "own", "a", 2027, 30);
    draft.financing("P10", "own", "b", 2028, 5);
    draft.write(folder);
    Judgement judgement = Judgement.none();
    for (int i = 1; i <= 10; i++) {
      judgement.points().put("P" + i, 1000L + i);
    }
    judgement.excluded().add("P8");
    judgement.mandates().put("P1", 2027);
    judgement.schemes().put("P1", new TreeSet<>(List.of("both")));
    judgement.owed().put(2027, 20L);
    trial = new Trial(Books.read(folder), WhatIf.parse(SCENARIO), judgement);
  }

  @Test
  void aSoundPlanPasses() {
    assertEquals(List.of(), PlanChecker.check(trial, SoundPlan.of(trial)));
  }

  @TestFactory
  List<DynamicTest> everyMutationIsSeen() {
    Map<String, Consumer<PlanPaper>> spoilt = new LinkedHashMap<>();
    payments(spoilt);
    choices(spoilt);
    envelopes(spoilt);
    summary(spoilt);
    papers(spoilt);
    return spoilt.entrySet().stream()
        .map(s -> DynamicTest.dynamicTest(s.getKey(), () -> isSeen(s.getKey(), s.getValue())))
        .toList();
  }

  private void isSeen(String words, Consumer<PlanPaper> spoil) {
    PlanPaper paper = SoundPlan.of(trial);
    spoil.accept(paper);
    List<String> findings = PlanChecker.check(trial, paper);
    assertTrue(findings.stream().anyMatch(f -> f.contains(words)), findings::toString);
  }

  private static void payments(Map<String, Consumer<PlanPaper>> spoilt) {
    spoilt.put("P1 payments", p -> payment(p, "P1", 0).put("amount", 28));
    spoilt.put("P2 payments", p -> payment(p, "P2", 0).put("fund", "b"));
    spoilt.put("P3 payments", p -> payment(p, "P3", 0).put("year", 2027));
    spoilt.put("P10 payments", p -> ((ArrayNode) award(p, "P10").get("payments")).remove(0));
    spoilt.put(
        "P4 lists a payment that is not above zero",
        p ->
            ((ArrayNode) award(p, "P4").get("payments"))
                .addObject()
                .put("fund", "a")
                .put("year", 2028)
                .put("amount", 0));
    spoilt.put("has no envelope", p -> payment(p, "P2", 0).put("year", 2031));
  }

  private static void choices(Map<String, Consumer<PlanPaper>> spoilt) {
    spoilt.put("P3 is ongoing and must start in 2026", p -> award(p, "P3").put("start", 2027));
    spoilt.put("P2 starts in 2026, before 2027", p -> award(p, "P2").put("start", 2026));
    spoilt.put("P5 starts in 2028, after 2027", PlanCheckerTest::late);
    spoilt.put("P1 ends in 2029, after the horizon", p -> award(p, "P1").put("start", 2028));
    spoilt.put("P1 may not be paid by only", p -> award(p, "P1").put("scheme", "only"));
    spoilt.put("P2 pinned scheme", p -> award(p, "P2").put("scheme", "only"));
    spoilt.put("P2 pinned start", p -> award(p, "P2").put("start", 2028));
    spoilt.put("P4 starts before P3 is finished", p -> award(p, "P4").put("start", 2026));
    spoilt.put("P10 starts in 2026, not when", p -> award(p, "P10").put("start", 2026));
    spoilt.put("P8 is excluded by the rules", p -> move(p, "excluded", "P8"));
    spoilt.put("P7 is pinned never", p -> move(p, "deferred", "P7"));
    spoilt.put("P9 cannot be valued", p -> move(p, "deferred", "P9"));
    spoilt.put("are alternatives of G", p -> move(p, "deferred", "P5"));
    spoilt.put("P1 is pinned, and not awarded", p -> drop(p, "awards", "P1"));
    spoilt.put("P4 requires P3, which is not awarded", p -> drop(p, "awards", "P3"));
    spoilt.put("P4 is listed 0 times", p -> drop(p, "awards", "P4"));
    spoilt.put("P4 is listed 2 times", p -> list(p, "deferred").add(award(p, "P4")));
    spoilt.put("P99 is listed but not proposed", p -> award(p, "P4").put("proposal", "P99"));
    spoilt.put("commune C2 in 2027 has 5 works", PlanCheckerTest::crowd);
  }

  private static void envelopes(Map<String, Consumer<PlanPaper>> spoilt) {
    spoilt.put("envelope a 2026 ceiling", p -> envelope(p, "a", 2026).put("ceiling", 400));
    spoilt.put("envelope b 2028 ceiling", p -> envelope(p, "b", 2028).put("ceiling", 70));
    spoilt.put("envelope r 2027 owed", p -> envelope(p, "r", 2027).put("owed", 0));
    spoilt.put("envelope r 2028 owed", p -> envelope(p, "r", 2028).put("owed", 0));
    spoilt.put("envelope a 2027 spent", p -> envelope(p, "a", 2027).put("spent", 1));
    spoilt.put("envelope a 2027 carriedIn", p -> envelope(p, "a", 2027).put("carriedIn", 0));
    spoilt.put("envelope b 2027 carriedOut", p -> envelope(p, "b", 2027).put("carriedOut", 3));
    spoilt.put("has no price", p -> envelope(p, "b", 2027).put("price", -1.0));
    spoilt.put("envelope a 2026 is not listed", p -> list(p, "envelopes").remove(0));
    spoilt.put("envelope b 2026 is short of", p -> payment(p, "P1", 1).put("amount", 5_000));
    spoilt.put("envelope a 2028 is short of", p -> payment(p, "P4", 0).put("amount", 5_000));
  }

  private static void summary(Map<String, Consumer<PlanPaper>> spoilt) {
    spoilt.put("P1 benefit", p -> award(p, "P1").put("benefit", 1));
    spoilt.put("P4 last year", p -> award(p, "P4").put("end", 2030));
    spoilt.put("summary benefit", p -> summary(p).put("benefit", 1));
    spoilt.put("summary ongoingUnmet", p -> summary(p).put("ongoingUnmet", 1));
    spoilt.put("summary mandatesUnmet", p -> summary(p).put("mandatesUnmet", 1));
    spoilt.put("summary floorsUnmet", p -> summary(p).put("floorsUnmet", 1));
    spoilt.put("is below the benefit", p -> summary(p).put("bound", 0));
    spoilt.put("the gap should be", p -> summary(p).put("gap", 0.01));
    spoilt.put("whether it is optimal", p -> summary(p).put("optimal", false));
    spoilt.put("floor border wanted", p -> floor(p).put("wanted", 0));
    spoilt.put("floor border reached", p -> floor(p).put("reached", 0));
    spoilt.put("floor border is not listed", p -> floor(p).put("id", "coast"));
  }

  private static void papers(Map<String, Consumer<PlanPaper>> spoilt) {
    spoilt.put("awards.csv lacks", p -> p.awardRows().remove(0));
    spoilt.put("what plan.json has not", p -> p.awardRows().get(0).put("amount_vnd", "1"));
    spoilt.put("awards.csv has twice", p -> p.awardRows().add(p.awardRows().get(0)));
    spoilt.put("awards.csv lacks P1,S1,C1", p -> p.awardRows().get(0).put("school_code", "S2"));
    spoilt.put("deferred.csv", p -> p.deferredRows().remove(0));
    spoilt.put("P7 best benefit", p -> entry(p, "deferred", "P7").put("benefit", 3));
    spoilt.put(
        "P7 is deferred and nothing",
        p -> list(entry(p, "deferred", "P7"), "blockedBy").removeAll());
    spoilt.put("P7 is said to be blocked", p -> blocker(p, "P7").put("kind", "value"));
    spoilt.put(
        "P7 is said to be blocked, which is not so: {\"kind\":\"floor\"",
        p -> blocker(p, "P7").put("kind", "floor").put("floor", "coast"));
    spoilt.put("P9 is said to be blocked", p -> blocker(p, "P9").put("kind", "alternative"));
    spoilt.put(
        "P8 is excluded without", p -> list(entry(p, "excluded", "P8"), "because").removeAll());
    spoilt.put(
        "P1 points", p -> ((ObjectNode) award(p, "P1").get("because").get(0)).put("points", 9.5));
    spoilt.put("no rule excludes it", p -> list(p, "excluded").add(entry(p, "deferred", "P7")));
  }

  /** Three more works beside P2 and P10 in their commune. */
  private static void crowd(PlanPaper paper) {
    move(paper, "deferred", "P7");
    move(paper, "excluded", "P8");
    move(paper, "deferred", "P9");
  }

  private static void late(PlanPaper paper) {
    move(paper, "deferred", "P5");
    award(paper, "P5").put("start", 2028);
  }

  private static void move(PlanPaper paper, String from, String id) {
    drop(paper, from, id);
    ObjectNode award = list(paper, "awards").addObject().put("proposal", id);
    award.put("start", 2027).put("scheme", "only").putArray("payments");
    award.putArray("because");
  }

  private static void drop(PlanPaper paper, String from, String id) {
    ArrayNode list = list(paper, from);
    list.remove(paper.ids(from).indexOf(id));
  }

  private static ArrayNode list(PlanPaper paper, String field) {
    return list((ObjectNode) paper.json(), field);
  }

  private static ArrayNode list(ObjectNode of, String field) {
    return (ArrayNode) of.get(field);
  }

  private static ObjectNode entry(PlanPaper paper, String list, String id) {
    return (ObjectNode) list(paper, list).get(paper.ids(list).indexOf(id));
  }

  private static ObjectNode award(PlanPaper paper, String id) {
    return entry(paper, "awards", id);
  }

  private static ObjectNode payment(PlanPaper paper, String id, int i) {
    return (ObjectNode) award(paper, id).get("payments").get(i);
  }

  private static ObjectNode blocker(PlanPaper paper, String id) {
    return (ObjectNode) entry(paper, "deferred", id).get("blockedBy").get(0);
  }

  private static ObjectNode summary(PlanPaper paper) {
    return (ObjectNode) paper.summary();
  }

  private static ObjectNode floor(PlanPaper paper) {
    return (ObjectNode) list(paper, "floors").get(0);
  }

  private static ObjectNode envelope(PlanPaper paper, String fund, int year) {
    for (JsonNode e : list(paper, "envelopes")) {
      if (e.get("fund").asText().equals(fund) && e.get("year").asInt() == year) {
        return (ObjectNode) e;
      }
    }
    throw new IllegalArgumentException(fund + " " + year);
  }
}
