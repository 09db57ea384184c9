package io.kienco.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.model.Plan;
import io.kienco.model.Scenario;
import io.kienco.report.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

/** Cases small enough to check by head. */
class PlannerTest {

  private static final String GOLDEN =
      "d547f337b34f4dc1b894c7bd591e5f88d31fb334d5d0f5c7054d280328edd0c4";

  @Test
  void rankingByRatioGives27WhereTheBestIs28() {
    Plan plan =
        new Sample(2026, 8).proposal("A", 4, 15).proposal("B", 4, 13).proposal("C", 3, 12).plan();
    assertEquals(15 + 13, plan.summary().benefit());
    assertEquals(15 + 12, plan.summary().baselines().byBenefitPerDong());
    assertTrue(plan.summary().optimal());
  }

  @Test
  void nothingProposedIsAPlanToo() {
    Plan plan = new Sample(2026, 8).plan();
    assertEquals(0, plan.summary().bound());
    assertEquals(0.0, plan.summary().gap());
    assertTrue(plan.summary().optimal());
  }

  @Test
  void whatDoesHarmIsNotBuiltUnlessItMustBe() {
    Sample sample = new Sample(2026, 8).proposal("A", 4, -5);
    assertEquals(List.of(), Sample.awarded(sample.plan()));
    assertEquals(-5, sample.plan(Sample.scenario(Set.of("A"), null)).summary().benefit());
  }

  @Test
  void theOngoingComesBeforeTheMandateAndTheMandateBeforeBenefit() {
    Sample sample =
        new Sample(2026, 8)
            .proposal("RICH", 8, 1000)
            .proposal("MANDATE", 5, 1)
            .ongoing("ONGOING", 4, 1)
            .mandate("MANDATE", 2026);
    assertEquals(List.of("ONGOING"), Sample.awarded(sample.plan()));
    assertEquals(1, sample.plan().summary().mandatesUnmet());
  }

  @Test
  void aPrerequisiteIsFinishedFirst() {
    Plan plan =
        new Sample(2026, 8, 8).proposal("ROOF", 4, 10, null, "BASE").proposal("BASE", 4, 1).plan();
    assertEquals(List.of("ROOF", "BASE"), Sample.awarded(plan));
    assertEquals(2027, plan.awards().get(0).start());
    assertEquals(2026, plan.awards().get(1).start());
  }

  /** Each requires the one before: 2^20 subsets, 6^20 combinations; prices and links cope. */
  @Test
  void aChainTooLongToEnumerateIsStillBounded() {
    Sample sample = new Sample(2026, 7, 7, 7, 7, 7, 7);
    sample.proposal("P0", 5, 3, null);
    for (int i = 1; i < 20; i++) {
      sample.proposal("P" + i, 5 - i % 3, 3 + i, i % 4 == 0 ? "g" + i / 8 : null, "P" + (i / 4));
    }
    Plan plan = sample.plan();
    assertTrue(plan.summary().bound() >= plan.summary().benefit());
    assertTrue(plan.summary().benefit() > 30, "benefit " + plan.summary().benefit());
  }

  @Test
  void theSameWorkAndSeedGiveTheSamePlan() {
    assertEquals(many().plan(), many().plan());
  }

  @Test
  void oneThreadAndTwoFindTheSamePlan() throws Exception {
    Plan one = new ForkJoinPool(1).submit(() -> many().plan()).get();
    Plan two = new ForkJoinPool(2).submit(() -> many().plan()).get();
    assertEquals(one, two);
  }

  /** A change of this is a change of what the program publishes: say so in the changelog. */
  @Test
  void aSmallPlanIsTheSameToTheByte() throws Exception {
    Plan plan =
        new Sample(2026, 8, 8)
            .proposal("A", 4, 15)
            .proposal("B", 4, 13, "either")
            .proposal("C", 3, 12, "either")
            .proposal("D", 5, 20, null, "A")
            .plan();
    String text = Json.write(List.of(plan.summary(), plan.awards(), plan.certificate()));
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
    assertEquals(GOLDEN, HexFormat.of().formatHex(hash), text);
  }

