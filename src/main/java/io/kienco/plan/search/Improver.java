package io.kienco.plan.search;

import java.util.function.Function;

/** Runs the search from a first plan; the phases of a solver, or plainly the kicks. */
@FunctionalInterface
public interface Improver {

  State improve(Kicks kicks, Function<Kicks, State> run);
}
