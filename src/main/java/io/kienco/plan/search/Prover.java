package io.kienco.plan.search;

import io.kienco.plan.exact.Effort;
import io.kienco.plan.exact.Engine;
import io.kienco.plan.exact.Exact;
import io.kienco.plan.price.Values;
import io.kienco.plan.problem.Part;
import io.kienco.plan.problem.Problem;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/** Proves: by trying every combination where that is soon done, else with the exact engine. */
final class Prover {

  private static final int FEW = 60;
  private static final long NODES = 30_000;
  private static final long NODES_ALONE = 1_000_000;

  private final Part part;
  private final Problem problem;
  private final Budget budget;
  private final Consumer<State> better;

  Prover(Part part, Budget budget, Consumer<State> better) {
    this.part = part;
    this.problem = part.problem;
    this.budget = budget;
    this.better = better;
  }

  static boolean small(Problem problem) {
    return problem.units() <= FEW;
  }

  /** Tries every combination, as long as that takes no more than a moment. */
  Outcome tried(Outcome first) {
    long nodes = Engine.present() ? NODES : NODES_ALONE;
    Branch branch = new Branch(problem, charges(first), false, nodes, budget::over);
    if (first.state() != null) {
      branch.from(first.state().under(problem));
    }
    boolean ended = branch.run();
    State found = branch.best() == null ? null : whole(branch.best().chosen());
    if (ended && found == null) {
      return first.none();
    }
    return ended ? first.proven(found, found.benefit(), Outcome.TRIAL) : first.with(found);
  }

  /** Lets the engine look for a better plan and a sharper bound. */
  Outcome solved(Outcome first, Effort effort) {
    if (first.ended() || !Engine.present()) {
      return first;
    }
    State known = first.state();
    Exact exact = new Exact(problem, hopeful(first), effort);
    Exact.Answer answer =
        exact.solve(known == null ? null : known.chosen(), chosen -> heard(chosen, known));
    if (answer.chosen() == null) {
      return answer.ended() && known == null ? first.none() : first;
    }
    State found = whole(answer.chosen());
    boolean taken = found.feasible() && (known == null || found.benefit() > known.benefit());
    return first.proven(taken ? found : known, answer.bound(), Engine.name());
  }

  private State whole(int[] chosen) {
    return new State(part.whole, part.whole(chosen));
  }

  private double[] charges(Outcome outcome) {
    return part.prices(outcome.prices().price());
  }

  private void heard(int[] chosen, State known) {
    State state = whole(chosen);
    if (state.feasible() && (known == null || state.benefit() > known.benefit())) {
      better.accept(state);
    }
  }

  /** Choices that lose no more at the prices than a better plan could spare. */
  private IntPredicate hopeful(Outcome first) {
    if (first.state() == null) {
      return choice -> true;
    }
    double spare = first.prices().bound() - first.state().benefit() + 1.0;
    boolean[] kept = new boolean[problem.choices()];
    double[] value = Values.all(problem, charges(first));
    for (int u = 0; u < problem.units(); u++) {
      int from = problem.unitStart[u];
      int to = problem.unitStart[u + 1];
      double best = Arrays.stream(value, from, to).max().orElseThrow();
      for (int c = from; c < to; c++) {
        kept[c] = best - value[c] <= spare || c == first.state().chosen[u];
      }
    }
    return choice -> kept[choice];
  }
}
