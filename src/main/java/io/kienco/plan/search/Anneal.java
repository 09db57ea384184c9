package io.kienco.plan.search;

import java.util.Arrays;
import java.util.function.DoubleSupplier;

/**
 * Simulated annealing on the core. One unit changes its choice at a time; where that passes rows, a
 * change of another unit that gives back about as much is tried with it. Passing a row costs a
 * multiple of its price that rises while the temperature falls, and the best plan that keeps every
 * row is recorded apart. Where time runs short it cools faster, so as to be cold when time is up.
 */
final class Anneal {

  private static final int STAGES = 64;
  private static final int COOLED = 40;
  private static final double[] THRESHOLD = thresholds();

  private final CoreTable table;
  private final Core core;
  private final Exchanges exchanges;
  private final Tally tally;
  private final int[] place;
  private final Dice dice;
  private DoubleSupplier pace = () -> 0;
  State state;
  private int[] best;
  private long bestBenefit;
  private int overruns;
  private double penalty;
  private double factor;

  /**
   * @param exchanges what can be changed together; null to change one unit at a time
   */
  Anneal(CoreTable table, Exchanges exchanges, long seed) {
    this.table = table;
    this.core = table.core;
    this.exchanges = exchanges;
    this.tally = new Tally(table);
    this.dice = new Dice(seed);
    this.place = new int[core.units()];
  }

  /** -log u for u spread evenly between 0 and 1: how much loss a temperature of 1 accepts. */
  private static double[] thresholds() {
    double[] thresholds = new double[1 << 12];
    for (int i = 0; i < thresholds.length; i++) {
      thresholds[i] = -StrictMath.log((i + 0.5) / thresholds.length);
    }
    return thresholds;
  }

  /**
   * Anneals a copy of a plan with one core unit forced.
   *
   * @param frozen core unit that keeps its choice; -1 for none
   * @return the best feasible choices found, or null when none brings more than {@code floor}
   */
  State run(State from, int frozen, long floor, double hot, double cold, int moves) {
    begin(from, floor);
    anneal(frozen, hot, cold, moves, 0);
    return found();
  }

  /**
   * @param pace how much of the time left has gone by, 0 to 1, from now on
   */
  Anneal paced(DoubleSupplier pace) {
    this.pace = pace;
    return this;
  }

  /** The same, but only what is found once it has cooled counts, whatever it brings. */
  State cooled(State from, int frozen, double hot, double cold, int moves) {
    begin(from, Long.MAX_VALUE);
    anneal(frozen, hot, cold, moves, COOLED);
    return found();
  }

  /** From the stage {@code counted} on, if it is not the first, any plan counts. */
  private void anneal(int frozen, double hot, double cold, int moves, int counted) {
    int row = -1;
    boolean counts = counted == 0;
    for (int s = 0; s < STAGES; s = Math.max(s + 1, (int) (STAGES * pace.getAsDouble()))) {
      bestBenefit = !counts && s >= counted ? Long.MIN_VALUE : bestBenefit;
      counts |= s >= counted;
      double done = (double) s / (STAGES - 1);
      double temperature = hot * StrictMath.pow(cold / hot, done);
      factor = 2 * StrictMath.pow(20, done);
      for (int m = 0; m < moves / STAGES; m++) {
        row = move(row, frozen, temperature);
      }
    }
  }

  private State found() {
    return best == null ? null : new State(table.problem, best);
  }

  private void begin(State from, long floor) {
    state = from.copy();
    best = null;
    bestBenefit = floor;
    overruns = 0;
    penalty = 0;
    for (int r = 0; r < table.weight.length; r++) {
      overruns += state.over(r) > 0 ? 1 : 0;
      penalty += table.passing[r] * state.over(r);
    }
    Arrays.setAll(place, k -> core.place(k, state));
  }

  /** How the last run ended, whether it keeps the rows or passes some by a little. */
  State last() {
    return state.copy();
  }

  /** Tries one change, or two together; returns the row to look at next. */
  private int move(int row, int frozen, double temperature) {
    int k = drawn(row);
    int from = place[k];
    int to = core.start[k] + dice.below(core.start[k + 1] - core.start[k]);
    if (k == frozen || to == from) {
      return row;
    }
    double most = temperature * THRESHOLD[dice.below(THRESHOLD.length)];
    double loss = (double) (table.benefit[from] - table.benefit[to]);
    if (exchanges == null && loss - factor * penalty > most) {
      return row;
    }
    tally.clear();
    tally.change(from, to);
    if (accepted(loss, most)) {
      put(k, to);
      return made(row);
    }
    int other = exchanges == null ? -1 : exchanges.against(k, from, to, place, frozen, dice);
    return other < 0 ? row : exchanged(k, to, other, loss, most, row);
  }

  /** A unit that uses the row just touched, every second time; else any. */
  private int drawn(int row) {
    boolean aimed = row >= 0 && dice.coin() && table.unitsOfRow[row].length > 0;
    int[] users = aimed ? table.unitsOfRow[row] : place;
    int i = dice.below(users.length);
    return aimed ? users[i] : i;
  }

  private int exchanged(int k, int to, int other, double loss, double most, int row) {
    int from = exchanges.from(other);
    int then = exchanges.to(other);
    double both = loss + table.benefit[from] - table.benefit[then];
    if (both - factor * penalty > most) {
      return row;
    }
    tally.change(from, then);
    if (!accepted(both, most)) {
      return row;
    }
    put(k, to);
    put(exchanges.unit(other), then);
    return made(row);
  }

  private boolean accepted(double loss, double most) {
    double more = tally.passing(state.usage);
    boolean accepted = loss + factor * more <= most;
    penalty = accepted ? Math.max(0, penalty + more) : penalty;
    return accepted;
  }

  private void put(int k, int to) {
    state.benefit += table.benefit[to] - table.benefit[place[k]];
    state.chosen[core.unit[k]] = core.choice[to];
    place[k] = to;
  }

  private int made(int row) {
    overruns += tally.make(state.usage);
    if (overruns == 0) {
      penalty = 0;
      if (state.benefit > bestBenefit) {
        bestBenefit = state.benefit;
        best = state.chosen.clone();
      }
    }
    return tally.anyRow(dice, row);
  }
}
