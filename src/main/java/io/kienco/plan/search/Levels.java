package io.kienco.plan.search;

import io.kienco.plan.problem.Problem;
import io.kienco.plan.problem.ProblemMaker;
import io.kienco.plan.problem.Question;
import io.kienco.plan.problem.Shape;
import java.util.List;

/**
 * How far the first levels go: as many ongoing works, then as many mandates, as fit.
 *
 * @param kept the problem with so many works; null where no plan was found
 */
record Levels(Outcome works, Problem kept, Outcome met) {

  /**
   * @param known plans from elsewhere, as options
   */
  static Levels of(Question question, List<int[]> known, Budget budget) {
    Problem loose = ProblemMaker.make(question, Shape.LOOSE);
    Outcome works = new Counting(loose, loose.ongoing, budget).most(Match.states(loose, known));
    if (works.state() == null) {
      return new Levels(works, null, works);
    }
    int ongoing = (int) works.state().benefit();
    Problem kept = ProblemMaker.make(question, new Shape(false, false, ongoing, 0));
    List<State> starts = Match.states(kept, known);
    starts.add(works.state().under(kept));
    return new Levels(works, kept, new Counting(kept, kept.mandates, budget).most(starts));
  }

  /** Proven: not every ongoing work can be met, or with them not every mandate. */
  boolean isScarce() {
    if (works.state() == null || isShort(works, works.state().problem().ongoing)) {
      return works.ended();
    }
    return met.ended() && (met.state() == null || isShort(met, kept.mandates));
  }

  private static boolean isShort(Outcome counted, byte[] counts) {
    return counted.state().benefit() < Counting.all(counted.state().problem(), counts);
  }
}
