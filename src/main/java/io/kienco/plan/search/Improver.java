package io.kienco.plan.search;

import java.util.Set;
import java.util.function.Supplier;

/** Runs the search from a first plan, as a phase of a solver or plainly, and judges the result. */
@FunctionalInterface
public interface Improver {

  /**
   * @param open units whose choice may change
   */
  Outcome improve(Outcome first, Set<Integer> open, Supplier<Outcome> search);
}
