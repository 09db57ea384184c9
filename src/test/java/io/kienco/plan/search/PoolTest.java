package io.kienco.plan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kienco.plan.exact.Effort;
import io.kienco.plan.exact.Engine;
import io.kienco.plan.exact.Exact;
import io.kienco.plan.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoolTest {

  @TempDir Path folder;
  private State whole;
  private Problem problem;

  @BeforeEach
  void aPlan() {
    whole = Priced.of("commune", 7, folder).start();
    problem = whole.problem();
  }

  @Test
  void twoHalvesOfAPlanMergedBringNoLessThanTheWhole() {
    assumeTrue(Engine.present(), "no exact engine on this platform");
    List<State> halves = List.of(half(0), half(1));
    assertTrue(halves.stream().allMatch(h -> h.feasible() && h.benefit() < whole.benefit()));
    Exact.Answer answer =
        pool(halves).merged(halves.get(0), new Effort(1, Double.POSITIVE_INFINITY, 1, () -> false));
    State merged = new State(problem, answer.chosen());
    assertTrue(merged.feasible());
    assertEquals(whole.benefit(), merged.benefit());
  }

  @Test
  void onlyTheBestStay() {
    Pool pool = pool(List.of(whole));
    assertEquals(Long.MIN_VALUE, pool.least());
    for (int more = 1; more <= 40; more++) {
      State better = whole.copy();
      better.benefit += more;
      pool.add(better);
    }
    assertTrue(pool.least() > whole.benefit());
  }

  private Pool pool(List<State> plans) {
    Pool pool = new Pool(problem);
    plans.forEach(pool::add);
    return pool;
  }

  /** The plan without every second unit. */
  private State half(int odd) {
    State half = whole.copy();
    for (int u = odd; u < problem.units(); u += 2) {
      half.choose(u, problem.unitStart[u]);
    }
    return half;
  }
}
