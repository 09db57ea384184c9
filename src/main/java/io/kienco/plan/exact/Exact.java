package io.kienco.plan.exact;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.Literal;
import com.google.ortools.sat.SatParameters;
import io.kienco.plan.problem.Problem;
import io.kienco.plan.problem.Row;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Solves a problem with the engine, from a known plan where there is one. The engine reckons in
 * whole numbers; its plan is one choice a unit, which the caller checks against the rows.
 */
public final class Exact {

  private static final int FEW = 2_000;
  private static final int WORKERS = 8;

  /** Every row is in the relaxation: the longest proofs of small sets end sooner. */
  private static final int ALL_LINEAR = 2;

  /**
   * No looking for rows within rows beforehand: with floors and several views that called a problem
   * with a known plan impossible (OR-Tools 9.15). Views without floors are soonest settled with it.
   */
  private static final long NO_INCLUSION = 0;

  /** Up to so many units presolve and the dearest cuts cost more than they bring, but for views. */
  private static final int FEW_UNITS = 60;

  private final Problem problem;
  private final IntPredicate kept;
  private final Effort effort;
  private final List<View> views;

  /**
   * @param kept choices that a better plan could take
   */
  public Exact(Problem problem, IntPredicate kept, Effort effort) {
    this(problem, kept, effort, List.of());
  }

  /**
   * @param views the least of them is what is to be greatest, not the choices' benefit
   */
  public Exact(Problem problem, IntPredicate kept, Effort effort, List<View> views) {
    this.problem = problem;
    this.kept = kept;
    this.effort = effort;
    this.views = views;
  }

  /**
   * @param chosen a choice of each unit; null when none was found
   * @param bound no plan of the kept choices brings more; the largest number when none was found
   * @param ended the chosen is the best of the kept choices, or there is none
   * @param work what it took, in the engine's own measure
   */
  public record Answer(int[] chosen, long bound, boolean ended, double work) {}

  /**
   * An answer that a known plan belies counts for nothing: the engine can be wrong.
   *
   * @param hint a plan to begin from, or null
   * @param better hears of plans as they are found
   */
  public Answer solve(int[] hint, Consumer<int[]> better) {
    Model model = new Model(problem, kept).limited();
    model = views.isEmpty() ? model.aimed() : model.seen(views);
    if (hint != null) {
      model.hinted(hint);
    }
    CpSolver solver = new CpSolver();
    limit(solver.getParameters(), model.size());
    Watch watch = new Watch(effort.stop(), solver::stopSearch);
    CpSolverStatus status;
    try {
      status = solver.solve(model.cp, new Heard(model, better));
    } finally {
      watch.end();
    }
    boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
    boolean ended = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.INFEASIBLE;
    double work = solver.response().getDeterministicTime();
    int[] chosen = found ? chosen(model, solver::booleanValue) : null;
    long bound = found ? model.benefit(solver.bestObjectiveBound()) : Long.MAX_VALUE;
    long most = ended && !found ? Long.MIN_VALUE : bound;
    return isPassed(most, hint) || isPassed(most, chosen)
        ? new Answer(null, Long.MAX_VALUE, false, work)
        : new Answer(chosen, bound, ended, work);
  }

  /** Whether a plan keeps every row and brings more than the engine says that any can. */
  private boolean isPassed(long most, int[] plan) {
    return plan != null && worth(plan) > most && keepsRows(plan);
  }

  private double worth(int[] plan) {
    return views.isEmpty()
        ? IntStream.of(plan).mapToLong(c -> problem.benefit[c]).sum()
        : views.stream().mapToDouble(view -> view.of(plan)).min().orElseThrow();
  }

  private boolean keepsRows(int[] plan) {
    long[] left = problem.capacity.clone();
    for (int c : plan) {
      for (int e = problem.entryStart[c]; e < problem.entryStart[c + 1]; e++) {
        left[problem.row[e]] -= problem.amount[e];
      }
    }
    return LongStream.of(left).allMatch(l -> l >= 0);
  }

  /** One worker, or several that take turns in a fixed order: the same plan each time. */
  private void limit(SatParameters.Builder parameters, int choices) {
    parameters.setRandomSeed((int) (effort.seed() & Integer.MAX_VALUE));
    boolean small = choices <= FEW;
    parameters.setNumWorkers(small ? 1 : WORKERS);
    parameters.setInterleaveSearch(!small);
    parameters.setLinearizationLevel(small ? ALL_LINEAR : parameters.getLinearizationLevel());
    boolean floors = problem.rows.stream().anyMatch(row -> row.kind() == Row.Kind.FLOOR);
    if (floors || views.isEmpty()) {
      parameters.setPresolveInclusionWorkLimit(NO_INCLUSION);
    }
    if (!views.isEmpty()) {
      parameters.setSymmetryLevel(0);
    } else if (problem.units() <= FEW_UNITS) {
      parameters.setAddMirCuts(false).setAddZeroHalfCuts(false).setAddCgCuts(false);
      parameters.setCpModelPresolve(false);
    }
    if (Double.isFinite(effort.work())) {
      parameters.setMaxDeterministicTime(effort.work());
    }
    if (Double.isFinite(effort.seconds())) {
      parameters.setMaxTimeInSeconds(Math.max(0.001, effort.seconds()));
    }
  }

  private int[] chosen(Model model, Predicate<Literal> in) {
    int[] chosen = new int[problem.units()];
    for (int u = 0; u < chosen.length; u++) {
      for (int c = problem.unitStart[u]; c < problem.unitStart[u + 1]; c++) {
        if (model.taken[c] != null && in.test(model.taken[c])) {
          chosen[u] = c;
        }
      }
    }
    return chosen;
  }

  /** Passes the engine's plans on. */
  private final class Heard extends CpSolverSolutionCallback {

    private final Model model;
    private final Consumer<int[]> better;

    Heard(Model model, Consumer<int[]> better) {
      this.model = model;
      this.better = better;
    }

    @Override
    public void onSolutionCallback() {
      better.accept(chosen(model, this::booleanValue));
    }
  }
}
