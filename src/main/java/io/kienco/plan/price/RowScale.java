package io.kienco.plan.price;

import io.kienco.plan.problem.Problem;
import io.kienco.plan.problem.Row;

/** The size of each row, by which prices are made comparable, and which rows are dense. */
public final class RowScale {

  private static final int MOST_DENSE = 800;

  private final double[] inverse;
  private final int[] dense;
  private final int denseCount;

  public RowScale(Problem problem) {
    int rows = problem.capacity.length;
    double[] size = new double[rows];
    for (int r = 0; r < rows; r++) {
      size[r] = Math.max(1, Math.abs((double) problem.capacity[r]));
    }
    for (int e = 0; e < problem.row.length; e++) {
      size[problem.row[e]] = Math.max(size[problem.row[e]], Math.abs((double) problem.amount[e]));
    }
    inverse = new double[rows];
    dense = new int[rows];
    int count = 0;
    for (int r = 0; r < rows; r++) {
      inverse[r] = 1 / size[r];
      boolean wide = rows <= MOST_DENSE || !local(problem.rows.get(r));
      dense[r] = wide && count < MOST_DENSE ? count++ : -1;
    }
    denseCount = count;
  }

  /** Rows that few units share; their mutual curvature is left out when rows are many. */
  private static boolean local(Row row) {
    return row.kind() == Row.Kind.LIMIT || row.kind() == Row.Kind.LINK;
  }

  public double inverse(int row) {
    return inverse[row];
  }

  /** Place among the dense rows, rising with the row; -1 when it is not dense. */
  int dense(int row) {
    return dense[row];
  }

  int dense() {
    return denseCount;
  }
}
