package io.kienco.plan.search;

import io.kienco.plan.exact.Effort;
import io.kienco.plan.exact.Exact;
import io.kienco.plan.problem.Problem;
import java.util.TreeMap;

/**
 * The best plans that a search came by, all different. Merged, they give the best plan that takes
 * each unit's choice from one of them: few choices are left, and the engine is good at few.
 */
final class Pool {

  private static final int MOST = 20;

  private final Problem problem;
  private final TreeMap<Long, int[]> plans = new TreeMap<>();

  Pool(Problem problem) {
    this.problem = problem;
  }

  /** A plan must bring more than this to come in. */
  long least() {
    return plans.size() < MOST ? Long.MIN_VALUE : plans.firstKey();
  }

  void add(State plan) {
    plans.put(plan.benefit(), plan.chosen());
    if (plans.size() > MOST) {
      plans.pollFirstEntry();
    }
  }

  /** The engine's best of all that the plans choose, and what it took. */
  Exact.Answer merged(State best, Effort effort) {
    boolean[] kept = new boolean[problem.choices()];
    for (int choice : best.chosen) {
      kept[choice] = true;
    }
    for (int[] plan : plans.values()) {
      for (int choice : plan) {
        kept[choice] = true;
      }
    }
    return new Exact(problem, choice -> kept[choice], effort).solve(best.chosen(), better -> {});
  }
}
