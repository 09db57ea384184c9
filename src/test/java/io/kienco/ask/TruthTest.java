package io.kienco.ask;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.ask.TruthRun.Tried;
import io.kienco.data.DatasetReader;
import io.kienco.model.Assessment;
import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.plan.Planner;
import io.kienco.policy.Rulebook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A sample of the truth run: every deferred proposal of the small dataset. */
class TruthTest {

  private static TruthRun run;
  private static List<String> deferred;

  @BeforeAll
  static void plan() {
    Portfolio portfolio = DatasetReader.read(Path.of("datasets/demo-12-schools")).portfolio();
    Scenario scenario = Scenario.DEFAULT;
    Assessment assessment =
        Rulebook.read(Path.of("rules"), List.of())
            .rulebook()
            .assess(portfolio, scenario.asOfIn(portfolio), scenario.horizonIn(portfolio));
    Plan plan = Planner.plan(assessment, scenario, p -> {}, () -> false);
    run = new TruthRun(assessment, plan, false);
    deferred = TruthRun.drawn(plan, 0, 12, 1);
  }

  @Test
  void whatIsConfirmedFundsWhenSolvedAgain() {
    List<Tried> all = new ArrayList<>();
    deferred.forEach(p -> all.addAll(run.confirmed(p)));
    assertFalse(all.isEmpty());
    all.forEach(t -> assertTrue(t.holds(), t.toString()));
  }
}
