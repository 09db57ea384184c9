package io.kienco.plan.price;

import io.kienco.plan.problem.Chunks;
import io.kienco.plan.problem.Matrix;
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
    double[] size = sizes(problem);
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

  /** The capacity, or the largest single amount where that is more. */
  private static double[] sizes(Problem problem) {
    Matrix matrix = problem.matrix;
    double[] largest = largest(problem);
    double[] size = new double[matrix.rows];
    for (int r = 0; r < size.length; r++) {
      size[r] = Math.max(1, Math.abs((double) problem.capacity[r]));
    }
    for (int s = 0; s < largest.length; s++) {
      for (int k = matrix.start[s]; k < matrix.start[s + 1]; k++) {
        int r = matrix.row[k];
        size[r] = Math.max(size[r], Math.abs((double) matrix.weight[k]) * largest[s]);
      }
    }
    return size;
  }

  /** The largest single amount of each sum. */
  public static double[] largest(Problem problem) {
    double[][] parts =
        Chunks.map(problem.row.length, range -> largest(problem, range), double[][]::new);
    double[] largest = parts[0];
    for (double[] part : parts) {
      for (int s = 0; s < largest.length; s++) {
        largest[s] = Math.max(largest[s], part[s]);
      }
    }
    return largest;
  }

  private static double[] largest(Problem problem, Chunks.Range range) {
    double[] largest = new double[problem.matrix.sums()];
    for (int e = range.from(); e < range.to(); e++) {
      int s = problem.row[e];
      largest[s] = Math.max(largest[s], Math.abs((double) problem.amount[e]));
    }
    return largest;
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
