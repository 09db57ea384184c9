package io.kienco.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.model.Plan;
import org.junit.jupiter.api.Test;

/** More is under way than there is money for: most of it is kept, and the proof says so. */
class ScarceMoneyTest {

  private static final int WORKS = 80;

  /** Works cost 1,001 to 1,080 a piece; money for forty of the cheapest and 500 more. */
  @Test
  void asManyWorksUnderWayAsCanBeAreKeptAndTheBoundKnowsIt() {
    long cheapest = 40 * 1000 + 40 * 41 / 2;
    Sample sample = new Sample(2026, cheapest + 500);
    for (int i = 1; i <= WORKS; i++) {
      sample.ongoing("O" + i, 1000 + i, 1).proposal("N" + i, 5 + i % 7, 100 + i);
    }
    Plan plan = sample.plan();
    assertEquals(WORKS - 40, plan.summary().ongoingUnmet());
    assertTrue(plan.summary().gap() < 0.01, "gap " + plan.summary().gap());
    assertTrue(PlanVerifier.verify(sample.assessment(), plan).holds());
  }
}
