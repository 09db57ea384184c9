package io.kienco.referee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.plan.NoPlanException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** On random tiny datasets the plan is sound to the đồng, and the best there is. */
class PlannerTest {

  /** {@code -Dkienco.tiny=2000} tries more. */
  private static final long DATASETS = Long.getLong("kienco.tiny", 220);

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> thePlanIsSoundAndTheBest() {
    return LongStream.rangeClosed(1, DATASETS)
        .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> judge(seed)));
  }

  private void judge(long seed) throws IOException {
    TinyDatasets.Tiny tiny = TinyDatasets.write(seed, folder);
    Trial trial = tiny.trial();
    Optional<Exhaustive.Best> best = Exhaustive.best(trial);
    try {
      PlanPaper paper = Road.plan(tiny);
      assertTrue(best.isPresent(), "a plan where none is possible");
      assertEquals(List.of(), PlanChecker.check(trial, paper), tiny::scenario);
      assertEquals(levels(best.get()), levels(measured(trial, paper)), tiny::scenario);
      long bound = paper.summary().get("bound").asLong();
      assertEquals(best.get().benefit(), bound, "the best, and not proven so");
    } catch (NoPlanException none) {
      assertTrue(best.isEmpty(), () -> "no plan was found where one exists: " + none.conflicts());
      assertFalse(none.conflicts().isEmpty(), "no plan, and no reason");
    }
  }

  private static Exhaustive.Best measured(Trial trial, PlanPaper paper) {
    Map<String, Trial.Choice> awarded = new LinkedHashMap<>();
    for (PlanPaper.Award award : paper.awards()) {
      Work work = trial.books().works().get(award.proposal());
      awarded.put(award.proposal(), trial.choice(work, award.start(), award.way()));
    }
    return Exhaustive.measure(trial, awarded);
  }

  private static String levels(Exhaustive.Best best) {
    return "ongoing unmet %d, mandates unmet %d, short of floors %d, benefit %d"
        .formatted(best.ongoingUnmet(), best.mandatesUnmet(), best.shortfall(), best.benefit());
  }
}
