package io.kienco.plan.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kienco.data.DatasetReader;
import io.kienco.data.ScenarioReader;
import io.kienco.generate.Main;
import io.kienco.model.Assessment;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.plan.problem.Part;
import io.kienco.plan.problem.Problem;
import io.kienco.plan.problem.ProblemMaker;
import io.kienco.plan.problem.Promises;
import io.kienco.plan.problem.Question;
import io.kienco.plan.problem.Row;
import io.kienco.plan.problem.Shape;
import io.kienco.plan.search.State;
import io.kienco.policy.Rulebook;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.phase.custom.CustomPhaseConfig;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;
import org.optaplanner.core.impl.score.director.InnerScoreDirector;

/**
 * The arrays that the search reckons with and the readable constraints say the same of any plan.
 */
class RandomMovesTest {

  private static final int MOVES = 3_000;
  private static final String SCENARIO =
      """
      { "floors": [ { "id": "primary", "where": { "level": "primary" }, "of": "spend", "share": 0.4 },
                    { "id": "lowland", "where": { "region": "I" }, "of": "benefit", "share": 0.37 } ],
        "limits": { "worksPerCommuneAndYear": 3 },
        "benefit": { "discountPerYear": 0.03 } }
      """;

  @TempDir Path folder;

  @Test
  void streamsAndArraysAgreeOnEveryMove() {
    Question question = question();
    Problem whole = ProblemMaker.make(question, Shape.LOOSE.withFloors(true));
    Problem problem = Part.all(whole).problem;
    State state =
        new State(problem, IntStream.of(problem.unitStart).limit(problem.units()).toArray());
    Set<Integer> open = new HashSet<>(IntStream.range(0, problem.units()).boxed().toList());
    Allocation start = new AllocationMaker(question, state).make(open);
    solve(start, director -> walk(director, state));
  }

  private Question question() {
    Main.main(new String[] {"commune", "7", folder.toString()});
    Portfolio portfolio = DatasetReader.read(folder).portfolio();
    Scenario scenario = ScenarioReader.parse(SCENARIO, portfolio).scenario();
    Assessment assessment =
        Rulebook.read(Path.of("rules"), List.of())
            .rulebook()
            .assess(portfolio, scenario.asOfIn(portfolio), scenario.horizonIn(portfolio));
    return new Question(assessment, scenario, Promises.NONE);
  }

  @SuppressWarnings("unchecked") // an array of a generic type, as the method is declared
  private static void solve(Allocation start, CustomPhaseCommand<Allocation> walk) {
    SolverConfig config =
        new SolverConfig()
            .withSolutionClass(Allocation.class)
            .withEntityClasses(Decision.class)
            .withConstraintProviderClass(AllocationConstraints.class)
            .withPhases(new CustomPhaseConfig().withCustomPhaseCommands(walk));
    SolverFactory.<Allocation>create(config).buildSolver().solve(start);
  }

  private static void walk(ScoreDirector<Allocation> director, State state) {
    Random random = new Random(1);
    Problem problem = state.problem();
    for (int move = 0; move < MOVES; move++) {
      int unit = random.nextInt(problem.units());
      int from = problem.unitStart[unit];
      state.choose(unit, from + random.nextInt(problem.unitStart[unit + 1] - from));
      OptaPlannerSearch.show(director, state);
      var score =
          (BendableLongScore) ((InnerScoreDirector<Allocation, ?>) director).calculateScore();
      assertEquals(-over(state, Row.Kind.MONEY) - over(state, Row.Kind.LIMIT), score.hardScore(0));
      assertEquals(-over(state, Row.Kind.FLOOR), score.softScore(2), "move " + move);
      assertEquals(state.benefit(), score.softScore(3), "move " + move);
    }
  }

  /** What rows of a kind are passed by, in đồng, works or benefit. */
  private static long over(State state, Row.Kind kind) {
    long over = 0;
    for (int r = 0; r < state.problem().rows.size(); r++) {
      Row row = state.problem().rows.get(r);
      over += row.kind() == kind ? -Math.floorDiv(-state.over(r), row.unit()) : 0;
    }
    return over;
  }
}
