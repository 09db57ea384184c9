package io.kienco.plan.search;

import io.kienco.plan.problem.Problem;
import java.util.Arrays;

/**
 * Simulated annealing on the core: one unit changes its choice at a time, passing a row costs a
 * multiple of its price that rises while the temperature falls, and the best plan that keeps every
 * row is recorded apart.
 */
final class Anneal {

  private final Problem problem;
  private final Core core;
  private final double[] weight;
  private final int[][] unitsOfRow;
  private final long[] change;
  private final int[] touched;
  private final Dice dice;
  private State state;
  private int[] best;
  private long bestBenefit;
  private int overruns;
  private double factor;

  Anneal(Problem problem, Core core, double[] weight, long seed) {
    this.problem = problem;
    this.core = core;
    this.weight = weight;
    this.unitsOfRow = unitsOfRow();
    this.change = new long[weight.length];
    this.touched = new int[weight.length];
    this.dice = new Dice(seed);
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
          int c = core.choice[i];
          for (int e = problem.entryStart[c]; e < problem.entryStart[c + 1]; e++) {
            int r = problem.row[e];
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
    for (int r = 0; r < weight.length; r++) {
      overruns += state.over(r) > 0 ? 1 : 0;
    }
    int row = -1;
    int stages = 64;
    for (int s = 0; s < stages; s++) {
      double done = (double) s / (stages - 1);
      double temperature = hot * Math.pow(cold / hot, done);
      factor = 2 * Math.pow(20, done);
      for (int m = 0; m < moves / stages; m++) {
        row = move(row, frozen, temperature);
      }
    }
    return best == null ? null : new State(problem, best);
  }

  private int move(int row, int frozen, double temperature) {
    int k;
    if (row >= 0 && dice.coin() && unitsOfRow[row].length > 0) {
      k = unitsOfRow[row][dice.below(unitsOfRow[row].length)];
    } else {
      k = dice.below(core.units());
    }
    int size = core.start[k + 1] - core.start[k];
    int to = core.choice[core.start[k] + dice.below(size)];
    int from = state.chosen[core.unit[k]];
    if (k == frozen || to == from) {
      return row;
    }
    double most = -temperature * Math.log(dice.open());
    double loss = (double) (problem.benefit[from] - problem.benefit[to]);
    if (overruns == 0 && loss > most) {
      return row;
    }
    int count = spread(from, -1, 0);
    count = spread(to, 1, count);
    for (int i = 0; i < count && (overruns > 0 || loss <= most); i++) {
      int r = touched[i];
      long over = state.usage[r] - problem.capacity[r];
      long then = over + change[r];
      loss += factor * weight[r] * ((then > 0 ? then : 0) - (over > 0 ? over : 0));
    }
    return finish(core.unit[k], to, loss <= most, count, row);
  }

  private int spread(int choice, int sign, int count) {
    for (int e = problem.entryStart[choice]; e < problem.entryStart[choice + 1]; e++) {
      int r = problem.row[e];
      if (change[r] == 0) {
        touched[count++] = r;
      }
      change[r] += sign * problem.amount[e];
    }
    return count;
  }

  private int finish(int unit, int to, boolean accept, int count, int row) {
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
      state.benefit += problem.benefit[to] - problem.benefit[state.chosen[unit]];
      state.chosen[unit] = to;
      if (overruns == 0 && state.benefit > bestBenefit) {
        bestBenefit = state.benefit;
        best = state.chosen.clone();
      }
    }
    return next;
  }
}
