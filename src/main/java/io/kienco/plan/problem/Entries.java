package io.kienco.plan.problem;

import java.util.Arrays;

/** What one choice adds to the rows, gathered row by row in rising order. */
public final class Entries {

  private int[] row = new int[8];
  private long[] amount = new long[8];
  private int size;

  void add(int toRow, long more) {
    if (more == 0) {
      return;
    }
    int at = size;
    while (at > 0 && row[at - 1] >= toRow) {
      at--;
    }
    if (at < size && row[at] == toRow) {
      amount[at] = Math.addExact(amount[at], more);
      return;
    }
    grow();
    System.arraycopy(row, at, row, at + 1, size - at);
    System.arraycopy(amount, at, amount, at + 1, size - at);
    row[at] = toRow;
    amount[at] = more;
    size++;
  }

  private void grow() {
    if (size == row.length) {
      row = Arrays.copyOf(row, 2 * size);
      amount = Arrays.copyOf(amount, 2 * size);
    }
  }

  void clear() {
    size = 0;
  }

  public int size() {
    return size;
  }

  public int row(int i) {
    return row[i];
  }

  public long amount(int i) {
    return amount[i];
  }

  void appendTo(Ints rows, Longs amounts) {
    for (int i = 0; i < size; i++) {
      if (amount[i] != 0) {
        rows.add(row[i]);
        amounts.add(amount[i]);
      }
    }
  }
}
