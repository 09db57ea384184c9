package io.kienco.plan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.data.DatasetReader;
import io.kienco.model.Assessment;
import io.kienco.model.Pins;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.plan.Learned;
import io.kienco.plan.problem.Problem;
import io.kienco.plan.problem.ProblemMaker;
import io.kienco.plan.problem.Promises;
import io.kienco.plan.problem.Question;
import io.kienco.plan.problem.Shape;
import io.kienco.policy.Rulebook;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Floors of few units, held against every choice that there is. */
class SmallFloorsTest {

  private static final Set<String> LEFT_OUT =
      Set.of("D-05", "D-06", "D-07", "D-08", "D-09", "D-13");
  private static final Set<String> IN_GROUP = Set.of("D-01", "D-02", "D-03");

  private static final Portfolio PORTFOLIO =
      DatasetReader.read(Path.of("datasets/demo-12-schools")).portfolio();
  private static final Assessment ASSESSMENT =
      Rulebook.read(Path.of("rules"), List.of())
          .rulebook()
          .assess(
              PORTFOLIO, Scenario.DEFAULT.asOfIn(PORTFOLIO), Scenario.DEFAULT.horizonIn(PORTFOLIO));

  @Test
  void areWhatSpendsInTheirGroups() {
    Question question = question("0.3");
    Problem problem = ProblemMaker.make(question, Shape.STRICT);
    SmallFloors small = SmallFloors.of(problem);
    assertEquals(1, small.rows().cardinality());
    for (int c = 0; c < problem.choices(); c++) {
      Set<String> funded = new TreeSet<>();
      for (int m = problem.memberStart[c]; m < problem.memberStart[c + 1]; m++) {
        int proposal = problem.optionProposal[problem.member[m]];
        funded.add(question.candidates().get(proposal).id());
      }
      funded.retainAll(IN_GROUP);
      assertEquals(!funded.isEmpty(), small.choices().get(c), "" + funded);
    }
  }

  @Test
  void areNoneWithoutFloors() {
    BitSet none = new BitSet();
    assertEquals(new SmallFloors(none, none), SmallFloors.of(problem(null)));
  }

  /** From a share that any plan has to one that little beside the group can. */
  @ParameterizedTest
  @ValueSource(strings = {"0.3", "0.6", "0.9"})
  void chosenWholeTheyForbidNoPlanAndTheBoundHolds(String share) {
    Problem problem = problem(share);
    Wanted wanted = new Wanted(problem);
    assertTrue(wanted.hasFloors());
    Search search = new Search(problem, budget(), (phase, plan) -> {});
    double[] price = search.first(List.of(), null).prices().price();
    long[] most = {Long.MIN_VALUE};
    State[] start = new State[1];
    each(
        problem,
        plan -> {
          State apart = new State(wanted.problem, wanted.part.open(plan.chosen));
          assertTrue(apart.feasible());
          assertTrue(wanted.view(price).of(apart.chosen) >= plan.benefit - 1e-6);
          start[0] = start[0] == null || plan.benefit < start[0].benefit ? plan.copy() : start[0];
          most[0] = Math.max(most[0], plan.benefit);
        });
    Outcome open = Outcome.of(start[0], problem, search.first(List.of(), null).prices());
    assertFalse(open.ended());
    Outcome found = new LevelsFirst(problem, budget(), Learned.from()).from(start[0], open);
    assertTrue(found.bound() >= most[0] && found.bound() <= open.bound());
    assertTrue(found.state().feasible() && found.state().benefit <= most[0]);
    assertEquals(found.state().benefit == found.bound(), found.ended());
  }

  /** Every choice that keeps all rows. */
  private static void each(Problem problem, Consumer<State> plan) {
    int[] first = Arrays.copyOf(problem.unitStart, problem.units());
    each(new State(problem, first), 0, plan);
  }

  private static void each(State state, int unit, Consumer<State> plan) {
    Problem problem = state.problem;
    if (unit == problem.units()) {
      if (state.feasible()) {
        plan.accept(state);
      }
      return;
    }
    for (int c = problem.unitStart[unit]; c < problem.unitStart[unit + 1]; c++) {
      state.choose(unit, c);
      each(state, unit + 1, plan);
    }
  }

  private Problem problem(String share) {
    return ProblemMaker.make(question(share), Shape.STRICT);
  }

  private Question question(String share) {
    Scenario scenario =
        Scenario.DEFAULT.with(
            s -> {
              s.pins = new Pins(Set.of(), LEFT_OUT, Map.of());
              s.floors = share == null ? List.of() : List.of(floor(share));
            });
    return new Question(ASSESSMENT, scenario, Promises.NONE);
  }

  private static Scenario.Floor floor(String share) {
    Map<String, Object> where = Map.of("measure", "solid_classrooms");
    return new Scenario.Floor("few", where, "spend", new BigDecimal(share));
  }

  private static Budget budget() {
    return new Budget(new Scenario.Solve(BigDecimal.ONE, null, 1), () -> false);
  }
}
