package io.kienco.plan.search;

import io.kienco.plan.Learned;
import io.kienco.plan.exact.Engine;
import io.kienco.plan.exact.Exact;
import io.kienco.plan.exact.View;
import io.kienco.plan.price.Nearby;
import io.kienco.plan.problem.Part;
import io.kienco.plan.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Plans where a level binds. The few large works that levels want are chosen first, together, by
 * what prices say that plans with them can come to; the rest is priced around them, and those
 * prices are one more view of the next choice (Benders 1962). What all views allow bounds every
 * plan.
 */
final class LevelsFirst {

  private static final int ROUNDS = 16;
  private static final int PLANS = 2;

  /** More wanted works than these are no few large ones: prices settle them as any others. */
  private static final int MOST = 200;

  /** Of the bound: nearer, nothing more is tried. */
  private static final double NEAR = 1.5e-4;

  /** The engine's work a round; so many times more whenever its proof was missing. */
  private static final double WORK = 0.1;

  private static final double MORE = 3;
  private static final double DEAREST = 3;

  private final Problem problem;
  private final Budget budget;
  private final Wanted wanted;
  private final Learned learned;
  private final List<View> views = new ArrayList<>();
  private final List<Tried> tried = new ArrayList<>();
  private Nearby nearby;
  private double[] around;

  /**
   * A choice of the wanted works.
   *
   * @param price around it
   * @param worth what plans with it can come to at those prices
   */
  private record Tried(int[] chosen, double[] price, double worth) {}

  /**
   * @param learned prices that choices were told by elsewhere; hears of those around its own
   */
  LevelsFirst(Problem problem, Budget budget, Learned learned) {
    this.problem = problem;
    this.budget = budget;
    this.learned = learned;
    this.wanted = new Wanted(problem);
  }

  /**
   * The best of some rounds, with what they prove.
   *
   * @param met a plan that reaches the levels
   */
  Outcome from(State met, Outcome first) {
    int works = wanted.problem.units();
    if (first.ended() || works == 0 || works > MOST) {
      return first;
    }
    Outcome bound = chosen(met, first);
    tried.sort(Comparator.comparingDouble(t -> -t.worth));
    State best = first.state();
    for (Tried choice : tried.subList(0, Math.min(PLANS, tried.size()))) {
      State plan = around(choice.chosen, first.prices().price());
      boolean better = plan != null && (best == null || plan.benefit() > best.benefit());
      best = better ? plan : best;
      around = better ? choice.price : around;
    }
    return bound.with(best);
  }

  /** Prices around the choice whose plan was the best; null where that was no better. */
  double[] around() {
    return around;
  }

  /** Fills what was tried; returns the sharpest bound. */
  private Outcome chosen(State met, Outcome first) {
    double[] price = first.prices().price();
    nearby = new Nearby(wanted.others, price);
    Outcome bound = first;
    views.add(wanted.view(price));
    int[] start = wanted.part.open(met.chosen);
    Tried best = new Tried(start, price, 0);
    if (wanted.hasFloors()) {
      best = tried(start, price, views.get(0).of(start));
      tried.add(best);
    }
    learned.prices().forEach(known -> views.add(wanted.view(Warm.prices(known, problem))));
    double work = WORK;
    for (int round = 0; round < ROUNDS && work <= DEAREST && !budget.late(); round++) {
      Exact.Answer answer = best(best.chosen, work);
      bound = bound.proven(bound.state(), answer.bound(), Engine.name());
      if (answer.chosen() == null) {
        work = answer.ended() ? Double.POSITIVE_INFINITY : work * MORE;
        continue;
      }
      double hoped = views.stream().mapToDouble(v -> v.of(answer.chosen())).min().orElseThrow();
      boolean again = tried.stream().anyMatch(t -> Arrays.equals(t.chosen, answer.chosen()));
      tried.add(tried(answer.chosen(), best.price, hoped));
      best = tried.stream().max(Comparator.comparingDouble(Tried::worth)).orElseThrow();
      boolean near = bound.bound() - best.worth <= NEAR * bound.bound();
      if (near || again) {
        break;
      }
      work *= !answer.ended() && answer.bound() - hoped > NEAR * hoped ? MORE : 1;
    }
    tried.forEach(t -> learned.learn(Warm.named(problem, t.price)));
    return bound;
  }

  /** Prices a choice, by all other works' choices where by the nearest none fits. */
  private Tried tried(int[] chosen, double[] start, double hoped) {
    Problem beside = wanted.beside(chosen);
    double[] price = nearby.prices(beside, start);
    View view = wanted.view(price);
    if (view.of(chosen) > hoped * (1 + NEAR / 10)) {
      nearby = Nearby.all(wanted.others);
      price = nearby.prices(beside, start);
      view = wanted.view(price);
    }
    views.add(view);
    return new Tried(chosen, price, view.of(chosen));
  }

  /** The best choice by all views, and the least that they leave any. */
  private Exact.Answer best(int[] known, double work) {
    if (Engine.present()) {
      return new Exact(wanted.problem, c -> true, budget.some(work), views).solve(known, b -> {});
    }
    long[] aim = new long[wanted.problem.choices()];
    View last = views.get(views.size() - 1);
    for (int c = 0; c < aim.length; c++) {
      aim[c] = Math.round(last.worth()[c]);
    }
    Problem aimed = wanted.problem.aimedAt(aim);
    State found = quiet(aimed).first(List.of(new State(aimed, known)), null).state();
    return new Exact.Answer(found == null ? null : found.chosen, Long.MAX_VALUE, false, 0);
  }

  /** The rest priced and rounded around a choice; null when that gives no plan. */
  private State around(int[] chosen, double[] price) {
    Part rest = wanted.rest(chosen);
    State plan = quiet(rest.problem).first(List.of(), rest.prices(price)).state();
    return plan == null ? null : new State(problem, rest.whole(plan.chosen));
  }

  private Search quiet(Problem of) {
    return new Search(of, budget, (phase, best) -> {});
  }
}
