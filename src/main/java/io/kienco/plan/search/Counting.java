package io.kienco.plan.search;

import io.kienco.plan.problem.Part;
import io.kienco.plan.problem.Problem;
import java.util.BitSet;
import java.util.List;

/**
 * The plan that counts most, whatever its benefit. A choice that counts nothing and helps no row
 * can as well be left out; what stays is so little that it is mostly solved to the end.
 */
final class Counting {

  /** Of more choices the engine tells nothing better in a moment. */
  private static final int MOST = 5_000;

  private final Problem counting;
  private final Part part;
  private final Budget budget;

  Counting(Problem problem, byte[] counts, Budget budget) {
    this.budget = budget;
    long[] aim = new long[problem.choices()];
    for (int c = 0; c < aim.length; c++) {
      aim[c] = counts[c];
    }
    counting = problem.aimedAt(aim);
    int[] decided = new int[counting.units()];
    BitSet kept = new BitSet(counting.choices());
    for (int u = 0; u < decided.length; u++) {
      decided[u] = keep(u, kept);
    }
    part = Part.narrowed(counting, decided, kept);
  }

  /** Keeps what a unit may need to choose; returns what it takes when it is decided. */
  private int keep(int unit, BitSet kept) {
    int from = counting.unitStart[unit];
    int to = counting.unitStart[unit + 1];
    int nothing = from;
    while (nothing < to && !isNothing(nothing)) {
      nothing++;
    }
    for (int c = from; c < to; c++) {
      if (nothing == to || c == nothing || counts(c)) {
        kept.set(c);
      }
    }
    return nothing == to ? from : nothing;
  }

  private boolean isNothing(int choice) {
    return counting.entryStart[choice] == counting.entryStart[choice + 1]
        && counting.benefit[choice] == 0;
  }

  /** Whether a choice brings something, or takes less than nothing of a row. */
  private boolean counts(int choice) {
    boolean counts = counting.benefit[choice] > 0;
    for (int e = counting.entryStart[choice]; e < counting.entryStart[choice + 1]; e++) {
      counts |= counting.amount[e] < 0;
    }
    return counts;
  }

  /** What it would come to if every unit could have its most. */
  static long all(Problem problem, byte[] counts) {
    long all = 0;
    for (int u = 0; u < problem.units(); u++) {
      byte most = 0;
      for (int c = problem.unitStart[u]; c < problem.unitStart[u + 1]; c++) {
        most = (byte) Math.max(most, counts[c]);
      }
      all += most;
    }
    return all;
  }

  /**
   * @param starts plans of the whole, feasible or not
   */
  Outcome most(List<State> starts) {
    List<State> open =
        starts.stream().map(s -> new State(part.problem, part.open(s.chosen))).toList();
    Search search = new Search(part.problem, budget, (phase, best) -> {});
    Outcome first = search.first(open, null);
    boolean few = first.state() == null || part.problem.choices() <= MOST;
    Outcome found = few ? search.sure(first) : first;
    return found.state() == null
        ? found
        : found.at(new State(counting, part.whole(found.state().chosen)));
  }
}
