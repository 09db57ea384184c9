package io.kienco.plan.price;

/** Solves a symmetric positive definite system, lower triangle given, on the kept rows only. */
final class Cholesky {

  private Cholesky() {}

  /** Overwrites the matrix with its factor and the right side with the solution. */
  static void solve(double[][] matrix, double[] right, boolean[] kept) {
    int size = right.length;
    for (int i = 0; i < size; i++) {
      if (!kept[i]) {
        drop(matrix, right, i);
      }
    }
    factor(matrix, size);
    for (int i = 0; i < size; i++) {
      double x = right[i];
      for (int k = 0; k < i; k++) {
        x -= matrix[i][k] * right[k];
      }
      right[i] = x / matrix[i][i];
    }
    for (int i = size - 1; i >= 0; i--) {
      double x = right[i];
      for (int k = i + 1; k < size; k++) {
        x -= matrix[k][i] * right[k];
      }
      right[i] = x / matrix[i][i];
    }
  }

  private static void drop(double[][] matrix, double[] right, int i) {
    java.util.Arrays.fill(matrix[i], 0, i, 0);
    for (int k = i + 1; k < matrix.length; k++) {
      matrix[k][i] = 0;
    }
    matrix[i][i] = 1;
    right[i] = 0;
  }

  private static void factor(double[][] matrix, int size) {
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i][j];
        for (int k = 0; k < j; k++) {
          sum -= matrix[i][k] * matrix[j][k];
        }
        if (i > j) {
          matrix[i][j] = sum / matrix[j][j];
        } else {
          matrix[i][i] = Math.sqrt(Math.max(sum, 1e-300 + 1e-14 * Math.abs(matrix[i][i])));
        }
      }
    }
  }
}
