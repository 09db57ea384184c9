package io.kienco.plan.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.model.Plan;
import io.kienco.model.Scenario;
import io.kienco.plan.PlanVerifier;
import io.kienco.plan.Planner;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sets unlike a province: no schools, hundreds of envelopes, options of several funds at once. */
class KnapsackTest {

  @ParameterizedTest
  @CsvSource({"knapsack, 1, 0.06", "baskets, 1, 0.20"})
  void itIsPlannedBoundedAndVerified(String set, long seed, double gap) throws IOException {
    Instance instance = Instance.of(set, seed);
    Scenario scenario = instance.solved(new Scenario.Solve(new BigDecimal("0.02"), null, 1));
    Plan plan = Planner.plan(instance.assessment(), scenario, progress -> {}, () -> false);
    assertTrue(plan.summary().gap() < gap, "gap " + plan.summary().gap());
    assertEquals(plan.summary().benefit(), benefit(plan));
    assertTrue(plan.summary().benefit() > plan.summary().baselines().byBenefitPerDong());
    assertTrue(PlanVerifier.verify(instance.assessment(), plan).holds());
  }

  /** An envelope pays for about four works: hardly any kick ends within all of them by itself. */
  @Test
  void kicksBringMoreOfLumpsToo() throws IOException {
    Instance instance = Instance.of("baskets", 301);
    Scenario scenario = instance.solved(new Scenario.Solve(new BigDecimal("0.1"), null, 1));
    List<Long> heard = new ArrayList<>();
    Plan plan =
        Planner.plan(
            instance.assessment(), scenario, step -> heard.add(step.benefit()), () -> false);
    long benefit = plan.summary().benefit();
    assertTrue(benefit > 1.01 * heard.get(0), benefit + " from " + heard.get(0));
    assertTrue(PlanVerifier.verify(instance.assessment(), plan).holds());
  }

  private static long benefit(Plan plan) {
    return plan.awards().stream().mapToLong(award -> award.benefit()).sum();
  }
}
