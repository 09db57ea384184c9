package io.kienco.plan.search;

import io.kienco.plan.price.Values;
import io.kienco.plan.problem.Chunks;
import io.kienco.plan.problem.Problem;
import java.util.Arrays;

/** What putting plans of a problem right needs at given prices, made once for all of them. */
final class Mending {

  final Problem problem;

  /** Of each choice. */
  final double[] value;

  /** What passing a row by one costs. */
  final double[] weight;

  /** Rows that a unit's choices add to, one bit a row, rows 64 apart sharing one. */
  final long[] rowsOfUnit;

  /** Rows that some choice lowers, in the same bits. */
  final long lowered;

  Mending(Problem problem, double[] price) {
    this.problem = problem;
    value = Values.all(problem, price);
    weight = Weights.of(problem, price);
    rowsOfUnit = new long[problem.units()];
    Long[] parts = Chunks.map(rowsOfUnit.length, this::findRows, Long[]::new);
    lowered = Arrays.stream(parts).reduce(0L, (a, b) -> a | b);
  }

  /** Those of a range of units; returns the rows that they lower. */
  private long findRows(Chunks.Range range) {
    long lowered = 0;
    for (int u = range.from(); u < range.to(); u++) {
      int first = problem.entryStart[problem.unitStart[u]];
      int end = problem.entryStart[problem.unitStart[u + 1]];
      for (int e = first; e < end; e++) {
        long row = 1L << problem.row[e];
        rowsOfUnit[u] |= row;
        lowered |= problem.amount[e] < 0 ? row : 0;
      }
    }
    return lowered;
  }

  /** The plan within its rows and filled up; null when it cannot be taken back. */
  State mended(State state) {
    if (!new Repair(this).mend(state)) {
      return null;
    }
    new Fill(problem, value).fill(state);
    return state;
  }
}