  @Test
  void committeesFundAPrerequisiteRankedBelowWhatNeedsIt() {
    Plan plan =
        new Sample(2026, 8, 8).proposal("ROOF", 4, 10, null, "BASE").proposal("BASE", 4, 1).plan();
    assertEquals(plan.summary().benefit(), plan.summary().baselines().byPoints());
  }

  /** No year brings more than another; there is room for all in the first two. */
  @Test
  void amongEqualStartsTheEarliestIsTaken() {
    Sample sample = new Sample(2026, 9, 9, 9, 9);
    for (int i = 0; i < 6; i++) {
      sample.proposal("P" + i, 3, 10 + i);
    }
    List<Integer> starts = sample.plan().awards().stream().map(Plan.Award::start).sorted().toList();
    assertEquals(List.of(2026, 2026, 2026, 2027, 2027, 2027), starts);
  }

  @Test
  void stoppedAtOnceItStillReturnsASoundPlan() {
    Sample sample = many();
    Scenario scenario = Sample.scenario(Set.of(), null);
    Plan plan = Planner.plan(sample.assessment(), scenario, p -> {}, () -> true);
    assertTrue(plan.summary().benefit() > 0);
    assertTrue(plan.summary().bound() >= plan.summary().benefit());
  }

  @Test
  void aDeferredProposalIsToldWhatItLacks() {
    Plan plan = new Sample(2026, 10).proposal("A", 10, 50).proposal("B", 10, 40).plan();
    Plan.Deferral deferral = plan.deferred().get(0);
    assertEquals("envelope", deferral.blockedBy().get(0).kind());
    assertEquals(2026, deferral.blockedBy().get(0).year());
    assertTrue(deferral.wouldBeFunded().money().amount() > 0);
  }

  @Test
  void aPlanIsVerifiedAndAFalseOneFound() {
    Sample sample = many();
    Plan plan = sample.plan();
    assertEquals(List.of(), PlanVerifier.verify(sample.assessment(), plan).issues());
    Plan.Summary s = plan.summary();
    Plan boasting =
        with(
            plan,
            new Plan.Summary(
                s.benefit() + 1, s.bound() - 1, s.gap(), false, 0, 0, 0, s.baselines(), "work", 1));
    List<String> codes =
        PlanVerifier.verify(sample.assessment(), boasting).issues().stream()
            .map(i -> i.code())
            .toList();
    assertEquals(List.of("verify-benefit", "verify-bound"), codes);
  }

  @Test
  void yesterdaysPlanIsAStartAndItsPricesStillProve() {
    Sample sample = many();
    Plan yesterday = sample.plan();
    Plan today =
        Planner.plan(
            sample.assessment(),
            Sample.scenario(Set.of("P3"), null),
            null,
            yesterday,
            p -> {},
            () -> true);
    assertTrue(today.summary().gap() < 0.02, "gap " + today.summary().gap());
    assertTrue(Sample.awarded(today).contains("P3"));
  }

  @Test
  void awardsThatLeanOnADoubtfulFigureAreListedAndNoOthers() {
    Plan plan =
        new Sample(2026, 10)
            .proposal("P1", 10, 5)
            .proposal("P2", 10, 4)
            .doubt("P1", "cost_vnd")
            .doubt("P2", "cost_vnd")
            .doubt("C", "villages")
            .doubt("elsewhere", "pupils")
            .plan();
    assertEquals(List.of("P1"), plan.awards().stream().map(Plan.Award::proposal).toList());
    assertEquals(
        List.of("P1 cost_vnd", "P1 villages"),
        plan.leansOn().stream().map(l -> l.proposal() + ' ' + l.column()).toList());
  }

  private static Plan with(Plan plan, Plan.Summary summary) {
    return new Plan(
        plan.fingerprint(),
        plan.scenario(),
        summary,
        plan.envelopes(),
        plan.floors(),
        plan.awards(),
        plan.deferred(),
        plan.excluded(),
        plan.notices(),
        plan.leansOn(),
        plan.certificate());
  }

  private static Sample many() {
    Sample sample = new Sample(2026, 500, 400, 300);
    for (int i = 0; i < 120; i++) {
      sample.proposal("P" + i, 17 + i * 31 % 23, 10 + i * 17 % 29);
    }
    return sample;
  }
}
