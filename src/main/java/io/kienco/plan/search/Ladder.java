package io.kienco.plan.search;

import io.kienco.plan.Learned;
import io.kienco.plan.NoPlanException;
import io.kienco.plan.price.Pricing;
import io.kienco.plan.problem.Part;
import io.kienco.plan.problem.Problem;
import io.kienco.plan.problem.ProblemMaker;
import io.kienco.plan.problem.Question;
import io.kienco.plan.problem.Row;
import io.kienco.plan.problem.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * Climbs the levels in their order: most ongoing works, then most mandates, then the least missing
 * from floors, then most benefit. Each level reached becomes a limit of the next. Where all can be
 * had at once, as is usual, one problem is enough.
 */
public final class Ladder {

  private static final int SMALL = 60;
  private static final long NODES = 20_000_000;
  private static final int HALVINGS = 6;

  /** Of the bound: where plans begin nearer, no level is in the way. */
  private static final double FAR = 2e-3;

  private final Question question;
  private final Budget budget;
  private final Search.Listener listener;
  private final Improver improver;
  private final Learned learned;

  /**
   * @param learned from other plans of the same works; hears what this one learns
   */
  public Ladder(
      Question question,
      Budget budget,
      Search.Listener listener,
      Improver improver,
      Learned learned) {
    this.learned = learned;
    this.improver = improver;
    this.question = question;
    this.budget = budget;
    this.listener = listener;
  }

  /**
   * The best plan, and a bound on the benefit of every plan with at least these levels; a null
   * state when no plan keeps the hard limits or none was found.
   */
  public Outcome climb(List<int[]> known, long seed) {
    Problem all;
    try {
      all = ProblemMaker.make(question, Shape.STRICT);
    } catch (NoPlanException contradiction) {
      return new Outcome(null, null, null, null, 0, null, true);
    }
    Search search = new Search(all, budget, listener);
    Outcome first = search.first(Match.states(all, known), Warm.prices(learned.plans(), all));
    Levels levels =
        first.state() == null && !first.ended() ? Levels.of(question, known, budget) : null;
    first = levels != null && levels.isScarce() ? first.none() : search.decided(first);
    if (first.state() != null) {
      return search.improve(
          isFar(first) ? levelsFirst(search, all, first.state(), first) : first, improver, seed);
    }
    return question.scenario().floors().isEmpty()
        ? counted(levels == null ? Levels.of(question, known, budget) : levels, known, seed)
        : withoutFloors(known, seed);
  }

  /** A province's plan that begins so far from its bound that a level must be in the way. */
  private static boolean isFar(Outcome first) {
    boolean far = first.bound() - first.state().benefit() > FAR * first.bound();
    int units = first.priced().units();
    boolean sized = units > Search.FINISHED && !Opening.isLarge(first.priced());
    return far && sized && !first.ended();
  }

  private Outcome levelsFirst(Search search, Problem problem, State met, Outcome first) {
    LevelsFirst way = new LevelsFirst(problem, budget, learned);
    Outcome other = way.from(met, first);
    return search.from(first, other, way.around());
  }

  /** Ongoing works and mandates all met, but not every floor. */
  private Outcome withoutFloors(List<int[]> known, long seed) {
    Shape shape = Shape.STRICT.withFloors(false);
    Problem problem = ProblemMaker.make(question, shape);
    Search search = quiet(problem);
    double[] from = Warm.prices(learned.plans(), problem);
    Outcome base = search.decided(search.first(Match.states(problem, known), from));
    return base.state() == null
        ? counted(Levels.of(question, known, budget), known, seed)
        : floors(shape, base, true, seed);
  }

