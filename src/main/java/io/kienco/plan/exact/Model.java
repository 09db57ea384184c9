package io.kienco.plan.exact;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import io.kienco.plan.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;

/** A problem in the engine's words: one variable a choice, exactly one of a unit, a sum a row. */
final class Model {

  private static final double MOST_IN_ROW = 1e17;
  private static final double MOST_GAIN = 1e15;
  private static final long MOST_SEEN = 1_500_000;

  final CpModel cp = new CpModel();
  final BoolVar[] taken;
  private final Problem problem;
  private final int[] unitOf;
  private long least;
  private Scaled gains;
  private int size;

  /**
   * @param kept choices to model; at least one of every unit
   */
  Model(Problem problem, IntPredicate kept) {
    this.problem = problem;
    this.taken = new BoolVar[problem.choices()];
    this.unitOf = new int[problem.choices()];
    for (int u = 0; u < problem.units(); u++) {
      List<Literal> one = new ArrayList<>();
      for (int c = problem.unitStart[u]; c < problem.unitStart[u + 1]; c++) {
        unitOf[c] = u;
        if (kept.test(c)) {
          taken[c] = cp.newBoolVar("");
          one.add(taken[c]);
          size++;
        }
      }
      cp.addExactlyOne(one);
    }
  }

  /** How many choices it knows. */
  int size() {
    return size;
  }

  /** Every row as a limit. */
  Model limited() {
    List<List<Integer>> entries = new ArrayList<>();
    problem.rows.forEach(r -> entries.add(new ArrayList<>()));
    int[] choiceOf = new int[problem.row.length];
    for (int c = 0; c < taken.length; c++) {
      for (int e = problem.entryStart[c]; taken[c] != null && e < problem.entryStart[c + 1]; e++) {
        choiceOf[e] = c;
        entries.get(problem.row[e]).add(e);
      }
    }
    for (int r = 0; r < entries.size(); r++) {
      limit(entries.get(r), choiceOf, problem.capacity[r]);
    }
    return this;
  }

  private void limit(List<Integer> entries, int[] choiceOf, long capacity) {
    long[] amounts = entries.stream().mapToLong(e -> problem.amount[e]).toArray();
    double most = most(entries, choiceOf, e -> problem.amount[e]);
    if (most <= capacity) {
      return;
    }
    double size = LongStream.of(amounts).mapToDouble(Math::abs).sum();
    Scaled scaled = Scaled.of(amounts, Math.max(size, Math.abs((double) capacity)), MOST_IN_ROW);
    LinearExprBuilder sum = LinearExpr.newBuilder();
    for (int i = 0; i < amounts.length; i++) {
      sum.addTerm(taken[choiceOf[entries.get(i)]], scaled.floor(amounts[i]));
    }
    cp.addLessOrEqual(sum, scaled.floor(capacity));
  }

  /** The most that a row's choices, one a unit, can add up to. */
  private double most(List<Integer> entries, int[] choiceOf, ToLongFunction<Integer> amount) {
    double[] most = new double[problem.units()];
    double sum = 0;
    for (int e : entries) {
      int u = unitOf[choiceOf[e]];
      double more = Math.max(most[u], amount.applyAsLong(e));
      sum += more - most[u];
      most[u] = more;
    }
    return sum;
  }

  /** Benefit as the aim, counted from the least that each unit brings. */
  Model aimed() {
    long[] gain = new long[taken.length];
    double most = 0;
    for (int u = 0; u < problem.units(); u++) {
      long low = Long.MAX_VALUE;
      long high = Long.MIN_VALUE;
      for (int c = problem.unitStart[u]; c < problem.unitStart[u + 1]; c++) {
        low = taken[c] == null ? low : Math.min(low, problem.benefit[c]);
        high = taken[c] == null ? high : Math.max(high, problem.benefit[c]);
      }
      for (int c = problem.unitStart[u]; c < problem.unitStart[u + 1]; c++) {
        gain[c] = taken[c] == null ? 0 : problem.benefit[c] - low;
      }
      least += low;
      most += (double) high - low;
    }
    gains = Scaled.of(gain, most, MOST_GAIN);
    LinearExprBuilder aim = LinearExpr.newBuilder();
    for (int c = 0; c < gain.length; c++) {
      if (gain[c] != 0) {
        aim.addTerm(taken[c], gains.ceil(gain[c]));
      }
    }
    cp.maximize(aim);
    return this;
  }

  /** The least of several views as the aim. */
  Model seen(List<View> views) {
    double most = 1;
    for (View view : views) {
      most = Math.max(most, Math.abs(view.apart()) + most(view.worth()));
    }
    gains = Scaled.of(new long[] {1}, most, MOST_SEEN);
    IntVar least = cp.newIntVar(-MOST_SEEN - taken.length, MOST_SEEN + taken.length, "");
    for (View view : views) {
      LinearExprBuilder sum = LinearExpr.newBuilder().add(seen(view.apart()));
      for (int c = 0; c < taken.length; c++) {
        if (taken[c] != null) {
          sum.addTerm(taken[c], seen(view.worth()[c]));
        }
      }
      cp.addLessOrEqual(least, sum);
    }
    cp.maximize(least);
    return this;
  }

  /** The most that choices, one a unit, can add up to, whatever their signs. */
  private double most(double[] worth) {
    double[] most = new double[problem.units()];
    for (int c = 0; c < taken.length; c++) {
      double size = taken[c] == null ? 0 : Math.abs(worth[c]);
      most[unitOf[c]] = Math.max(most[unitOf[c]], size);
    }
    return Arrays.stream(most).sum();
  }

  /** A thousandth more than any rounding of doubles on the way, so that the bound stays one. */
  private long seen(double worth) {
    return gains.ceil((long) Math.ceil(worth) + 1);
  }

  /** The engine's bound as benefit; it reckons in whole numbers below 2^53, so nothing is lost. */
  long benefit(double bound) {
    return least + gains.measure * (long) Math.ceil(bound - 1e-6);
  }

  /** Where the engine begins. */
  Model hinted(int[] chosen) {
    boolean[] in = new boolean[taken.length];
    for (int choice : chosen) {
      in[choice] = true;
    }
    for (int c = 0; c < taken.length; c++) {
      if (taken[c] != null) {
        cp.addHint(taken[c], in[c]);
      }
    }
    return this;
  }
}
