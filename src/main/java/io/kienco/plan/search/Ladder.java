package io.kienco.plan.search;

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

  private static final long NODES = 20_000_000;

  private final Question question;
  private final Budget budget;
  private final Search.Listener listener;

  public Ladder(Question question, Budget budget, Search.Listener listener) {
    this.question = question;
    this.budget = budget;
    this.listener = listener;
  }

  /**
   * The best plan, and a bound on the benefit of every plan with at least these levels; a null
   * state when no plan keeps the hard limits or none was found.
   */
  public Outcome climb(List<int[]> known, double[] warm, long seed) {
    Problem all = ProblemMaker.make(question, Shape.STRICT);
    Search search = new Search(all, budget, listener);
    Outcome first = search.first(states(all, known), warm);
    if (first.state() != null) {
      return search.improve(first, seed);
    }
    return question.scenario().floors().isEmpty()
        ? counted(known, seed)
        : withoutFloors(known, seed);
  }

  private static List<State> states(Problem problem, List<int[]> known) {
    List<State> states = new ArrayList<>();
    for (int[] options : known) {
      State state = Match.state(problem, options);
      if (state != null) {
        states.add(state);
      }
    }
    return states;
  }

  /** Ongoing works and mandates all met, but not every floor. */
  private Outcome withoutFloors(List<int[]> known, long seed) {
    Shape shape = Shape.STRICT.withFloors(false);
    Problem problem = ProblemMaker.make(question, shape);
    Outcome base = new Search(problem, budget, listener).first(states(problem, known), null);
    return base.state() == null ? counted(known, seed) : floors(shape, base, true, seed);
  }

  /** As many ongoing works, then mandates, as fit. */
  private Outcome counted(List<int[]> known, long seed) {
    Problem loose = ProblemMaker.make(question, Shape.LOOSE);
    long[] aim = new long[loose.choices()];
    long more = 1 + question.candidates().size();
    for (int c = 0; c < aim.length; c++) {
      aim[c] = more * loose.ongoing[c] + loose.mandates[c];
    }
    Problem counting = loose.aimedAt(aim);
    Search search = new Search(counting, budget, (p, s, b) -> {});
    Outcome counts = search.first(states(counting, known), null);
    if (counts.state() == null) {
      return counts;
    }
    long most = counts.state().benefit();
    Shape shape = new Shape(false, false, (int) (most / more), (int) (most % more));
    Problem problem = ProblemMaker.make(question, shape);
    State start = counts.state().under(problem);
    Search next = new Search(problem, budget, listener);
    List<State> starts = states(problem, known);
    starts.add(start);
    Outcome base = next.first(starts, null);
    if (!counts.proven()) {
      base = new Outcome(base.state(), base.prices(), looseBound(loose, start), false);
    }
    if (question.scenario().floors().isEmpty()) {
      Outcome better = next.improve(base, seed);
      return counts.proven() ? better : unproven(better, base.bound());
    }
    return floors(shape, base, counts.proven(), seed);
  }

  private long looseBound(Problem loose, State start) {
    return new Search(loose, budget, (p, s, b) -> {})
        .first(List.of(start.under(loose)), null)
        .bound();
  }

  private static Outcome unproven(Outcome outcome, long bound) {
    return new Outcome(
        outcome.state(), outcome.prices(), bound, outcome.state().benefit() >= bound);
  }

  /** The levels before the floors are limits of the shape; the base keeps them without floors. */
  private Outcome floors(Shape shape, Outcome base, boolean proven, long seed) {
    Problem problem = ProblemMaker.make(question, shape.withFloors(true));
    Search search = new Search(problem, budget, listener);
    Outcome kept = search.first(List.of(base.state().under(problem)), null);
    if (kept.state() != null) {
      Outcome better = search.improve(kept, seed);
      return proven ? better : unproven(better, Math.max(base.bound(), better.state().benefit()));
    }
    return leastMissing(problem, base, proven, seed);
  }

  /** Floors that cannot all be reached: the least missing, then benefit with no more missing. */
  private Outcome leastMissing(Problem problem, Outcome base, boolean proven, long seed) {
    double[] price = new double[problem.capacity.length];
    System.arraycopy(
        base.prices().price(), 0, price, 0, Math.min(price.length, base.prices().price().length));
    for (int r = 0; r < price.length; r++) {
      price[r] = problem.rows.get(r).kind() == Row.Kind.FLOOR ? 0 : price[r];
    }
    long nodes = problem.units() <= 60 ? NODES : 200_000;
    Branch branch = new Branch(problem, price, true, nodes).from(base.state().under(problem));
    boolean ended = branch.run();
    State best = branch.best();
    if (ended && proven) {
      return new Outcome(best, base.prices(), best.benefit(), true);
    }
    Problem eased = problem.within(eased(best));
    Outcome outcome =
        new Search(eased, budget, listener)
            .improve(new Outcome(best.under(eased), base.prices(), base.bound(), false), seed);
    return unproven(outcome, Math.max(base.bound(), outcome.state().benefit()));
  }

  /** The rows with each floor's capacity raised to what the plan misses. */
  private static List<Row> eased(State state) {
    List<Row> rows = new ArrayList<>();
    for (int r = 0; r < state.problem().rows.size(); r++) {
      Row row = state.problem().rows.get(r);
      long over = state.over(r);
      rows.add(new Row(row.kind(), row.id(), row.year(), row.capacity() + over, row.unit()));
    }
    return rows;
  }
}