  /** The best plan at the levels that go. */
  private Outcome counted(Levels levels, List<int[]> known, long seed) {
    Outcome works = levels.works();
    if (works.state() == null) {
      return works;
    }
    Outcome met = levels.met();
    Problem kept = levels.kept();
    int ongoing = (int) works.state().benefit();
    Shape shape = new Shape(false, false, ongoing, (int) met.state().benefit());
    Problem problem = ProblemMaker.make(question, shape);
    boolean last = question.scenario().floors().isEmpty();
    Search search = last ? new Search(problem, budget, listener) : quiet(problem);
    List<State> starts = Match.states(problem, known);
    State reached = met.state().under(problem);
    starts.add(reached);
    Outcome base = search.first(starts, Warm.prices(learned.plans(), problem));
    base = levelsFirst(search, problem, reached, base);
    boolean proven = works.ended() && met.ended();
    if (!works.ended()) {
      base = base.provedBy(quiet(kept).first(List.of(met.state().under(kept)), null));
    }
    if (last) {
      Outcome better = search.improve(base, improver, seed);
      return works.ended() ? better : better.provedBy(base);
    }
    return floors(shape, base, proven, seed);
  }

  /** Tells nobody: what it finds is not yet the plan. */
  private Search quiet(Problem problem) {
    return new Search(problem, budget, (phase, best) -> {});
  }

  /** The levels before the floors are limits of the shape; the base keeps them without floors. */
  private Outcome floors(Shape shape, Outcome base, boolean proven, long seed) {
    Problem problem = ProblemMaker.make(question, shape.withFloors(true));
    Search search = new Search(problem, budget, listener);
    Outcome kept = search.decided(search.first(List.of(base.state().under(problem)), null));
    if (kept.state() != null) {
      Outcome better = search.improve(kept, improver, seed);
      return proven ? better : better.provedBy(base);
    }
    return leastMissing(problem, base, proven, seed);
  }

  /** Floors that cannot all be reached: the least missing, then benefit with no more missing. */
  private Outcome leastMissing(Problem problem, Outcome base, boolean proven, long seed) {
    State start = base.state().under(problem);
    if (problem.units() <= SMALL) {
      Problem written = Part.all(problem).problem;
      Branch branch =
          new Branch(written, floorsFree(problem), true, NODES, budget::over)
              .from(start.under(written));
      if (branch.run() && proven) {
        return base.proven(branch.best(), branch.best().benefit(), Outcome.TRIAL);
      }
      start = branch.best();
    } else {
      start = nearest(problem, start);
    }
    Problem eased = problem.within(eased(start, 1));
    Search search = new Search(eased, budget, listener);
    Outcome first = search.first(List.of(start.under(eased)), null);
    return search.improve(first, improver, seed).provedBy(base);
  }

  /** Halves what floors may miss, again and again, while a plan is still found. */
  private State nearest(Problem problem, State start) {
    State best = start;
    double low = 0;
    double high = 1;
    for (int step = 0; step < HALVINGS && !budget.over(); step++) {
      double middle = (low + high) / 2;
      Problem eased = problem.within(eased(start, middle));
      State found = quiet(eased).first(List.of(), null).state();
      if (found == null) {
        low = middle;
      } else {
        high = middle;
        best = found.under(problem);
      }
    }
    return best;
  }

  /** Prices that still prove a bound when floors may be missed: theirs is nothing. */
  private double[] floorsFree(Problem problem) {
    double[] most = Pricing.hard(problem);
    for (int r = 0; r < most.length; r++) {
      most[r] = problem.rows.get(r).kind() == Row.Kind.FLOOR ? 0 : most[r];
    }
    return Pricing.find(problem, null, most, budget::over).price();
  }

  /** The rows with each floor's capacity raised to that part of what the plan misses. */
  private static List<Row> eased(State state, double part) {
    List<Row> rows = new ArrayList<>();
    for (int r = 0; r < state.problem().rows.size(); r++) {
      Row row = state.problem().rows.get(r);
      long over = (long) Math.ceil(state.over(r) * part);
      rows.add(new Row(row.kind(), row.id(), row.year(), row.capacity() + over, row.unit()));
    }
    return rows;
  }
}
