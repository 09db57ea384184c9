package io.kienco.plan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.plan.price.Prices;
import io.kienco.plan.price.Pricing;
import io.kienco.plan.problem.Problem;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bound that a plan passes proves nothing, whoever gave it. */
class OutcomeTest {

  @TempDir Path folder;
  private State plan;
  private State less;
  private Outcome open;

  @BeforeEach
  void twoPlans() {
    plan = Priced.of("commune", 7, folder).start();
    Problem problem = plan.problem();
    less = plan.copy();
    for (int u = 0; u < problem.units(); u++) {
      less.choose(u, problem.unitStart[u]);
    }
    Prices prices = Pricing.find(problem, null, Pricing.hard(problem), () -> false);
    open = Outcome.of(less, problem, prices);
    assertTrue(less.feasible() && less.benefit() < plan.benefit());
    assertFalse(open.ended());
  }

  @Test
  void aBoundThatHoldsIsTaken() {
    Outcome proven = open.proven(plan, plan.benefit(), "engine");
    assertTrue(proven.ended());
    assertEquals(plan.benefit(), proven.bound());
    assertEquals("engine", proven.engine());
  }

  @Test
  void aBoundBelowThePlanIsNot() {
    assertUnproven(open.proven(plan, plan.benefit() - 1, "engine"));
  }

  @Test
  void norIsOneThatALaterPlanPasses() {
    Outcome wrong = open.proven(less, plan.benefit() - 1, "engine");
    assertEquals("engine", wrong.engine());
    assertUnproven(wrong.with(plan));
    assertUnproven(wrong.proven(plan, plan.benefit(), "engine").with(plan));
  }

  private void assertUnproven(Outcome outcome) {
    assertEquals(plan.benefit(), outcome.state().benefit());
    assertEquals(open.bound(), outcome.bound());
    assertNull(outcome.engine());
    assertFalse(outcome.ended());
  }
}
