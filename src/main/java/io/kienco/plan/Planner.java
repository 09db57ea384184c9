package io.kienco.plan;

import io.kienco.model.Assessment;
import io.kienco.model.Plan;
import io.kienco.model.Progress;
import io.kienco.model.Scenario;
import io.kienco.plan.adjust.Asked;
import io.kienco.plan.exact.Engine;
import io.kienco.plan.explain.Decided;
import io.kienco.plan.explain.PlanWriter;
import io.kienco.plan.problem.Candidate;
import io.kienco.plan.problem.Problem;
import io.kienco.plan.problem.Question;
import io.kienco.plan.search.Budget;
import io.kienco.plan.search.Conflicts;
import io.kienco.plan.search.Ladder;
import io.kienco.plan.search.Match;
import io.kienco.plan.search.Outcome;
import io.kienco.plan.search.RankAndCut;
import io.kienco.plan.search.Search;
import io.kienco.plan.search.Sooner;
import io.kienco.plan.search.State;
import io.kienco.plan.statement.OptaPlannerSearch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Chooses which proposals to fund, when and from which funds: the door of this room. */
public final class Planner {

  /** Up to so many decisions the exact engine, where it is there, finishes a plan. */
  public static final int FINISHED = Search.FINISHED;

  private Planner() {}

  /** Begins to load what the first plan will need, beside whatever the caller does meanwhile. */
  public static void warmUp() {
    Engine.warmUp();
  }

  /** Whether the exact engine is there for this platform; without it, prices alone bound plans. */
  public static boolean exact() {
    return Engine.present();
  }

  /**
   * The best plan found, with a bound that proves how good it is.
   *
   * @param progress hears of every better plan
   * @param stop asked often; once true, the best plan so far is returned
   * @throws NoPlanException when the hard limits cannot be met
   */
  public static Plan plan(
      Assessment assessment, Scenario scenario, Consumer<Progress> progress, BooleanSupplier stop) {
    return plan(assessment, scenario, null, null, progress, stop);
  }

  /** The same under a scenario that keeps what an earlier plan funds. */
  public static Plan plan(
      Assessment assessment,
      Scenario scenario,
      Plan earlier,
      Consumer<Progress> progress,
      BooleanSupplier stop) {
    return plan(assessment, scenario, earlier, null, progress, stop);
  }

  /**
   * @param earlier the plan that {@code scenario.stable} names: what it funds is not dropped; or
   *     null
   * @param warm a plan whose prices and awards the search may begin from; or null
   */
  public static Plan plan(
      Assessment assessment,
      Scenario scenario,
      Plan earlier,
      Plan warm,
      Consumer<Progress> progress,
      BooleanSupplier stop) {
    Learned learned = Learned.from(warm);
    return plan(assessment, scenario, earlier, learned, progress, best -> {}, stop);
  }

  /**
   * @param learned from other plans of the same works; hears what this one learns
   * @param kept is offered every better plan with its prices, to be looked at, or begun from
   *     ({@code warm}) should this search be cut off; written only when asked for
   */
  public static Plan plan(
      Assessment assessment,
      Scenario scenario,
      Plan earlier,
      Learned learned,
      Consumer<Progress> progress,
      Consumer<Supplier<Plan>> kept,
      BooleanSupplier stop) {
    Engine.warmUp();
    Budget budget = new Budget(scenario.solve(), stop);
    Asked asked = Asked.of(assessment, scenario, earlier);
    Question question = question(asked, stop);
    RankAndCut[] cuts = RankAndCut.both(question);
    Outcome outcome =
        climb(
            question,
            cuts,
            learned,
            budget,
            (phase, best) -> {
              tell(progress, budget, phase, best);
              kept.accept(() -> writer(question, scenario, best).soFar(best, budget.elapsed()));
            });
    if (outcome.state() == null && !outcome.ended()) {
      throw NoPlanException.unproven();
    }
    if (outcome.state() == null) {
      throw new NoPlanException(
          new Conflicts(asked.assessment(), asked.scenario(), stop).among(pinned(question)));
    }
    Outcome sooner = outcome.at(Sooner.of(outcome.state()));
    return writer(question, scenario, sooner)
        .write(sooner, new Plan.Baselines(cuts[0].benefit(), cuts[1].benefit()), budget.elapsed());
  }

