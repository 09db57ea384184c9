package io.kienco.plan.search;

import io.kienco.plan.problem.Problem;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Starts works sooner where that costs nothing: the same proposals bring as much, none starts later
 * and every row is kept. A start put off while the money lies idle reads as a mistake.
 */
public final class Sooner {

  private final State state;
  private final Problem problem;

  private Sooner(State state) {
    this.state = state;
    this.problem = state.problem();
  }

  /** A plan as good, of which no unit alone can be moved forward. */
  public static State of(State plan) {
    Sooner sooner = new Sooner(plan.copy());
    int[] order = sooner.greatestFirst();
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int unit : order) {
        moved |= sooner.move(unit);
      }
    }
    return sooner.state;
  }

  /** Whoever brings most is served first. */
  private int[] greatestFirst() {
    return IntStream.range(0, problem.units())
        .filter(u -> members(state.chosen[u]) > 0)
        .boxed()
        .sorted(
            Comparator.comparingLong((Integer u) -> -problem.benefit[state.chosen[u]])
                .thenComparing(u -> u))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private boolean move(int unit) {
    int before = state.chosen[unit];
    for (int c = problem.unitStart[unit]; c < problem.unitStart[unit + 1]; c++) {
      int now = state.chosen[unit];
      if (asGood(c, now) && isSooner(c, now)) {
        state.choose(unit, c);
        if (!state.feasible()) {
          state.choose(unit, now);
        }
      }
    }
    return state.chosen[unit] != before;
  }

  private boolean asGood(int choice, int now) {
    return problem.benefit[choice] == problem.benefit[now]
        && problem.ongoing[choice] == problem.ongoing[now]
        && problem.mandates[choice] >= problem.mandates[now];
  }

  /** The same proposals, none later and one sooner. */
  private boolean isSooner(int choice, int now) {
    int members = members(now);
    int gained = 0;
    for (int m = 0; m < members && members(choice) == members; m++) {
      int there = problem.member[problem.memberStart[choice] + m];
      int here = problem.member[problem.memberStart[now] + m];
      int years = problem.optionStart[here] - problem.optionStart[there];
      if (problem.optionProposal[here] != problem.optionProposal[there] || years < 0) {
        return false;
      }
      gained += years;
    }
    return gained > 0;
  }

  private int members(int choice) {
    return problem.memberStart[choice + 1] - problem.memberStart[choice];
  }
}
