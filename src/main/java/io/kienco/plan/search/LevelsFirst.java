package io.kienco.plan.search;

import io.kienco.plan.exact.Engine;
import io.kienco.plan.exact.Exact;
import io.kienco.plan.price.Values;
import io.kienco.plan.problem.Part;
import io.kienco.plan.problem.Problem;
import io.kienco.plan.problem.Row;
import java.util.BitSet;
import java.util.List;

/**
 * Plans where a level binds. The few large works that levels want are chosen first, together, each
 * at what its money is worth to all others; the rest is priced and rounded around them. The rest's
 * prices then say what the first should have cost, and the next round begins half-way to them.
 */
final class LevelsFirst {

  private static final int ROUNDS = 2;
  private static final long SEED = 1;

  /** As a part of the bound: nearer, nothing more is tried. */
  private static final double NEAR = 5e-4;

  private final Problem problem;
  private final Budget budget;
  private final int[] nothing;
  private final BitSet wanted = new BitSet();

  LevelsFirst(Problem problem, Budget budget) {
    this.problem = problem;
    this.budget = budget;
    this.nothing = new int[problem.units()];
    for (int u = 0; u < nothing.length; u++) {
      nothing[u] = keep(u);
    }
  }

  /** Keeps what levels want, and nothing beside it; returns that, or a unit's only way. */
  private int keep(int unit) {
    int from = problem.unitStart[unit];
    int to = problem.unitStart[unit + 1];
    int none = from;
    while (none < to && problem.memberStart[none] < problem.memberStart[none + 1]) {
      none++;
    }
    for (int c = from; c < to; c++) {
      wanted.set(c, none == to || c == none || isWanted(c));
    }
    return none == to ? from : none;
  }

  private boolean isWanted(int choice) {
    return problem.ongoing[choice] + problem.mandates[choice] > 0;
  }

  /**
   * The best of some rounds; null when none gave a plan.
   *
   * @param met a plan that reaches the levels
   */
  State from(State met, Outcome first) {
    double[] price = first.prices().price().clone();
    State best = null;
    State levels = met;
    for (int round = 0; round < ROUNDS && !budget.late() && !isNear(best, first); round++) {
      levels = levels(levels, price);
      Part rest = rest(levels);
      Outcome around = quiet(rest.problem).first(List.of(), rest.prices(price));
      if (around.state() == null) {
        break;
      }
      State plan = new State(problem, rest.whole(around.state().chosen));
      best = best == null || plan.benefit() > best.benefit() ? plan : best;
      approach(price, around.prices().price());
    }
    return best;
  }

  private static boolean isNear(State best, Outcome first) {
    return best != null && first.bound() - best.benefit() <= NEAR * first.bound();
  }

  private State levels(State known, double[] price) {
    double[] value = Values.all(problem, problem.matrix.charges(price));
    long[] aim = new long[value.length];
    for (int c = 0; c < aim.length; c++) {
      aim[c] = Math.round(value[c]);
    }
    Part part = Part.narrowed(problem.aimedAt(aim), nothing, wanted);
    State start = new State(part.problem, part.open(known.chosen));
    int[] chosen = Engine.present() ? byEngine(part, start) : byPrices(part, start);
    return chosen == null ? known : new State(problem, part.whole(chosen));
  }

  private int[] byEngine(Part part, State start) {
    Exact exact = new Exact(part.problem, choice -> true, budget.glance(SEED));
    return exact.solve(start.chosen, better -> {}).chosen();
  }

  private int[] byPrices(Part part, State start) {
    State found = quiet(part.problem).first(List.of(start), null).state();
    return found == null ? null : found.chosen;
  }

  /** Every unit that does nothing for a level. */
  private Part rest(State levels) {
    BitSet open = new BitSet();
    for (int u = 0; u < problem.units(); u++) {
      int now = levels.chosen[u];
      if (isWanted(now)) {
        open.set(now);
      } else {
        open.set(problem.unitStart[u], problem.unitStart[u + 1]);
      }
    }
    return Part.narrowed(problem, levels.chosen, open);
  }

  /** Half-way to the rest's prices; reached levels are limits and need no price. */
  private void approach(double[] price, double[] rest) {
    for (int r = 0; r < price.length; r++) {
      boolean level = problem.rows.get(r).kind() == Row.Kind.COUNT;
      price[r] = level ? 0 : (price[r] + rest[r]) / 2;
    }
  }

  private Search quiet(Problem of) {
    return new Search(of, budget, (phase, best) -> {});
  }
}
