package io.kienco.plan.price;

import io.kienco.plan.problem.Chunks;
import io.kienco.plan.problem.Problem;
import java.util.Arrays;

/**
 * What prices near given ones leave undecided: units with several choices that may yet be best. All
 * others are added up once, so that a step at a low temperature looks at fewer choices.
 */
final class Undecided {

  /** Unit k stands for so many as it weighs and has choices from {@code start[k]} on. */
  final int[] start;

  final double[] weight;
  final double[] benefit;
  final int[] entryStart;
  final int[] sum;
  final double[] amount;

  /** What all units are worth at the given charges, each at its best. */
  final double worth;

  /** Benefit of the decided units, and what they add to each sum. */
  final double decided;

  final double[] usage;

  private Undecided(Part[] parts, int sums) {
    int units = 0;
    int choices = 0;
    int entries = 0;
    for (Part part : parts) {
      units += part.units;
      choices += part.choices;
      entries += part.entries;
    }
    start = new int[units + 1];
    weight = new double[units];
    benefit = new double[choices];
    entryStart = new int[choices + 1];
    sum = new int[entries];
    amount = new double[entries];
    usage = new double[sums];
    join(parts);
    decided = Arrays.stream(parts).mapToDouble(p -> p.decided).sum();
    worth = Arrays.stream(parts).mapToDouble(p -> p.worth).sum();
  }

  private void join(Part[] parts) {
    int u = 0;
    int c = 0;
    int e = 0;
    for (Part part : parts) {
      System.arraycopy(part.weight, 0, weight, u, part.units);
      System.arraycopy(part.benefit, 0, benefit, c, part.choices);
      System.arraycopy(part.sum, 0, sum, e, part.entries);
      System.arraycopy(part.amount, 0, amount, e, part.entries);
      for (int k = 1; k <= part.units; k++) {
        start[u + k] = c + part.start[k];
      }
      for (int k = 1; k <= part.choices; k++) {
        entryStart[c + k] = e + part.entryStart[k];
      }
      u += part.units;
      c += part.choices;
      e += part.entries;
      for (int s = 0; s < usage.length; s++) {
        usage[s] += part.usage[s];
      }
    }
  }

  /**
   * @param charge of each sum
   * @param reach how much less than its unit's best a choice may be worth and still be looked at
   */
  static Undecided of(Problem problem, Sample sample, double[] charge, double reach) {
    Part[] parts =
        Chunks.map(
            sample.size(),
            range -> new Part(problem).fill(sample, range, charge, reach),
            Part[]::new);
    return new Undecided(parts, charge.length);
  }

  int units() {
    return weight.length;
  }

  /** What is left undecided of a range of units. */
  private static final class Part {

    private final Problem problem;
    private final double[] usage;
    private double worth;
    private double decided;
    private int units;
    private int choices;
    private int entries;
    private int[] start = new int[16];
    private double[] weight = new double[16];
    private double[] benefit = new double[64];
    private int[] entryStart = new int[64];
    private int[] sum = new int[256];
    private double[] amount = new double[256];
    private double[] value = new double[64];

    Part(Problem problem) {
      this.problem = problem;
      usage = new double[problem.matrix.sums()];
    }

    Part fill(Sample sample, Chunks.Range range, double[] charge, double reach) {
      for (int i = range.from(); i < range.to(); i++) {
        int u = sample.unit(i);
        add(problem.unitStart[u], problem.unitStart[u + 1], charge, reach, sample.weight(i));
      }
      return this;
    }

    private void add(int from, int to, double[] charge, double reach, double times) {
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
        return;
      }
      for (int c = from; c < to; c++) {
        if (value[c - from] >= least) {
          keep(c);
        }
      }
      endUnit(times);
    }

    private void decide(int choice, double times) {
      decided += times * problem.benefit[choice];
      for (int e = problem.entryStart[choice]; e < problem.entryStart[choice + 1]; e++) {
        usage[problem.row[e]] += times * problem.amount[e];
      }
    }

    private void keep(int choice) {
      int from = problem.entryStart[choice];
      int size = problem.entryStart[choice + 1] - from;
      if (choices + 1 >= benefit.length) {
        benefit = Arrays.copyOf(benefit, 2 * benefit.length);
        entryStart = Arrays.copyOf(entryStart, 2 * entryStart.length);
      }
      while (entries + size > sum.length) {
        sum = Arrays.copyOf(sum, 2 * sum.length);
        amount = Arrays.copyOf(amount, 2 * amount.length);
      }
      for (int i = 0; i < size; i++) {
        sum[entries + i] = problem.row[from + i];
        amount[entries + i] = problem.amount[from + i];
      }
      entries += size;
      benefit[choices++] = problem.benefit[choice];
      entryStart[choices] = entries;
    }

    private void endUnit(double times) {
      if (units + 1 >= weight.length) {
        weight = Arrays.copyOf(weight, 2 * weight.length);
        start = Arrays.copyOf(start, 2 * start.length);
      }
      weight[units++] = times;
      start[units] = choices;
    }
  }
}
