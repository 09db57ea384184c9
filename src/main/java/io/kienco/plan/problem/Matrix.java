package io.kienco.plan.problem;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * What rows limit: each a weighted sum of sums, the matrix stored by sum. A fund that carries over
 * adds up its years; a floor is its share of everything less its group's part.
 */
public final class Matrix {

  /** Sum s counts {@code weight[k]} times in {@code row[k]}, k from {@code start[s]}. */
  public final int[] start;

  public final int[] row;
  public final long[] weight;
  public final int rows;
  private final boolean plain;
  private final boolean[] total;

  private Matrix(int rows, int[] start, int[] row, long[] weight, boolean plain, boolean[] total) {
    this.total = total;
    this.rows = rows;
    this.start = start;
    this.row = row;
    this.weight = weight;
    this.plain = plain;
  }

  /** Every row limits the one sum of its number. */
  static Matrix plain(int rows) {
    Builder builder = new Builder();
    for (int r = 0; r < rows; r++) {
      builder.put(r, r, 1);
    }
    Matrix matrix = builder.build(rows, rows);
    return new Matrix(rows, matrix.start, matrix.row, matrix.weight, true, new boolean[rows]);
  }

  /** Sums that several rows share and none limits alone: everything that floors are shares of. */
  public boolean isTotal(int sum) {
    return total[sum];
  }

  public boolean isPlain() {
    return plain;
  }

  public int sums() {
    return start.length - 1;
  }

  /** What one more of each sum costs when rows have these prices. */
  public double[] charges(double[] price) {
    double[] charge = new double[sums()];
    for (int s = 0; s < charge.length; s++) {
      for (int k = start[s]; k < start[s + 1]; k++) {
        charge[s] += weight[k] * price[row[k]];
      }
    }
    return charge;
  }

  /** The same exactly, prices being numerators. */
  public long[] charges(long[] price) {
    long[] charge = new long[sums()];
    for (int s = 0; s < charge.length; s++) {
      for (int k = start[s]; k < start[s + 1]; k++) {
        charge[s] = Math.addExact(charge[s], Math.multiplyExact(weight[k], price[row[k]]));
      }
    }
    return charge;
  }

  /** Adds to the rows what an amount of a sum counts there. */
  public void addTo(long[] usage, int sum, long amount) {
    for (int k = start[sum]; k < start[sum + 1]; k++) {
      usage[row[k]] += weight[k] * amount;
    }
  }

  /** What sums come to in the rows. */
  public double[] rows(double[] sums) {
    double[] usage = new double[rows];
    for (int s = 0; s < sums.length; s++) {
      for (int k = start[s]; k < start[s + 1]; k++) {
        usage[row[k]] += weight[k] * sums[s];
      }
    }
    return usage;
  }

  /** Gathers the matrix entry by entry. */
  static final class Builder {

    private record Cell(int row, int sum, long weight) {}

    private final List<Cell> cells = new ArrayList<>();
    private final BitSet totals = new BitSet();

    /** Says that a sum is of everything. */
    void total(int sum) {
      totals.set(sum);
    }

    void put(int row, int sum, long weight) {
      cells.add(new Cell(row, sum, weight));
    }

    Matrix build(int rows, int sums) {
      cells.sort(Comparator.comparingInt(Cell::sum).thenComparingInt(Cell::row));
      int[] start = new int[sums + 1];
      for (Cell cell : cells) {
        start[cell.sum() + 1]++;
      }
      for (int s = 0; s < sums; s++) {
        start[s + 1] += start[s];
      }
      boolean[] total = new boolean[sums];
      totals.stream().forEach(s -> total[s] = true);
      return new Matrix(
          rows,
          start,
          cells.stream().mapToInt(Cell::row).toArray(),
          cells.stream().mapToLong(Cell::weight).toArray(),
          false,
          total);
    }
  }
}
