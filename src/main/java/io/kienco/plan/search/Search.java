package io.kienco.plan.search;

import io.kienco.plan.price.Prices;
import io.kienco.plan.price.Pricing;
import io.kienco.plan.price.Values;
import io.kienco.plan.problem.Problem;
import java.util.List;
import java.util.function.Consumer;

/** The whole way on one problem: prices, start, exact search where it is small, kicks. */
public final class Search {

  private static final int SMALL = 60;
  private static final long NODES = 1_000_000;

  private final Problem problem;
  private final Budget budget;
  private final Listener listener;

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
    Prices prices = Pricing.find(problem, warm, Pricing.hard(problem), budget::over);
    if (prices.bound() < Values.least(problem)) {
      return Outcome.of(null, problem, prices, true);
    }
    State best = Start.from(problem, prices);
    for (State other : others) {
      State filled = Start.from(problem, prices, other);
      if (filled != null && (best == null || filled.benefit() > best.benefit())) {
        best = filled;
      }
    }
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

  private Outcome exact(State best, Prices prices) {
    Branch branch = new Branch(problem, prices.price(), false, NODES);
    if (best != null) {
      branch.from(best);
    }
    boolean ended = branch.run();
    State found = branch.best();
    if (ended && found != null) {
      listener.heard("branch", found, found.benefit());
    }
    return Outcome.of(found, problem, prices, ended);
  }

  /** Improves a first outcome until the budget is spent or the plan is proven best. */
  public Outcome improve(Outcome first, Improver improver, long seed) {
    if (first.proven() || first.state() == null || budget.spent()) {
      return first;
    }
    Kicks kicks = new Kicks(problem, first.prices().price(), first.state(), seed);
    Consumer<State> heard = s -> listener.heard("kicks", s, first.bound());
    State best = improver.improve(kicks, k -> k.run(budget, first.bound(), heard));
    return Outcome.of(best, problem, first.prices(), best.benefit() >= first.bound());
  }
}
