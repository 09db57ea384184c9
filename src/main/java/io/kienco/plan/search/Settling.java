package io.kienco.plan.search;

import io.kienco.plan.problem.Problem;
import java.util.stream.IntStream;

/**
 * Anneals all open units of a large problem together, from its first plan: what a kick does around
 * one unit, done once for all. Two tries at once, the better one kept.
 */
final class Settling {

  private static final int AT_ONCE = 2;
  private static final int ROUNDS = 2;
  private static final int MOVES_EACH = 12;
  private static final double HOT = 1e-3;
  private static final double COLD = 5e-5;

  private Settling() {}

  /**
   * @param mending among so many units some row is always passed by a little: that is put right at
   *     the end
   * @param reach the most that a choice may lose and still be looked at
   * @param stake what a unit's choice is about, in the mean over all units
   * @param start a plan of the part's problem
   */
  static State from(
      Mending mending, double[] price, double reach, double stake, State start, Budget budget) {
    Problem problem = mending.problem;
    Core core = Core.within(problem, price, reach, start);
    CoreTable table = new CoreTable(problem, core, Weights.of(problem, price, stake));
    Anneal[] anneals =
        IntStream.range(0, AT_ONCE)
            .mapToObj(i -> new Anneal(table, null, i))
            .toArray(Anneal[]::new);
    int moves = MOVES_EACH * core.units();
    State best = start;
    for (int round = 0; round < ROUNDS && core.units() > 0 && !budget.spent(); round++) {
      State from = best;
      State[] found =
          IntStream.range(0, AT_ONCE)
              .parallel()
              .mapToObj(
                  i -> {
                    anneals[i].run(from, -1, from.benefit(), HOT * stake, COLD * stake, moves);
                    return mending.mended(anneals[i].last());
                  })
              .toArray(State[]::new);
      budget.spend(AT_ONCE * (double) moves);
      for (State state : found) {
        best = state != null && state.benefit() > best.benefit() ? state : best;
      }
    }
    return best;
  }
}
