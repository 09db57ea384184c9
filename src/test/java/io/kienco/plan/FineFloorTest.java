package io.kienco.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.model.Conflict;
import io.kienco.model.Plan;
import io.kienco.model.Scenario;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Floors whose share has six decimals, over amounts of a country. */
class FineFloorTest {

  private static final long BILLION = 1_000_000_000;

  /** 250,001 × 48,000 billion is more than a long holds, and A alone gives B's group nothing. */
  @Test
  void aShareOfTensOfThousandsOfBillionsIsKept() {
    Sample sample =
        new Sample(2026, 50_000 * BILLION)
            .proposal("A", 48_000 * BILLION, 9)
            .proposal("B", 16_000 * BILLION, 1);
    Plan plan = sample.plan(floor("B", "0.250001"));
    assertEquals(List.of("B"), Sample.awarded(plan));
    assertEquals(0, plan.summary().floorsUnmet());
    assertTrue(PlanVerifier.verify(sample.assessment(), plan).holds());
  }

  /** Of 10^15 đồng a millionth is a billion: at the share to the đồng, and a thousand below it. */
  @Test
  void aShareIsReachedToTheLastDong() {
    assertEquals(List.of("A", "B"), Sample.awarded(pair(0)));
    assertEquals(List.of("B"), Sample.awarded(pair(1000)));
  }

  private static Plan pair(long less) {
    Sample sample =
        new Sample(2026, 1_000_000 * BILLION)
            .proposal("A", 749_999 * BILLION + less, 9)
            .proposal("B", 250_001 * BILLION - less, 1);
    return sample.plan(floor("B", "0.250001"));
  }

  /** Primes, so that no step is common to all. */
  @Test
  void whatCannotBeReckonedExactlyIsRefusedByTheFloorsName() {
    Sample sample =
        new Sample(2026, 3_000_000 * BILLION)
            .proposal("A", 1_000_000 * BILLION + 1, 9)
            .proposal("B", 1_000_000 * BILLION, 1);
    Scenario scenario = floor("B", "0.333333");
    List<Conflict> conflicts =
        assertThrows(NoPlanException.class, () -> sample.plan(scenario)).conflicts();
    assertEquals(List.of(new Conflict("floor", null, null, 0, List.of("fine"))), conflicts);
  }

  private static Scenario floor(String proposal, String share) {
    Scenario.Floor floor =
        new Scenario.Floor("fine", Map.of("proposal_id", proposal), "spend", new BigDecimal(share));
    return Sample.scenario(Set.of(), null).with(s -> s.floors = List.of(floor));
  }
}
