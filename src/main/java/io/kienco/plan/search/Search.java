package io.kienco.plan.search;

import static java.util.stream.Collectors.toSet;

import io.kienco.plan.exact.Engine;
import io.kienco.plan.price.Prices;
import io.kienco.plan.price.Pricing;
import io.kienco.plan.price.Values;
import io.kienco.plan.problem.Part;
import io.kienco.plan.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The whole way on one problem: prices, start, exact search where it is small, kicks. */
public final class Search {

  /** Up to so many units the engine finishes what kicks began; above, kicks alone do better. */
  public static final int FINISHED = 600;

  /** Up to so many units the engine is asked for any plan at all. */
  private static final int MOST_DECIDED = 5_000;

  /** Share of the budget that kicks get before the engine. */
  private static final double KICKED = 0.9;

  /** Share of the budget for kicks at other prices than the problem's. */
  private static final double HALF = 0.5;

  private static final long SEED = 1;

  /** How much a choice may lose and still be looked at, in the coldest stage's temperatures. */
  private static final double REACH = 24;

  private static final int WIDENINGS = 4;
  private static final double WIDER = 8;

  private final Problem problem;
  private final Budget budget;
  private final Listener listener;
  private Part part;
  private State start;
  private double[] around;

  /** Hears of every better plan, its bound and its prices. */
  public interface Listener {
    void heard(String phase, Outcome best);
  }

  public Search(Problem problem, Budget budget, Listener listener) {
    this.problem = problem;
    this.budget = budget;
    this.listener = listener;
  }

  /**
   * Prices, start and, for small sets, proof; no kicks yet.
   *
   * @param others plans of this problem from elsewhere, feasible or not
   * @param warm prices to start from, or null
   */
  public Outcome first(List<State> others, double[] warm) {
    Prices prices = Pricing.find(problem, warm, Pricing.hard(problem), budget::late);
    if (prices.bound() < Values.least(problem)) {
      return Outcome.of(null, problem, prices).none();
    }
    State best = begin(others, prices);
    Outcome first = Outcome.of(best, problem, prices);
    if (best != null) {
      listener.heard("start", first);
    }
    if (first.ended() || !Prover.small(problem)) {
      return first;
    }
    Outcome tried = prover(first).tried(first);
    if (budget.over()) {
      return told("branch", tried, best);
    }
    return told("branch", prover(tried).solved(tried, budget.brief(SEED)), best);
  }

  /** The best plan from the prices, or from elsewhere; null when there is none. */
  private State begin(List<State> others, Prices prices) {
    double coldest =
        prices.stages().stream().mapToDouble(Prices.Stage::temperature).min().orElse(0);
    double reach = REACH * coldest;
    part = Opening.of(problem, prices, reach);
    Mending mending = new Mending(part.problem, part.prices(prices.price()));
    start = Start.from(part, prices, mending);
    for (int i = 1; start == null && i < WIDENINGS && Opening.isLarge(problem); i++) {
      reach *= WIDER;
      part = Opening.of(problem, prices, reach);
      mending = new Mending(part.problem, part.prices(prices.price()));
      start = Start.from(part, prices, mending);
    }
    if (start != null && Opening.isLarge(problem)) {
      double[] price = part.prices(prices.price());
      start = Settling.from(mending, price, reach, Values.meanStake(problem), start, budget);
    }
    State best = start == null ? null : whole(start);
    for (State better : filled(others, mending)) {
      boolean first = best == null || better.benefit() > best.benefit();
      best = first ? better : best;
    }
    return best;
  }

  private State whole(State open) {
    return new State(problem, part.whole(open.chosen()));
  }

  /** Plans from elsewhere, those that can be mended; filled where the problem is small. */
  private List<State> filled(List<State> others, Mending mending) {
    if (Opening.isLarge(problem)) {
      return others.stream().filter(State::feasible).toList();
    }
    State[] mended =
        others.parallelStream()
            .map(other -> mending.mended(other.under(part.problem)))
            .toArray(State[]::new);
    for (State state : mended) {
      boolean better = state != null && (start == null || state.benefit() > start.benefit());
      start = better ? state : start;
    }
    return Arrays.stream(mended).filter(Objects::nonNull).map(this::whole).toList();
  }

