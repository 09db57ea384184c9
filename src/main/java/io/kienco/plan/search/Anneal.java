package io.kienco.plan.search;

import io.kienco.plan.problem.Problem;
import java.util.Arrays;

/**
 * Simulated annealing on the core: one unit changes its choice at a time, passing a row costs a
 * multiple of its price that rises while the temperature falls, and the best plan that keeps every
 * row is recorded apart.
 */
final class Anneal {

  private static final int STAGES = 64;
  private static final double[] THRESHOLD = thresholds();

  private final Problem problem;
  private final Core core;
  private final double[] weight;
  private final int[][] unitsOfRow;
  private final int[] entryStart;
  private final int[] entryRow;
  private final long[] entryAmount;
  private final long[] benefit;
  private final int[] place;
  private final long[] change;
  private final int[] touched;
  private final Dice dice;
  State state;
  private int[] best;
  private long bestBenefit;
  private int overruns;
  private double penalty;
  private double factor;

  Anneal(Problem problem, Core core, double[] weight, long seed) {
    this.problem = problem;
    this.core = core;
    this.weight = weight;
    this.change = new long[weight.length];
    this.touched = new int[weight.length];
    this.dice = new Dice(seed);
    this.place = new int[core.units()];
    int size = core.choice.length;
    entryStart = new int[size + 1];
    benefit = new long[size];
    for (int i = 0; i < size; i++) {
      int c = core.choice[i];
      entryStart[i + 1] = entryStart[i] + problem.entryStart[c + 1] - problem.entryStart[c];
      benefit[i] = problem.benefit[c];
    }
    entryRow = new int[entryStart[size]];
    entryAmount = new long[entryStart[size]];
    for (int i = 0; i < size; i++) {
      int from = problem.entryStart[core.choice[i]];
      int length = entryStart[i + 1] - entryStart[i];
      System.arraycopy(problem.row, from, entryRow, entryStart[i], length);
      System.arraycopy(problem.amount, from, entryAmount, entryStart[i], length);
    }
    this.unitsOfRow = unitsOfRow();
  }

  /** -log u for u spread evenly between 0 and 1: how much loss a temperature of 1 accepts. */
  private static double[] thresholds() {
    double[] thresholds = new double[1 << 12];
    for (int i = 0; i < thresholds.length; i++) {
      thresholds[i] = -StrictMath.log((i + 0.5) / thresholds.length);
    }
    return thresholds;
  }

  private int[][] unitsOfRow() {
    int[] count = new int[weight.length];
    int[] last = new int[weight.length];
    for (int round = 0; ; round++) {
      int[][] units = new int[weight.length][];
      if (round == 1) {
        for (int r = 0; r < units.length; r++) {
          units[r] = new int[count[r]];
        }
        Arrays.fill(count, 0);
      }
      Arrays.fill(last, -1);
      for (int k = 0; k < core.units(); k++) {
        for (int i = core.start[k]; i < core.start[k + 1]; i++) {
          for (int e = entryStart[i]; e < entryStart[i + 1]; e++) {
            int r = entryRow[e];
            if (last[r] != k) {
              last[r] = k;
              if (round == 1) {
                units[r][count[r]] = k;
              }
              count[r]++;
            }
          }
        }
      }
      if (round == 1) {
        return units;
      }
    }
  }

  /**
   * Anneals a copy of a plan with one core unit forced.
   *
   * @param frozen core unit that keeps its choice; -1 for none
   * @return the best feasible choices found, or null when none brings more than {@code floor}
   */
  State run(State from, int frozen, long floor, double hot, double cold, int moves) {
    state = from.copy();
    best = null;
    bestBenefit = floor;
    overruns = 0;
    penalty = 0;
    for (int r = 0; r < weight.length; r++) {
      overruns += state.over(r) > 0 ? 1 : 0;
      penalty += weight[r] * state.over(r);
    }
    for (int k = 0; k < place.length; k++) {
      place[k] = core.place(k, state);
    }
    int row = -1;
    for (int s = 0; s < STAGES; s++) {
      double done = (double) s / (STAGES - 1);
      double temperature = hot * StrictMath.pow(cold / hot, done);
      factor = 2 * StrictMath.pow(20, done);
      for (int m = 0; m < moves / STAGES; m++) {
        row = move(row, frozen, temperature);
      }
    }
    return best == null ? null : new State(problem, best);
  }

  /** How the last run ended, whether it keeps the rows or passes some by a little. */
  State last() {
    return state.copy();
  }

  /** Tries one change; returns the row to look at next. */
  private int move(int row, int frozen, double temperature) {
    int k;
    if (row >= 0 && dice.coin() && unitsOfRow[row].length > 0) {
      k = unitsOfRow[row][dice.below(unitsOfRow[row].length)];
    } else {
      k = dice.below(place.length);
    }
    int from = place[k];
    int to = core.start[k] + dice.below(core.start[k + 1] - core.start[k]);
    if (k == frozen || to == from) {
      return row;
    }
    double most = temperature * THRESHOLD[dice.below(THRESHOLD.length)];
    double loss = (double) (benefit[from] - benefit[to]);
    if (loss - factor * penalty > most) {
      return row;
    }
    int count = spread(from, -1, 0);
    count = spread(to, 1, count);
    double more = 0;
    for (int i = 0; i < count; i++) {
      int r = touched[i];
      long over = state.usage[r] - problem.capacity[r];
      long then = over + change[r];
      more += weight[r] * ((then > 0 ? then : 0) - (over > 0 ? over : 0));
    }
    boolean accept = loss + factor * more <= most;
    if (accept) {
      penalty = Math.max(0, penalty + more);
    }
    return finish(k, to, accept, count, row);
  }

  private int spread(int choice, int sign, int count) {
    int size = count;
    for (int e = entryStart[choice]; e < entryStart[choice + 1]; e++) {
      int r = entryRow[e];
      if (change[r] == 0) {
        touched[size++] = r;
      }
      change[r] += sign * entryAmount[e];
    }
    return size;
  }

  private int finish(int k, int to, boolean accept, int count, int row) {
    int next = row;
    for (int i = 0; i < count; i++) {
      int r = touched[i];
      if (accept && change[r] != 0) {
        long before = state.usage[r] - problem.capacity[r];
        state.usage[r] += change[r];
        overruns += (before + change[r] > 0 ? 1 : 0) - (before > 0 ? 1 : 0);
        next = dice.below(i + 1) == 0 ? r : next;
      }
      change[r] = 0;
    }
    if (accept) {
      state.benefit += benefit[to] - benefit[place[k]];
      state.chosen[core.unit[k]] = core.choice[to];
      place[k] = to;
      if (overruns == 0) {
        penalty = 0;
        if (state.benefit > bestBenefit) {
          bestBenefit = state.benefit;
          best = state.chosen.clone();
        }
      }
    }
    return next;
  }
}
