package io.kienco.plan.peers;

import io.kienco.model.Plan;
import io.kienco.model.Scenario;
import io.kienco.plan.Planner;
import io.kienco.plan.explain.Certificates;
import io.kienco.plan.price.Prices;
import io.kienco.plan.price.Pricing;
import io.kienco.plan.price.Values;
import io.kienco.plan.problem.Part;
import io.kienco.plan.problem.Problem;
import io.kienco.plan.problem.ProblemMaker;
import io.kienco.plan.problem.Promises;
import io.kienco.plan.problem.Question;
import io.kienco.plan.search.Annealed;
import io.kienco.plan.search.Budget;
import io.kienco.plan.search.Kicks;
import io.kienco.plan.search.Start;
import io.kienco.plan.search.State;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What each step adds: units' best at the prices, less what does not fit; rounded, repaired and
 * filled; from there annealed, one unit changing at a time or two together; or kicked; and the
 * whole, which the exact engine finishes. A line of CSV for each seed: gaps in percent.
 */
public final class StepsBenchmark {

  /** Of a unit of work. */
  private static final double MOVES = 20e6;

  private StepsBenchmark() {}

  /** Arguments: set, first seed, last seed, and the work given to kicks and to the whole search. */
  public static void main(String[] args) throws IOException {
    System.out.println("set,seed,prices,rounded_repaired,annealed,with_exchanges,kicked,whole");
    for (long seed = Long.parseLong(args[1]); seed <= Long.parseLong(args[2]); seed++) {
      Instance instance = Instance.of(args[0], seed);
      Scenario scenario = instance.solved(new Scenario.Solve(new BigDecimal(args[3]), null, 1));
      Plan whole = Planner.plan(instance.assessment(), scenario, p -> {}, () -> false);
      Question question = new Question(instance.assessment(), scenario, Promises.NONE);
      Part part = Part.all(ProblemMaker.make(question, Certificates.shape(whole.certificate())));
      print(args[0] + "," + seed, whole.summary(), steps(part, scenario));
    }
  }

  private static List<State> steps(Part part, Scenario scenario) {
    Problem problem = part.problem;
    Prices prices = Pricing.find(problem, null, Pricing.hard(problem), () -> false);
    State rounded = Start.from(part, prices);
    double stake = Values.meanStake(problem);
    Budget budget = new Budget(scenario.solve(), () -> false);
    State kicked =
        rounded == null
            ? null
            : new Kicks(part, prices.price(), stake, rounded, 0, 1)
                .run(budget, 1, false, prices.bound(), better -> {});
    return Arrays.asList(
        alone(problem, prices.price()),
        rounded,
        annealed(part, prices, rounded, false, scenario),
        annealed(part, prices, rounded, true, scenario),
        kicked);
  }

  /** As many changes as the kicks get: of one unit at a time, or of two where one does not fit. */
  private static State annealed(
      Part part, Prices prices, State from, boolean exchanges, Scenario scenario) {
    double moves = MOVES * scenario.solve().work().doubleValue();
    double stake = Values.meanStake(part.problem);
    return from == null ? null : Annealed.best(part, prices.price(), stake, from, exchanges, moves);
  }

  /** Each unit's best, worth most first, as long as it fits; null where floors are missed. */
  private static State alone(Problem problem, double[] price) {
    int[] best = Values.best(problem, price);
    State state = new State(problem, IntStream.of(problem.unitStart).limit(best.length).toArray());
    IntStream.range(0, best.length)
        .boxed()
        .sorted(Comparator.comparingDouble(u -> -Values.of(problem, price, best[u])))
        .forEach(u -> take(state, u, best[u]));
    return state.feasible() ? state : null;
  }

  /** Floors are looked at when all is taken; every other row with each. */
  private static void take(State state, int unit, int choice) {
    int before = state.chosen()[unit];
    state.choose(unit, choice);
    boolean fits =
        IntStream.range(0, state.problem().rows.size())
            .filter(r -> state.problem().rows.get(r).unit() == 1)
            .allMatch(r -> state.over(r) == 0);
    if (!fits) {
      state.choose(unit, before);
    }
  }

  private static void print(String name, Plan.Summary summary, List<State> steps) {
    StringBuilder line = new StringBuilder(name);
    for (State step : steps) {
      line.append(step == null ? ",none" : gap(step.benefit(), summary.bound()));
    }
    System.out.println(line.append(gap(summary.benefit(), summary.bound())));
  }

  private static String gap(long benefit, long bound) {
    return String.format(Locale.ROOT, ",%.4f", 100.0 * (bound - benefit) / bound);
  }
}
