package io.kienco.plan.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.plan.problem.Problem;
import io.kienco.plan.problem.ProblemMaker;
import io.kienco.plan.problem.Question;
import io.kienco.plan.problem.Questions;
import io.kienco.plan.problem.Shape;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the works that levels want leave to all others. */
class WantedTest {

  private final Question question = Questions.of(Path.of("datasets/demo-12-schools"));

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void isAllThatTheyDoNotTakeEvenWhereNoneMayBeLeftOut(boolean strict) {
    Problem whole = ProblemMaker.make(question, strict ? Shape.STRICT : Shape.LOOSE);
    Wanted wanted = new Wanted(whole);
    assertTrue(wanted.problem.units() > 0);
    int[] chosen = new int[wanted.problem.units()];
    for (int u = 0; u < chosen.length; u++) {
      chosen[u] = wanted.problem.unitStart[u + 1] - 1;
    }
    State alone = new State(whole, wanted.part.whole(chosen));
    long[] left = whole.capacity.clone();
    for (int r = 0; r < left.length; r++) {
      left[r] -= alone.usage(r);
    }
    assertArrayEquals(left, wanted.beside(chosen).capacity);
  }
}