  /**
   * Whether the plan that {@link #plan} makes of a scenario funds a proposal: the same search, but
   * nothing is written and a contradiction is not looked into.
   */
  public static boolean funds(
      Assessment assessment,
      Scenario scenario,
      Plan earlier,
      String proposal,
      BooleanSupplier stop) {
    Engine.warmUp();
    Budget budget = new Budget(scenario.solve(), stop);
    Asked asked = Asked.of(assessment, scenario, earlier);
    try {
      Question question = new Question(asked.assessment(), asked.scenario(), asked.promises());
      RankAndCut[] cuts = RankAndCut.both(question);
      Outcome best = climb(question, cuts, Learned.from(), budget, (phase, better) -> {});
      return best.state() != null && funded(question, best.state()).anyMatch(proposal::equals);
    } catch (NoPlanException contradiction) {
      return false;
    }
  }

  /**
   * Whether any plan meets the hard limits, without saying what stands against it; true also where
   * that is not proven.
   */
  public static boolean isPossible(
      Assessment assessment, Scenario scenario, Plan earlier, BooleanSupplier stop) {
    Asked asked = Asked.of(assessment, scenario, earlier);
    try {
      return Conflicts.standing(
          new Question(asked.assessment(), asked.scenario(), asked.promises()), stop);
    } catch (NoPlanException contradiction) {
      return false;
    }
  }

  private static Outcome climb(
      Question question,
      RankAndCut[] cuts,
      Learned learned,
      Budget budget,
      Search.Listener listener) {
    long seed = question.scenario().solve().seed();
    List<int[]> known = new ArrayList<>(List.of(cuts[0].options(), cuts[1].options()));
    learned.plans().forEach(plan -> known.add(Match.options(question, plan)));
    OptaPlannerSearch improver = new OptaPlannerSearch(question, seed);
    return new Ladder(question, budget, listener, improver, learned).climb(known, seed);
  }

  private static Stream<String> funded(Question question, State state) {
    Problem problem = state.problem();
    return Arrays.stream(state.chosen())
        .flatMap(c -> IntStream.range(problem.memberStart[c], problem.memberStart[c + 1]))
        .mapToObj(m -> problem.optionProposal[problem.member[m]])
        .map(p -> question.candidates().get(p).id());
  }

  private static PlanWriter writer(Question question, Scenario scenario, Outcome outcome) {
    State best = outcome.state();
    double[] price = outcome.prices().price();
    return new PlanWriter(new Decided(question, best.problem(), best.chosen(), price), scenario);
  }

  /** A pin that can never be awarded is told with what keeps it out. */
  private static Question question(Asked asked, BooleanSupplier stop) {
    try {
      return new Question(asked.assessment(), asked.scenario(), asked.promises());
    } catch (NoPlanException none) {
      Conflicts conflicts = new Conflicts(asked.assessment(), asked.scenario(), stop);
      throw new NoPlanException(
          none.conflicts().stream()
              .flatMap(
                  c ->
                      c.kind().equals("pin")
                          ? conflicts.among(Set.copyOf(c.proposals())).stream()
                          : Stream.of(c))
              .toList());
    }
  }

  private static Set<String> pinned(Question question) {
    return question.candidates().stream()
        .filter(Candidate::must)
        .map(Candidate::id)
        .collect(Collectors.toSet());
  }

  private static void tell(Consumer<Progress> progress, Budget budget, String phase, Outcome best) {
    long bound = best.bound();
    long benefit = best.state().benefit();
    double gap = bound == 0 ? 0 : (bound - benefit) / (double) bound;
    progress.accept(new Progress(budget.elapsed(), phase, benefit, bound, gap));
  }
}
