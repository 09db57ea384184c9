package io.kienco.plan.search;

/** What changes under consideration come to, row by row. */
final class Tally {

  private final CoreTable table;
  private final long[] capacity;
  private final long[] change;
  private final boolean[] listed;
  private final int[] touched;
  private int count;

  Tally(CoreTable table) {
    this.table = table;
    capacity = table.problem.capacity;
    change = new long[capacity.length];
    listed = new boolean[capacity.length];
    touched = new int[capacity.length];
  }

  /** A core unit leaves a choice for another. */
  void change(int from, int to) {
    add(from, -1);
    add(to, 1);
  }

  private void add(int choice, int sign) {
    for (int e = table.entryStart[choice]; e < table.entryStart[choice + 1]; e++) {
      int r = table.row[e];
      if (!listed[r]) {
        listed[r] = true;
        touched[count++] = r;
      }
      change[r] += sign * table.amount[e];
    }
  }

  /** How much more, or less, passing the rows would cost than it does. */
  double passing(long[] usage) {
    double more = 0;
    for (int i = 0; i < count; i++) {
      int r = touched[i];
      long over = usage[r] - capacity[r];
      long then = over + change[r];
      more += table.passing[r] * (Math.max(0, then) - Math.max(0, over));
    }
    return more;
  }

  /** Tells by a sum of the rows' numbers which rows would rise and which fall; 0 for none. */
  long key(long[] number) {
    long key = 0;
    for (int i = 0; i < count; i++) {
      key += Long.signum(change[touched[i]]) * number[touched[i]];
    }
    return key;
  }

  /** How much would change, either way, at the rows' prices. */
  double size() {
    double size = 0;
    for (int i = 0; i < count; i++) {
      size += Math.abs((double) change[touched[i]]) * table.weight[touched[i]];
    }
    return size;
  }

  /** One of the rows that would change, each as likely; that one when none would. */
  int anyRow(Dice dice, int none) {
    int row = none;
    for (int i = 0; i < count; i++) {
      boolean taken = change[touched[i]] != 0 && dice.below(i + 1) == 0;
      row = taken ? touched[i] : row;
    }
    return row;
  }

  /** Makes the changes; returns how many more rows are passed. */
  int make(long[] usage) {
    int passed = 0;
    for (int i = 0; i < count; i++) {
      int r = touched[i];
      passed -= usage[r] > capacity[r] ? 1 : 0;
      usage[r] += change[r];
      passed += usage[r] > capacity[r] ? 1 : 0;
    }
    return passed;
  }

  void clear() {
    for (int i = 0; i < count; i++) {
      change[touched[i]] = 0;
      listed[touched[i]] = false;
    }
    count = 0;
  }
}
