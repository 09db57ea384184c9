package io.kienco.plan.statement;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.optaplanner.test.api.score.stream.ConstraintVerifier;

/** One constraint, one test, the same name. */
class AllocationConstraintsTest {

  private final ConstraintVerifier<AllocationConstraints, Allocation> verifier =
      ConstraintVerifier.build(new AllocationConstraints(), Allocation.class, Decision.class);

  @Test
  void ceilings() {
    verifier
        .verifyThat(AllocationConstraints::ceilings)
        .given(
            new Ceiling(0, "province", 2026, 15),
            new Ceiling(1, "province", 2027, 100),
            awarded("A", paying(10, 40)),
            awarded("B", paying(10, 60)),
            nothing("C"))
        .penalizesBy(10 + 10 - 15);
  }

  @Test
  void oneOfAlternatives() {
    verifier
        .verifyThat(AllocationConstraints::oneOfAlternatives)
        .given(
            alternative("A", "roof", offer(2026, 2026)),
            alternative("B", "roof", offer(2027, 2027)),
            alternative("C", "roof", null),
            alternative("D", "well", offer(2026, 2026)))
        .penalizesBy(2 - 1);
  }

  @Test
  void prerequisitesFinished() {
    verifier
        .verifyThat(AllocationConstraints::prerequisitesFinished)
        .given(
            new Requirement("LATER", "BASE"),
            new Requirement("EARLY", "BASE"),
            new Requirement("ALONE", "MISSING"),
            new Requirement("UNBUILT", "MISSING"),
            awarded("BASE", offer(2026, 2027)),
            awarded("LATER", offer(2028, 2028)),
            awarded("EARLY", offer(2027, 2027)),
            awarded("ALONE", offer(2028, 2028)),
            nothing("UNBUILT"),
            nothing("MISSING"))
        .penalizesBy(1 + 1);
  }

  @Test
  void pinned() {
    verifier
        .verifyThat(AllocationConstraints::pinned)
        .given(must("A", null), must("B", offer(2026, 2026)), nothing("C"))
        .penalizesBy(1);
  }

  @Test
  void worksAtOnce() {
    verifier
        .verifyThat(AllocationConstraints::worksAtOnce)
        .given(
            new Ground("06001", 2026, 2),
            new Ground("06001", 2027, 1),
            awarded("A", offer(2026, 2027)),
            awarded("B", offer(2026, 2026)),
            awarded("C", offer(2027, 2028)))
        .penalizesBy(2 - 1);
  }

  @Test
  void ongoing() {
    verifier
        .verifyThat(AllocationConstraints::ongoing)
        .given(ongoing("A", null), ongoing("B", offer(2026, 2026)), nothing("C"))
        .penalizesBy(1);
  }

  @Test
  void mandates() {
    verifier
        .verifyThat(AllocationConstraints::mandates)
        .given(
            mandated("IN TIME", 2027, offer(2026, 2027)),
            mandated("LATE", 2027, offer(2027, 2028)),
            mandated("NOT AT ALL", 2027, null),
            nothing("FREE"))
        .penalizesBy(1 + 1);
  }

  @Test
  void floors() {
    verifier
        .verifyThat(AllocationConstraints::floors)
        .given(
            new Floor("border", true, 1, 4, 20, 0, 1),
            grouped("A", "border", paying(6)),
            grouped("B", null, paying(14)),
            nothing("C"))
        .penalizesBy((20 + 6 + 14) / 4 - 6);
  }

  @Test
  void benefit() {
    verifier
        .verifyThat(AllocationConstraints::benefit)
        .given(awarded("A", bringing(30)), awarded("B", bringing(12)), nothing("C"))
        .rewardsWith(30 + 12);
  }

  @Test
  void harm() {
    verifier
        .verifyThat(AllocationConstraints::harm)
        .given(awarded("A", bringing(30)), awarded("B", bringing(-12)), nothing("C"))
        .penalizesBy(12);
  }

  private static Offer offer(int start, int end) {
    return new Offer(start, start, end, 0, 0, List.of());
  }

  private static Offer bringing(long benefit) {
    return new Offer(0, 2026, 2026, benefit, 0, List.of());
  }

  /** Pays those amounts in 2026, 2027 and so on. */
  private static Offer paying(long... amounts) {
    long spend = 0;
    List<Due> dues = new java.util.ArrayList<>();
    for (int i = 0; i < amounts.length; i++) {
      dues.add(new Due(i, amounts[i]));
      spend += amounts[i];
    }
    return new Offer(0, 2026, 2026, 0, spend, dues);
  }

  private static Decision nothing(String id) {
    return awarded(id, null);
  }

  private static Decision awarded(String id, Offer offer) {
    return decision(id, null, false, false, null, null, offer);
  }

  private static Decision alternative(String id, String group, Offer offer) {
    return decision(id, group, false, false, null, null, offer);
  }

  private static Decision must(String id, Offer offer) {
    return decision(id, null, true, false, null, null, offer);
  }

  private static Decision ongoing(String id, Offer offer) {
    return decision(id, null, false, true, null, null, offer);
  }

  private static Decision mandated(String id, int year, Offer offer) {
    return decision(id, null, false, false, year, null, offer);
  }

  private static Decision grouped(String id, String floor, Offer offer) {
    return decision(id, null, false, false, null, floor, offer);
  }

  private static Decision decision(
      String id,
      String group,
      boolean must,
      boolean ongoing,
      Integer mandate,
      String floor,
      Offer offer) {
    Set<String> floors = floor == null ? Set.of() : Set.of(floor);
    List<Offer> offers = offer == null ? List.of() : List.of(offer);
    Decision decision = new Decision(id, "06001", group, must, ongoing, mandate, floors, offers);
    decision.setOffer(offer);
    return decision;
  }
}
