package io.kienco.plan.search;

import io.kienco.plan.problem.Problem;
import java.util.Arrays;
import java.util.Comparator;

/** Takes a plan that passes some rows back within them, at the least loss it can find. */
final class Repair {

  private static final int PASSES = 60;
  private static final int ENOUGH = 5_000;

  /** So often each unit is looked at, at least, before the plan is given up. */
  private static final int SEEN = 8;

  /** More than doubles lose on the way. */
  private static final double ROUNDING = 1e-9;

  private final Problem problem;
  private final double[] value;
  private final long[] rowsOfUnit;
  private final long lowered;
  private final double[] weight;
  private final double[] change;
  private final int every;

  Repair(Mending mending) {
    this.problem = mending.problem;
    this.value = mending.value;
    this.rowsOfUnit = mending.rowsOfUnit;
    this.lowered = mending.lowered;
    this.weight = mending.weight;
    this.change = new double[weight.length];
    this.every = Math.max(1, problem.units() / ENOUGH);
  }

  /** A change of one unit, by what it loses for each weighted unit of overrun that it removes. */
  private record Change(int unit, int choice, double ratio) {}

  /** True when the plan now keeps every row. */
  boolean mend(State state) {
    int passes = Math.max(PASSES, SEEN * every);
    for (int pass = 0; pass < passes; pass++) {
      if (state.feasible()) {
        return true;
      }
      Change[] changes = changes(state, pass);
      if (changes.length == 0) {
        return false;
      }
      for (Change change : changes) {
        Change now = best(state, change.unit(), -1);
        if (now != null && now.ratio() <= 1.5 * Math.abs(change.ratio()) + 1e-9) {
          state.choose(now.unit(), now.choice());
        }
      }
    }
    return state.feasible();
  }

  /** Where units are many, each pass looks at some of them. */
  private Change[] changes(State state, int pass) {
    Change[] all = new Change[problem.units() / every + 1];
    long overrun = overrun(state);
    int size = 0;
    for (int u = pass % every; u < problem.units(); u += every) {
      Change change = best(state, u, overrun);
      if (change != null) {
        all[size++] = change;
      }
    }
    Change[] changes = Arrays.copyOf(all, size);
    Arrays.sort(changes, Comparator.comparingDouble(Change::ratio).thenComparingInt(Change::unit));
    return Arrays.copyOf(changes, Math.max(Math.min(size, 1), size / 4));
  }

  private Change best(State state, int unit, long overrun) {
    int now = state.chosen[unit];
    if ((rowsOfUnit[unit] & overrun) == 0) {
      return null;
    }
    double most = most(state, unit, overrun);
    Change best = null;
    for (int c = problem.unitStart[unit]; most > 0 && c < problem.unitStart[unit + 1]; c++) {
      double loss = value[now] - value[c];
      boolean worse = c == now || best != null && loss > Math.max(0, best.ratio()) * most;
      double removed = worse ? 0 : removed(state, now, c);
      if (removed > 0) {
        double ratio = loss / removed;
        if (best == null || ratio < best.ratio()) {
          best = new Change(unit, c, ratio);
        }
      }
    }
    return best;
  }

  /**
   * The most weighted overrun that leaving the unit's choice can remove; without end where other
   * choices lower a row themselves.
   */
  private double most(State state, int unit, long overrun) {
    if ((rowsOfUnit[unit] & overrun & lowered) != 0) {
      return Double.POSITIVE_INFINITY;
    }
    double most = 0;
    int now = state.chosen[unit];
    for (int e = problem.entryStart[now]; e < problem.entryStart[now + 1]; e++) {
      int r = problem.row[e];
      most += weight[r] * Math.min(state.over(r), Math.max(0, problem.amount[e]));
    }
    return most * (1 + ROUNDING);
  }

  private long overrun(State state) {
    long rows = 0;
    for (int r = 0; r < weight.length; r++) {
      rows |= state.usage[r] > problem.capacity[r] ? 1L << r : 0;
    }
    return rows;
  }

  /** Weighted overrun that goes away, less what comes new. */
  private double removed(State state, int from, int to) {
    spread(from, -1);
    spread(to, 1);
    double removed = collect(state, from);
    return removed + collect(state, to);
  }

  private void spread(int choice, int sign) {
    for (int e = problem.entryStart[choice]; e < problem.entryStart[choice + 1]; e++) {
      change[problem.row[e]] += sign * (double) problem.amount[e];
    }
  }

  private double collect(State state, int choice) {
    double removed = 0;
    for (int e = problem.entryStart[choice]; e < problem.entryStart[choice + 1]; e++) {
      int r = problem.row[e];
      if (change[r] != 0) {
        double before = Math.max(0, (double) (state.usage[r] - problem.capacity[r]));
        double after = Math.max(0, state.usage[r] - problem.capacity[r] + change[r]);
        removed += weight[r] * (before - after);
        change[r] = 0;
      }
    }
    return removed;
  }
}
