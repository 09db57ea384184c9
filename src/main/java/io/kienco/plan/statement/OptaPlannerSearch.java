package io.kienco.plan.statement;

import io.kienco.plan.problem.Question;
import io.kienco.plan.search.Improver;
import io.kienco.plan.search.Outcome;
import io.kienco.plan.search.State;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.phase.custom.CustomPhaseConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;

/**
 * One OptaPlanner solver around the search: its working solution holds the open decisions against
 * what the decided ones leave, its custom phase kicks, and its constraint streams judge the result
 * before it leaves the house.
 */
public final class OptaPlannerSearch implements Improver {

  private final Question question;
  private final long seed;

  public OptaPlannerSearch(Question question, long seed) {
    this.question = question;
    this.seed = seed;
  }

  @Override
  public Outcome improve(Outcome first, Set<Integer> open, Supplier<Outcome> search) {
    Allocation start = new AllocationMaker(question, first.state()).make(open);
    if (start.decisions().isEmpty()) {
      return first;
    }
    AtomicReference<Outcome> reached = new AtomicReference<>(first);
    CustomPhaseCommand<Allocation> phase =
        director -> {
          reached.set(search.get());
          show(director, reached.get().state());
        };
    SolverConfig config =
        new SolverConfig()
            .withSolutionClass(Allocation.class)
            .withEntityClasses(Decision.class)
            .withConstraintProviderClass(AllocationConstraints.class)
            .withEnvironmentMode(EnvironmentMode.REPRODUCIBLE)
            .withRandomSeed(seed)
            .withPhases(phase(phase));
    Allocation best = SolverFactory.<Allocation>create(config).buildSolver().solve(start);
    if (!best.feasible()) {
      throw new IllegalStateException("the statement refuses the plan: " + best.score());
    }
    return reached.get();
  }

  @SuppressWarnings("unchecked") // an array of a generic type, as the method is declared
  private static CustomPhaseConfig phase(CustomPhaseCommand<Allocation> command) {
    return new CustomPhaseConfig().withCustomPhaseCommands(command);
  }

  /** Makes the working solution choose as the state does. */
  static void show(ScoreDirector<Allocation> director, State state) {
    Set<Integer> taken = AllocationMaker.taken(state);
    for (Decision decision : director.getWorkingSolution().decisions()) {
      Offer offer = AllocationMaker.offer(decision, taken);
      if (decision.getOffer() != offer) {
        director.beforeVariableChanged(decision, "offer");
        decision.setOffer(offer);
        director.afterVariableChanged(decision, "offer");
      }
    }
    director.triggerVariableListeners();
  }
}
