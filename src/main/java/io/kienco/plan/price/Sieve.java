package io.kienco.plan.price;

import io.kienco.plan.problem.Chunks;
import io.kienco.plan.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Goes through a range of units: adds up those that prices decide and keeps the others. */
final class Sieve {

  private final Problem problem;
  private final double[] charge;
  private final double reach;
  private double[] value = new double[64];
  private UndecidedUnits last = new UndecidedUnits();
  final List<UndecidedUnits> kept = new ArrayList<>(List.of(last));
  final double[] usage;
  double worth;
  double decided;

  Sieve(Problem problem, double[] charge, double reach) {
    this.problem = problem;
    this.charge = charge;
    this.reach = reach;
    usage = new double[charge.length];
  }

  Sieve run(Sample sample, Chunks.Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      int u = sample.unit(i);
      add(problem.unitStart[u], problem.unitStart[u + 1], sample.weight(i));
    }
    return this;
  }

  private void add(int from, int to, double times) {
    value = value.length < to - from ? new double[2 * (to - from)] : value;
    int best = from;
    for (int c = from; c < to; c++) {
      value[c - from] = Values.of(problem, charge, c);
      best = value[c - from] > value[best - from] ? c : best;
    }
    worth += times * value[best - from];
    double least = value[best - from] - reach;
    int near = 0;
    for (int i = 0; i < to - from; i++) {
      near += value[i] >= least ? 1 : 0;
    }
    if (near == 1) {
      decide(best, times);
    } else {
      keep(from, to, least, times);
    }
  }

  private void decide(int choice, double times) {
    decided += times * problem.benefit[choice];
    for (int e = problem.entryStart[choice]; e < problem.entryStart[choice + 1]; e++) {
      usage[problem.row[e]] += times * problem.amount[e];
    }
  }

  private void keep(int from, int to, double least, double times) {
    if (last.isFull()) {
      last = new UndecidedUnits();
      kept.add(last);
    }
    for (int c = from; c < to; c++) {
      if (value[c - from] >= least) {
        last.keep(problem, c);
      }
    }
    last.endUnit(times);
  }
}
