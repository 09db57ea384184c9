package io.kienco.referee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.kienco.plan.NoPlanException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Random datasets too large to try every combination: the plan is sound, and its bound holds. */
class LargerPlansTest {

  /** {@code -Dkienco.larger=500} tries more. */
  private static final long DATASETS = Long.getLong("kienco.larger", 30);

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> thePlanIsSound() {
    return LongStream.rangeClosed(1, DATASETS)
        .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> judge(seed)));
  }

  private void judge(long seed) throws IOException {
    int proposals = 30 + (int) (seed * 37 % 200);
    TinyDatasets.Tiny tiny = TinyDatasets.write(seed, proposals, folder.resolve("larger-" + seed));
    try {
      PlanPaper paper = Road.plan(tiny);
      assertEquals(List.of(), PlanChecker.check(tiny.trial(), paper), tiny::scenario);
    } catch (NoPlanException none) {
      assertFalse(none.conflicts().isEmpty(), "no plan, and no reason");
    }
  }
}
