package io.kienco.plan.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kienco.plan.problem.Part;
import io.kienco.plan.problem.Problem;
import io.kienco.plan.problem.ProblemMaker;
import io.kienco.plan.problem.Question;
import io.kienco.plan.problem.Questions;
import io.kienco.plan.problem.Shape;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the engine says against a known plan. It is made to be wrong by being given fewer choices
 * than the plan has.
 */
class ExactTest {

  private static final Effort EFFORT = new Effort(1, Double.POSITIVE_INFINITY, 1, () -> false);

  private Problem problem;
  private Exact.Answer best;

  @BeforeEach
  void theBestPlan() {
    assumeTrue(Engine.present(), "no exact engine on this platform");
    Question question = Questions.of(Path.of("datasets/demo-12-schools"));
    problem = Part.all(ProblemMaker.make(question, Shape.LOOSE)).problem;
    best = of(c -> true, List.of(), null);
    assertTrue(best.ended());
    assertEquals(best.bound(), benefit(best.chosen()));
  }

  @Test
  void aBoundBelowAKnownPlanIsNoAnswer() {
    IntPredicate without = c -> c != funded();
    assertTrue(of(without, List.of(), null).bound() < best.bound());
    assertNothing(of(without, List.of(), best.chosen()));
    assertTrue(of(c -> true, List.of(), best.chosen()).ended());
  }

  @Test
  void aBoundBelowWhatAllViewsSayOfAKnownPlanIsNone() {
    double[] worth = IntStream.range(0, problem.choices()).mapToDouble(c -> benefit(c)).toArray();
    List<View> views = List.of(new View(0, worth), new View(1, worth));
    assertNothing(of(c -> c != funded(), views, best.chosen()));
    assertTrue(of(c -> true, views, best.chosen()).ended());
  }

  /** Left are choices that no ceiling of these allows. */
  @Test
  void thatNothingIsPossibleIsNoAnswerWhereAPlanIsKnown() {
    IntPredicate dearest = c -> c == dearest(unitOf(c));
    Exact.Answer none = of(dearest, List.of(), null);
    assertTrue(none.ended());
    assertNull(none.chosen());
    assertNothing(of(dearest, List.of(), best.chosen()));
  }

  private Exact.Answer of(IntPredicate kept, List<View> views, int[] hint) {
    return new Exact(problem, kept, EFFORT, views).solve(hint, plan -> {});
  }

  private static void assertNothing(Exact.Answer answer) {
    assertNull(answer.chosen());
    assertEquals(Long.MAX_VALUE, answer.bound());
    assertFalse(answer.ended());
  }

  /** The choice of the best plan that brings most. */
  private int funded() {
    return IntStream.of(best.chosen())
        .reduce((a, b) -> problem.benefit[a] >= problem.benefit[b] ? a : b)
        .orElseThrow();
  }

  private int dearest(int unit) {
    return IntStream.range(problem.unitStart[unit], problem.unitStart[unit + 1])
        .reduce((a, b) -> amount(a) >= amount(b) ? a : b)
        .orElseThrow();
  }

  private long amount(int choice) {
    return IntStream.range(problem.entryStart[choice], problem.entryStart[choice + 1])
        .mapToLong(e -> problem.amount[e])
        .sum();
  }

  private int unitOf(int choice) {
    int unit = 0;
    while (problem.unitStart[unit + 1] <= choice) {
      unit++;
    }
    return unit;
  }

  private long benefit(int... chosen) {
    return IntStream.of(chosen).mapToLong(c -> problem.benefit[c]).sum();
  }
}