  /** A plan where prices found none, or the proof that there is none. */
  Outcome decided(Outcome first) {
    boolean open = first.state() == null && !first.ended() && problem.units() <= MOST_DECIDED;
    return open ? taken(prover(first).solved(first, budget.brief(SEED))) : first;
  }

  /** The best there is, where the engine proves it soon. */
  Outcome sure(Outcome first) {
    boolean open = !first.ended() && problem.units() <= MOST_DECIDED;
    return open ? taken(prover(first).solved(first, budget.brief(SEED))) : first;
  }

  /**
   * Goes on from what another way came to.
   *
   * @param prices that its plan was made at, for kicks to begin with; null for the problem's own
   */
  Outcome from(Outcome first, Outcome other, double[] prices) {
    around = prices;
    return told("start", other, first.state());
  }

  private Prover prover(Outcome first) {
    return new Prover(part, budget, state -> listener.heard("exact", first.with(state)));
  }

  private Outcome told(String phase, Outcome outcome, State before) {
    boolean news = outcome.state() != null && (outcome.ended() || outcome.state() != before);
    if (news) {
      listener.heard(phase, outcome);
    }
    return taken(outcome);
  }

  /** What the kicks begin from is the best plan so far. */
  private Outcome taken(Outcome outcome) {
    start = outcome.state() == null ? null : outcome.state().under(part.problem);
    return outcome;
  }

  /** Improves a first outcome until the budget is spent or the plan is proven best. */
  public Outcome improve(Outcome first, Improver improver, long seed) {
    if (first.ended() || first.state() == null || start == null || budget.spent()) {
      return first;
    }
    boolean finish = problem.units() <= FINISHED && Engine.present();
    if (finish) {
      return improver.improve(first, everything(), () -> searched(first, seed));
    }
    if (around != null) {
      return improver.improve(first, everything(), () -> kickedTwice(first, seed));
    }
    Kicks kicks = kicks(first, start, first.prices().price(), seed);
    return improver.improve(first, kicks.open(), () -> kicked(first, kicks, 1));
  }

  private Set<Integer> everything() {
    return IntStream.range(0, part.problem.units()).map(part::unit).boxed().collect(toSet());
  }

  private Kicks kicks(Outcome first, State from, double[] price, long seed) {
    double missing = first.bound() - first.state().benefit();
    double gap = Math.min(1, missing / Math.max(1, first.bound()));
    return new Kicks(part, part.prices(price), Values.meanStake(problem), from, gap, seed);
  }

  /** Half at the prices that large works were chosen by, then at the problem's. */
  private Outcome kickedTwice(Outcome first, long seed) {
    Outcome half = kicked(first, kicks(first, start, around, seed), HALF);
    State from = half.state().under(part.problem);
    return kicked(half, kicks(half, from, first.prices().price(), seed), 1);
  }

  private Outcome kicked(Outcome first, Kicks kicks, double until) {
    Consumer<State> heard = s -> listener.heard("kicks", first.with(s));
    State best = kicks.run(budget, until, false, first.bound(), heard);
    return best.benefit() > first.state().benefit() ? first.with(best) : first;
  }

  /** Kicks; the engine has the last word where it measures better. */
  private Outcome searched(Outcome first, long seed) {
    double[] price = part.prices(first.prices().price());
    Kicks kicks = new Kicks(part, price, Values.meanStake(problem), start, 0, seed);
    Consumer<State> heard = s -> listener.heard("kicks", first.with(s));
    State best = kicks.run(budget, KICKED, true, first.bound(), heard);
    Outcome kicked = best.benefit() > first.state().benefit() ? first.with(best) : first;
    if (kicked.ended() || budget.spent()) {
      return kicked;
    }
    Outcome solved = prover(kicked).solved(kicked, budget.left(seed));
    budget.close();
    return told("exact", solved, null);
  }
}
