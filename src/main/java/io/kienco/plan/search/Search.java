package io.kienco.plan.search;

import io.kienco.plan.price.Prices;
import io.kienco.plan.price.Pricing;
import io.kienco.plan.price.Values;
import io.kienco.plan.problem.Part;
import io.kienco.plan.problem.Problem;
import java.util.List;
import java.util.function.Consumer;

/** The whole way on one problem: prices, start, exact search where it is small, kicks. */
public final class Search {

  private static final int SMALL = 60;
  private static final long NODES = 1_000_000;

  /** How much a choice may lose and still be looked at, in the last stages' temperatures. */
  private static final double REACH = 12;

  private static final int WIDENINGS = 4;

  private final Problem problem;
  private final Budget budget;
  private final Listener listener;
  private Part part;
  private State start;

  /** Hears of every better plan and bound. */
  public interface Listener {
    void heard(String phase, State best, long bound);
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
      return Outcome.of(null, problem, prices, true);
    }
    State best = begin(others, prices);
    if (best != null) {
      listener.heard("start", best, prices.bound());
    }
    if (best != null && best.benefit() >= prices.bound()) {
      return Outcome.of(best, problem, prices, true);
    }
    return problem.units() <= SMALL
        ? exact(best, prices)
        : Outcome.of(best, problem, prices, false);
  }

  /** The best plan from the prices, or from elsewhere; null when there is none. */
  private State begin(List<State> others, Prices prices) {
    double hottest =
        prices.stages().stream().mapToDouble(Prices.Stage::temperature).max().orElse(0);
    double reach = REACH * hottest;
    for (int i = 0; start == null && i < WIDENINGS; i++, reach *= 8) {
      part = Opening.of(problem, prices, reach);
      start = Start.from(part, prices);
      if (!Opening.isLarge(problem)) {
        break;
      }
    }
    State best = start == null ? null : whole(start);
    for (State other : others) {
      State filled = filled(other, prices);
      if (filled != null && (best == null || filled.benefit() > best.benefit())) {
        best = filled;
      }
    }
    return best;
  }

  private State whole(State open) {
    return new State(problem, part.whole(open.chosen()));
  }

  /** A plan from elsewhere, filled where the problem is small; null when it is not feasible. */
  private State filled(State other, Prices prices) {
    if (other == null || !other.feasible() || Opening.isLarge(problem)) {
      return other == null || !other.feasible() ? null : other;
    }
    State better = Start.from(part.problem, prices, other.under(part.problem));
    if (start == null || better.benefit() > start.benefit()) {
      start = better;
    }
    return whole(better);
  }

  private Outcome exact(State best, Prices prices) {
    Branch branch = new Branch(part.problem, part.prices(prices.price()), false, NODES);
    if (best != null) {
      branch.from(best.under(part.problem));
    }
    boolean ended = branch.run();
    start = branch.best();
    State found = start == null ? null : whole(start);
    if (ended && found != null) {
      listener.heard("branch", found, found.benefit());
    }
    return Outcome.of(found, problem, prices, ended);
  }

  /** Improves a first outcome until the budget is spent or the plan is proven best. */
  public Outcome improve(Outcome first, Improver improver, long seed) {
    if (first.proven() || first.state() == null || start == null || budget.spent()) {
      return first;
    }
    double stake = Values.meanStake(problem);
    Kicks kicks = new Kicks(part, part.prices(first.prices().price()), stake, start, seed);
    Consumer<State> heard = s -> listener.heard("kicks", s, first.bound());
    State best = improver.improve(kicks, k -> k.run(budget, first.bound(), heard));
    return best.benefit() <= first.state().benefit()
        ? first
        : Outcome.of(best, problem, first.prices(), best.benefit() >= first.bound());
  }
}
