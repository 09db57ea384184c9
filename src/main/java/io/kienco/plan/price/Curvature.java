package io.kienco.plan.price;

import io.kienco.plan.problem.Matrix;
import io.kienco.plan.problem.Problem;
import java.util.Arrays;

/**
 * Turns curvature by sums into curvature by scaled rows: A C Aᵀ for the matrix A of the problem.
 */
final class Curvature {

  private final Matrix matrix;
  private final RowScale scale;
  private final int[] dense;
  private final int[] sum;

  Curvature(Problem problem, RowScale scale) {
    this.matrix = problem.matrix;
    this.scale = scale;
    dense = new int[matrix.sums()];
    int[] order = new int[dense.length];
    int count = 0;
    for (int s = 0; s < dense.length; s++) {
      boolean wanted = false;
      for (int k = matrix.start[s]; k < matrix.start[s + 1]; k++) {
        wanted |= scale.dense(matrix.row[k]) >= 0;
      }
      dense[s] = wanted ? count : -1;
      order[count] = s;
      count += wanted ? 1 : 0;
    }
    sum = Arrays.copyOf(order, count);
  }

  /** How many sums some dense row limits. */
  int sums() {
    return sum.length;
  }

  /** Place among those, rising with the sum; -1 for the others. */
  int dense(int sum) {
    return dense[sum];
  }

  /** By dense row, lower triangle. */
  double[][] rows(double[][] bySum) {
    double[][] half = new double[scale.dense()][sum.length];
    for (int i = 0; i < sum.length; i++) {
      for (int j = 0; j < sum.length; j++) {
        spread(sum[i], half, j, bySum[Math.max(i, j)][Math.min(i, j)]);
      }
    }
    double[][] full = new double[scale.dense()][scale.dense()];
    for (int j = 0; j < sum.length; j++) {
      for (int k = matrix.start[sum[j]]; k < matrix.start[sum[j] + 1]; k++) {
        int q = scale.dense(matrix.row[k]);
        double factor = matrix.weight[k] * scale.inverse(matrix.row[k]);
        for (int p = Math.max(0, q); q >= 0 && p < full.length; p++) {
          full[p][q] += factor * half[p][j];
        }
      }
    }
    return full;
  }

  private void spread(int s, double[][] half, int j, double value) {
    for (int k = matrix.start[s]; value != 0 && k < matrix.start[s + 1]; k++) {
      int p = scale.dense(matrix.row[k]);
      if (p >= 0) {
        half[p][j] += matrix.weight[k] * scale.inverse(matrix.row[k]) * value;
      }
    }
  }

  /** Of every row: for dense ones from the full matrix, for the others from their own sum alone. */
  double[] diagonal(double[] bySum, double[][] full) {
    double[] diagonal = new double[matrix.rows];
    for (int s = 0; s < bySum.length; s++) {
      for (int k = matrix.start[s]; k < matrix.start[s + 1]; k++) {
        int r = matrix.row[k];
        double weight = matrix.weight[k] * scale.inverse(r);
        int p = scale.dense(r);
        diagonal[r] = p >= 0 ? full[p][p] : diagonal[r] + weight * weight * bySum[s];
      }
    }
    return diagonal;
  }
}
