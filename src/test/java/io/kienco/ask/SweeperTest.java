package io.kienco.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kienco.data.DatasetReader;
import io.kienco.data.ScenarioReader;
import io.kienco.model.Assessment;
import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.model.Sweep;
import io.kienco.model.Sweep.Nesting;
import io.kienco.model.Sweep.Range;
import io.kienco.model.Sweep.Step;
import io.kienco.model.Sweep.What;
import io.kienco.plan.Planner;
import io.kienco.policy.Rulebook;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

/** Sweeps of a small dataset, one under money so scarce that mandates and floors are missed. */
class SweeperTest {

  private static final Path DEMO = Path.of("datasets/demo-12-schools");

  private static final String QUICK = "{ \"solve\": { \"work\": 0.02, \"seed\": 3 } }";

  private final Portfolio portfolio = DatasetReader.read(DEMO).portfolio();
  private final Scenario scarce =
      ScenarioReader.read(DEMO.resolve("scenarios/programme-minus-10.json"), portfolio).scenario();
  private final Assessment assessment =
      Rulebook.read(Path.of("rules"), List.of())
          .rulebook()
          .assess(portfolio, scarce.asOfIn(portfolio), scarce.horizonIn(portfolio));

  @Test
  void aSweepOfASmallDatasetIsProvenAndTheSameEachTime() {
    Range floor = new Range(What.FLOOR, "border", BigDecimal.ZERO, new BigDecimal("0.5"), 3);
    Sweep first = sweep(floor);
    first.points().forEach(p -> assertEquals(p.bound(), p.benefit(), p.toString()));
    assertEquals(1, first.points().get(2).floorsUnmet());
    assertEquals(first, sweep(floor));
    assertEquals(first, sweep(floor));
  }

  @Test
  void droppedIsCalledNotNestedOnlyWhereThatIsProven() {
    Plan less = planned("0.8");
    Plan more = planned("1");
    Step open = step(less, more, new Keeping(0L, false));
    assertEquals(List.of("D-01"), open.leaving());
    assertEquals(Nesting.OPEN, open.nesting());
    assertEquals(List.of(), open.notNested());
    Step proven = step(less, more, new Keeping(1L, true));
    assertEquals(Nesting.NOT_NESTED, proven.nesting());
    assertEquals(List.of("D-01"), proven.notNested());
    assertEquals(Nesting.NESTED, step(less, less, null).nesting());
  }

  /** Four points, so that both halves run beside each other; plans and all. */
  @Test
  void theSamePointsOnOneThreadAndOnTwo() throws Exception {
    Portfolio province = DatasetReader.read(Path.of("datasets/lang-son")).portfolio();
    Scenario quick = ScenarioReader.parse(QUICK, province).scenario();
    Assessment judged =
        Rulebook.read(Path.of("rules"), List.of())
            .rulebook()
            .assess(province, quick.asOfIn(province), quick.horizonIn(province));
    Range money = new Range(What.MONEY, null, new BigDecimal("0.6"), new BigDecimal("1.2"), 4);
    List<Object> one = new ForkJoinPool(1).submit(() -> pointsAndPlans(judged, quick, money)).get();
    List<Object> two = new ForkJoinPool(2).submit(() -> pointsAndPlans(judged, quick, money)).get();
    assertEquals(5, one.size());
    assertEquals(one, two);
  }

  private static List<Object> pointsAndPlans(Assessment judged, Scenario scenario, Range range) {
    List<Object> told = new ArrayList<>();
    told.add(
        Sweeper.sweep(
            judged, scenario, range, null, s -> {}, (point, plan) -> told.add(plan), () -> false));
    return told;
  }

  private static Step step(Plan before, Plan after, Keeping keeping) {
    return new SweepSteps(What.MONEY, 3, (b, a) -> keeping).list(List.of(before, after)).get(0);
  }

  private Plan planned(String factor) {
    Scenario scaled = Money.scaled(Scenario.DEFAULT, Set.of("programme"), new BigDecimal(factor));
    return Planner.plan(assessment, scaled, p -> {}, () -> false);
  }

  private Sweep sweep(Range range) {
    return Sweeper.sweep(assessment, scarce, range, null, steps -> {}, () -> false);
  }
}
