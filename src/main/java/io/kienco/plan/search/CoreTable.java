package io.kienco.plan.search;

import io.kienco.plan.problem.Problem;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the core's choices bring and use, copied side by side: choice i of the core adds {@code
 * amount[e]} to {@code row[e]} for each e from {@code entryStart[i]} to {@code entryStart[i + 1]}.
 */
final class CoreTable {

  private static final double DEARER = 2;

  final Problem problem;
  final Core core;

  /** What a row's amounts weigh by its price. */
  final double[] weight;

  /** What passing a row by one costs: its weight, or more where searches went on passing it. */
  final double[] passing;

  final long[] benefit;
  final int[] entryStart;
  final int[] row;
  final long[] amount;

  /** Core units with a choice that uses the row. */
  final int[][] unitsOfRow;

  CoreTable(Problem problem, Core core, double[] weight) {
    this.problem = problem;
    this.core = core;
    this.weight = weight;
    this.passing = weight.clone();
    int size = core.choice.length;
    benefit = new long[size];
    entryStart = new int[size + 1];
    for (int i = 0; i < size; i++) {
      int c = core.choice[i];
      benefit[i] = problem.benefit[c];
      entryStart[i + 1] = entryStart[i] + problem.entryStart[c + 1] - problem.entryStart[c];
    }
    row = new int[entryStart[size]];
    amount = new long[entryStart[size]];
    for (int i = 0; i < size; i++) {
      int from = problem.entryStart[core.choice[i]];
      int length = entryStart[i + 1] - entryStart[i];
      System.arraycopy(problem.row, from, row, entryStart[i], length);
      System.arraycopy(problem.amount, from, amount, entryStart[i], length);
    }
    unitsOfRow = unitsOfRow();
  }

  /** Rows that all searches ended beyond cost more to pass from now on. */
  void dearer(List<State> ended) {
    for (int r = 0; r < passing.length; r++) {
      int row = r;
      passing[r] *= ended.stream().allMatch(state -> state.over(row) > 0) ? DEARER : 1;
    }
  }

  private int[][] unitsOfRow() {
    BitSet[] users =
        IntStream.range(0, weight.length).mapToObj(r -> new BitSet()).toArray(BitSet[]::new);
    for (int k = 0; k < core.units(); k++) {
      for (int e = entryStart[core.start[k]]; e < entryStart[core.start[k + 1]]; e++) {
        users[row[e]].set(k);
      }
    }
    int[][] units = new int[weight.length][];
    for (int r = 0; r < units.length; r++) {
      units[r] = users[r].stream().toArray();
    }
    return units;
  }
}
