package io.kienco.plan.search;

import io.kienco.plan.exact.Exact;
import io.kienco.plan.problem.Part;
import io.kienco.plan.problem.Problem;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Leaves a good plan by force: one core unit is given another choice and held to it while the rest
 * is annealed around it; what comes out better is kept. Two lines of kicks run side by side, a kick
 * each a round, so that one thread and many find the same plan. Where the engine merges their plans
 * both start from the best; else each goes on from its own last, which does not come back to the
 * same plan time and again.
 */
public final class Kicks {

  private static final int AT_ONCE = 2;
  private static final double HOT = 1e-3;
  private static final double COLD = 5e-5;

  /**
   * Plans further than this from their bound are of lumps, so that hardly any kick ends within the
   * rows: they are heated by as much more, and what a kick ends with is mended.
   */
  private static final double FAR = 0.02;

  /** A line that goes on from its own last starts up to so many times hotter. */
  private static final double FURTHER = 10;

  private static final double REACH = 0.01;
  private static final int MOST = 3_000;

  /** Share of the budget between two mergings, and the most that one may take. */
  private static final double MERGED = 1.0 / 32;

  private final Part part;
  private final Problem problem;
  private final Core core;
  private final CoreTable table;
  private final double stake;
  private final Mending mending;
  private final Anneal[] anneals = new Anneal[AT_ONCE];
  private final Pool[] pools = new Pool[AT_ONCE];
  private final Dice dice;
  private final State[] last = new State[AT_ONCE];
  private final int moves;
  private final long apart;
  private final long seed;
  private State best;

  /**
   * @param stake what a unit's choice is about, in the mean over all units
   * @param start a plan of the part's problem
   * @param gap by which part of its bound it may be improved; 0 where the engine merges plans
   */
  public Kicks(Part part, double[] price, double stake, State start, double gap, long seed) {
    this.part = part;
    this.problem = part.problem;
    this.best = start;
    this.seed = seed;
    this.stake = stake * Math.max(1, gap / FAR);
    this.mending = gap > FAR ? new Mending(problem, price) : null;
    this.apart = best().benefit() - start.benefit();
    this.core = Core.within(problem, price, reach(problem), start, MOST);
    this.table = new CoreTable(problem, core, Weights.of(problem, price, stake));
    Exchanges exchanges = new Exchanges(table);
    for (int i = 0; i < AT_ONCE; i++) {
      anneals[i] = new Anneal(table, exchanges, seed * AT_ONCE + i);
      pools[i] = new Pool(problem);
    }
    this.dice = new Dice(seed);
    this.moves = Math.max(40_000, Math.min(200_000, 150 * core.units()));
  }

  private double reach(Problem problem) {
    return stake * (problem.units() < 100 ? 1 : problem.units() < 500 ? 0.2 : REACH);
  }

  /**
   * Kicks until that share of the budget is spent or nothing better is possible.
   *
   * @param merge whether the engine merges the plans found, every so often
   */
  public State run(Budget budget, double until, boolean merge, long bound, Consumer<State> better) {
    if (core.units() == 0) {
      return best();
    }
    double next = MERGED;
    while (!budget.spent() && budget.share() < until && worth() < bound) {
      kick(budget, !merge, better);
      if (merge && budget.share() >= next && worth() < bound) {
        merge(budget, better);
        next = budget.share() + MERGED;
      }
    }
    return best();
  }

  private void kick(Budget budget, boolean onward, Consumer<State> better) {
    State[] found = new State[AT_ONCE];
    State[] mended = new State[AT_ONCE];
    double[] hot = new double[AT_ONCE];
    int[] kicked = new int[AT_ONCE];
    State[] starts = new State[AT_ONCE];
    for (int i = 0; i < AT_ONCE; i++) {
      State from = onward && last[i] != null ? last[i] : best;
      kicked[i] = draw(from);
      starts[i] = kicked(from, kicked[i]);
      hot[i] = HOT * stake * (onward ? StrictMath.pow(FURTHER, dice.open()) : 1);
    }
    double cold = COLD * stake;
    DoubleSupplier pace = budget.pace();
    each(
        i -> {
          Anneal anneal = anneals[i].paced(pace);
          found[i] =
              onward
                  ? anneal.cooled(starts[i], kicked[i], hot[i], cold, moves)
                  : anneal.run(starts[i], kicked[i], pools[i].least(), hot[i], cold, moves);
          // A mended plan may hold choices outside the core: no kick goes on from it.
          if (found[i] == null && mending != null) {
            mended[i] = mending.mended(anneal.last());
            last[i] = anneal.last();
          }
        });
    budget.spend(AT_ONCE * (double) moves);
    for (int i = 0; i < AT_ONCE; i++) {
      if (found[i] != null) {
        last[i] = found[i];
        pools[i].add(found[i]);
        take(found[i], better);
      }
    }
    Stream.of(mended).filter(Objects::nonNull).forEach(state -> take(state, better));
    if (onward) {
      table.dearer(Stream.of(anneals).map(Anneal::last).toList());
    }
  }

  /** Each line of kicks has plans of its own; what comes of them is shared. */
  private void merge(Budget budget, Consumer<State> better) {
    State from = best;
    Exact.Answer[] merged = new Exact.Answer[AT_ONCE];
    each(i -> merged[i] = pools[i].merged(from, budget.share(MERGED, seed)));
    for (Exact.Answer answer : merged) {
      budget.spendEngine(answer.work());
      State state = answer.chosen() == null ? from : new State(problem, answer.chosen());
      if (state.feasible()) {
        take(state, better);
      }
    }
    for (Pool pool : pools) {
      pool.add(best);
    }
  }

  private static void each(IntConsumer line) {
    IntStream.range(0, AT_ONCE).parallel().forEach(line);
  }

  private void take(State state, Consumer<State> better) {
    if (state.benefit() > best.benefit()) {
      best = state;
      better.accept(best());
    }
  }

  /** What the best plan brings, the decided units with it. */
  private long worth() {
    return best.benefit() + apart;
  }

  /** The best plan so far, of the whole. */
  public State best() {
    return new State(part.whole, part.whole(best.chosen()));
  }

  /** The units of the whole that may still change. */
  public Set<Integer> open() {
    IntStream units =
        mending == null ? IntStream.of(core.unit) : IntStream.range(0, problem.units());
    return units.map(part::unit).boxed().collect(Collectors.toSet());
  }

  /** The one of a few random core units that loses most in the plan. */
  private int draw(State from) {
    int drawn = -1;
    double most = -1;
    for (int i = 0; i < 3; i++) {
      int k = dice.below(core.units());
      double lost = core.loss[core.place(k, from)];
      if (lost > most) {
        most = lost;
        drawn = k;
      }
    }
    return drawn;
  }

  private State kicked(State from, int k) {
    State state = from.copy();
    int size = core.start[k + 1] - core.start[k];
    int now = core.place(k, from);
    int to = core.start[k] + dice.below(size - 1);
    state.choose(core.unit[k], core.choice[to >= now ? to + 1 : to]);
    return state;
  }
}
