package io.kienco.plan.search;

import io.kienco.plan.problem.Problem;

/** One choice of each unit, what the choices use of each row, and what they bring. */
public final class State {

  final Problem problem;
  final int[] chosen;
  final long[] usage;
  long benefit;

  public State(Problem problem, int[] chosen) {
    this.problem = problem;
    this.chosen = chosen.clone();
    this.usage = new long[problem.capacity.length];
    for (int choice : chosen) {
      add(choice, 1);
    }
  }

  private State(State other) {
    problem = other.problem;
    chosen = other.chosen.clone();
    usage = other.usage.clone();
    benefit = other.benefit;
  }

  public State copy() {
    return new State(this);
  }

  /** The same choices judged by other aims and capacities. */
  public State under(Problem other) {
    return new State(other, chosen);
  }

  /** Puts another choice in its unit's place. */
  public void choose(int unit, int choice) {
    add(chosen[unit], -1);
    add(choice, 1);
    chosen[unit] = choice;
  }

  private void add(int choice, int sign) {
    benefit += sign * problem.benefit[choice];
    for (int e = problem.entryStart[choice]; e < problem.entryStart[choice + 1]; e++) {
      problem.matrix.addTo(usage, problem.row[e], sign * problem.amount[e]);
    }
  }

  /** How far a row is passed; 0 when it is not. */
  public long over(int row) {
    return Math.max(0, usage[row] - problem.capacity[row]);
  }

  public boolean feasible() {
    for (int r = 0; r < usage.length; r++) {
      if (usage[r] > problem.capacity[r]) {
        return false;
      }
    }
    return true;
  }

  /** Whether no row gets worse than its capacity when the unit changes to that choice. */
  boolean fits(int unit, int choice) {
    add(chosen[unit], -1);
    boolean fits = true;
    for (int e = problem.entryStart[choice]; fits && e < problem.entryStart[choice + 1]; e++) {
      int r = problem.row[e];
      fits = usage[r] + problem.amount[e] <= problem.capacity[r];
    }
    for (int e = problem.entryStart[chosen[unit]]; e < problem.entryStart[chosen[unit] + 1]; e++) {
      int r = problem.row[e];
      fits &= problem.amount[e] > 0 || usage[r] + amount(choice, r) <= problem.capacity[r];
    }
    add(chosen[unit], 1);
    return fits;
  }

  private long amount(int choice, int row) {
    for (int e = problem.entryStart[choice]; e < problem.entryStart[choice + 1]; e++) {
      if (problem.row[e] == row) {
        return problem.amount[e];
      }
    }
    return 0;
  }

  public long benefit() {
    return benefit;
  }

  public long usage(int row) {
    return usage[row];
  }

  public int[] chosen() {
    return chosen.clone();
  }

  public Problem problem() {
    return problem;
  }
}
