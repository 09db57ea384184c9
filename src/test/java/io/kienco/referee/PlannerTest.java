package io.kienco.referee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.model.Assessment;
import io.kienco.model.Plan;
import io.kienco.plan.NoPlanException;
import io.kienco.plan.Planner;
import io.kienco.report.PlanFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On random tiny datasets the planner's plan is the best of all combinations, and sound. */
class PlannerTest {

  private static final int COUNT = Integer.getInteger("kienco.tiny", 250);

  @TempDir Path folder;

  @Test
  void thePlanIsTheBestOfAllCombinations() throws IOException {
    List<String> wrong = new ArrayList<>();
    int none = 0;
    for (long seed = 1; seed <= COUNT; seed++) {
      TinyDatasets.Tiny tiny = TinyDatasets.write(seed, folder);
      Optional<Exhaustive.Best> best = Exhaustive.best(tiny.trial());
      none += best.isEmpty() ? 1 : 0;
      wrong.addAll(compare(tiny, best));
    }
    assertEquals(List.of(), wrong);
    assertTrue(none >= 4, "only " + none + " without a plan");
  }

  private List<String> compare(TinyDatasets.Tiny tiny, Optional<Exhaustive.Best> best)
      throws IOException {
    List<String> wrong = new ArrayList<>();
    Assessment assessment = Asked.assessment(tiny);
    try {
      Plan plan = Planner.plan(assessment, Asked.scenario(tiny), p -> {}, () -> false);
      if (best.isEmpty()) {
        return List.of(tiny.seed() + ": there is no plan, and one was found");
      }
      Path out = folder.resolve("out-" + tiny.seed());
      new PlanFiles(plan, assessment.portfolio()).write(out);
      PlanChecker.check(tiny.trial(), PlanPaper.read(out))
          .forEach(f -> wrong.add(tiny.seed() + ": " + f));
      Exhaustive.Best b = best.get();
      long missing =
          plan.floors().stream().mapToLong(f -> Math.max(0, f.wanted() - f.reached())).sum();
      PlanChecker.same(
          wrong,
          tiny.seed() + " levels",
          List.of((long) b.ongoingUnmet(), (long) b.mandatesUnmet(), b.shortfall(), b.benefit()),
          List.of(
              (long) plan.summary().ongoingUnmet(),
              (long) plan.summary().mandatesUnmet(),
              missing,
              plan.summary().benefit()));
      PlanChecker.same(wrong, tiny.seed() + " bound", b.benefit(), plan.summary().bound());
    } catch (NoPlanException none) {
      if (best.isPresent()) {
        wrong.add(tiny.seed() + ": no plan found, and there is one: " + none.conflicts());
      }
    }
    return wrong;
  }
}
