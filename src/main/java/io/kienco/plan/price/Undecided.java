package io.kienco.plan.price;

import io.kienco.plan.problem.Chunks;
import io.kienco.plan.problem.Problem;
import java.util.Arrays;
import java.util.List;

/**
 * What prices near given ones leave undecided: units with several choices that may yet be best. All
 * others are added up once, so that a step at a low temperature looks at fewer choices.
 */
final class Undecided {

  private final List<UndecidedUnits> kept;
  private final int units;

  /** What all units are worth at the given charges, each at its best. */
  final double worth;

  /** Benefit of the decided units, and what they add to each sum. */
  final double decided;

  final double[] usage;

  private Undecided(Sieve[] parts, int sums) {
    kept = Arrays.stream(parts).flatMap(p -> p.kept.stream()).toList();
    int before = 0;
    for (UndecidedUnits some : kept) {
      some.before = before;
      before += some.units;
    }
    units = before;
    usage = new double[sums];
    for (Sieve part : parts) {
      for (int s = 0; s < sums; s++) {
        usage[s] += part.usage[s];
      }
    }
    decided = Arrays.stream(parts).mapToDouble(p -> p.decided).sum();
    worth = Arrays.stream(parts).mapToDouble(p -> p.worth).sum();
  }

  /**
   * @param charge of each sum
   * @param reach how much less than its unit's best a choice may be worth and still be looked at
   */
  static Undecided of(Problem problem, Sample sample, double[] charge, double reach) {
    Sieve[] parts =
        Chunks.map(
            sample.size(),
            range -> new Sieve(problem, charge, reach).run(sample, range),
            Sieve[]::new);
    return new Undecided(parts, charge.length);
  }

  int units() {
    return units;
  }

  /** Goes through a range of them in order, however they are kept. */
  void visit(Chunks.Range range, Visitor visitor) {
    for (UndecidedUnits some : kept) {
      int from = Math.max(range.from() - some.before, 0);
      int to = Math.min(range.to() - some.before, some.units);
      for (int k = from; k < to; k++) {
        visitor.visit(some, k);
      }
    }
  }

  /** Hears of units. */
  interface Visitor {
    void visit(UndecidedUnits some, int unit);
  }
}
