package io.kienco.plan.search;

import io.kienco.plan.price.Values;
import io.kienco.plan.problem.Problem;
import io.kienco.plan.problem.Row;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.BooleanSupplier;

/**
 * Exact search for small sets: depth first over units, choices in order of loss. A branch is left
 * when the prices' bound less the losses so far cannot beat the best plan known, or when a row
 * would be passed even by the least that is still to come.
 */
public final class Branch {

  private static final int ASKED = 1 << 12;

  private final Problem problem;
  private final boolean elastic;
  private final long mostNodes;
  private final BooleanSupplier stop;
  private final Integer[] order;
  private final int[][] choices;
  private final double[][] losses;
  private final long[][] leastToCome;
  private final int[] chosen;
  private final long[] usage;
  private double bound;
  private long nodes;
  private int[] best;
  private long bestBenefit = Long.MIN_VALUE;
  private long bestShort = Long.MAX_VALUE;

  /**
   * @param elastic floors may be missed, the least shortfall comes before benefit; their prices
   *     must then be 0
   */
  public Branch(
      Problem problem, double[] price, boolean elastic, long mostNodes, BooleanSupplier stop) {
    this.stop = stop;
    this.problem = problem;
    this.elastic = elastic;
    this.mostNodes = mostNodes;
    int units = problem.units();
    order = new Integer[units];
    choices = new int[units][];
    losses = new double[units][];
    chosen = new int[units];
    usage = new long[problem.capacity.length];
    for (int r = 0; r < usage.length; r++) {
      bound += price[r] * problem.capacity[r];
    }
    for (int u = 0; u < units; u++) {
      order[u] = u;
      rank(u, price);
    }
    Arrays.sort(order, Comparator.comparingDouble(this::decided).thenComparing(u -> u));
    leastToCome = leastToCome();
  }

  private void rank(int u, double[] price) {
    int from = problem.unitStart[u];
    Integer[] ranked = new Integer[problem.unitStart[u + 1] - from];
    double[] value = new double[ranked.length];
    for (int i = 0; i < ranked.length; i++) {
      ranked[i] = i;
      value[i] = Values.of(problem, price, from + i);
    }
    Arrays.sort(ranked, Comparator.comparingDouble((Integer i) -> -value[i]).thenComparing(i -> i));
    double most = value[ranked[0]];
    bound += most;
    choices[u] = Arrays.stream(ranked).mapToInt(i -> from + i).toArray();
    losses[u] = Arrays.stream(ranked).mapToDouble(i -> most - value[i]).toArray();
  }

  /** Units whose second choice loses most come first: they are soonest settled. */
  private double decided(int u) {
    return losses[u].length > 1 ? -losses[u][1] : Double.NEGATIVE_INFINITY;
  }

  private long[][] leastToCome() {
    long[][] least = new long[order.length + 1][usage.length];
    for (int d = order.length - 1; d >= 0; d--) {
      long[] unit = new long[usage.length];
      Arrays.fill(unit, Long.MAX_VALUE);
      for (int c : choices[order[d]]) {
        long[] amounts = new long[usage.length];
        for (int e = problem.entryStart[c]; e < problem.entryStart[c + 1]; e++) {
          amounts[problem.row[e]] = problem.amount[e];
        }
        for (int r = 0; r < unit.length; r++) {
          unit[r] = Math.min(unit[r], amounts[r]);
        }
      }
      for (int r = 0; r < unit.length; r++) {
        least[d][r] = least[d + 1][r] + unit[r];
      }
    }
    return least;
  }

  /** A known plan: only better ones are looked for. */
  public Branch from(State state) {
    best = state.chosen();
    bestBenefit = state.benefit();
    bestShort = shortfall(state.usage);
    return this;
  }

  /** True when the search came to its end, so that {@link #best} is the best there is. */
  public boolean run() {
    extend(0, 0, 0);
    return nodes <= mostNodes;
  }

  /** The best plan, or null when none was found. */
  public State best() {
    return best == null ? null : new State(problem, best);
  }

  public long shortfall() {
    return bestShort;
  }

  private void extend(int depth, long benefit, double lost) {
    if (nodes % ASKED == 0 && stop.getAsBoolean()) {
      nodes = mostNodes + 1;
    }
    if (nodes++ > mostNodes || !hopeful(depth)) {
      return;
    }
    if (depth == order.length) {
      keep(benefit);
      return;
    }
    int u = order[depth];
    for (int i = 0; i < choices[u].length; i++) {
      double then = lost + losses[u][i];
      boolean better = bound - then >= bestBenefit + 1 - 1e-6 * Math.max(1, Math.abs(bound) * 1e-6);
      if (!better && (!elastic || least(depth) >= bestShort)) {
        break;
      }
      int c = choices[u][i];
      use(c, 1);
      chosen[u] = c;
      extend(depth + 1, benefit + problem.benefit[c], then);
      use(c, -1);
    }
  }

  private void keep(long benefit) {
    long missing = shortfall(usage);
    if (missing < bestShort || missing == bestShort && benefit > bestBenefit) {
      best = chosen.clone();
      bestBenefit = benefit;
      bestShort = missing;
    }
  }

  private boolean hopeful(int depth) {
    for (int r = 0; r < usage.length; r++) {
      boolean soft = elastic && problem.rows.get(r).kind() == Row.Kind.FLOOR;
      if (!soft && usage[r] + leastToCome[depth][r] > problem.capacity[r]) {
        return false;
      }
    }
    return !elastic || least(depth) <= bestShort;
  }

  private long least(int depth) {
    long missing = 0;
    for (int r = 0; r < usage.length; r++) {
      missing += missing(r, usage[r] + leastToCome[depth][r]);
    }
    return missing;
  }

  private long shortfall(long[] used) {
    long missing = 0;
    for (int r = 0; r < used.length; r++) {
      missing += missing(r, used[r]);
    }
    return missing;
  }

  /** What a floor lacks, in đồng or benefit, rounded up. */
  private long missing(int r, long used) {
    Row row = problem.rows.get(r);
    boolean floor = elastic && row.kind() == Row.Kind.FLOOR && used > row.capacity();
    return floor ? -Math.floorDiv(row.capacity() - used, row.unit()) : 0;
  }

  private void use(int choice, int sign) {
    for (int e = problem.entryStart[choice]; e < problem.entryStart[choice + 1]; e++) {
      usage[problem.row[e]] += sign * problem.amount[e];
    }
  }
}
