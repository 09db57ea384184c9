package io.kienco.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kienco.data.DatasetReader;
import io.kienco.data.ScenarioReader;
import io.kienco.model.Assessment;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.model.Sweep;
import io.kienco.model.Sweep.Range;
import io.kienco.model.Sweep.What;
import io.kienco.policy.Rulebook;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Money so scarce that a mandate is missed, and a floor that in the end cannot be reached. */
class SweeperTest {

  private static final Path DEMO = Path.of("datasets/demo-12-schools");

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

  private Sweep sweep(Range range) {
    return Sweeper.sweep(assessment, scarce, range, null, steps -> {}, () -> false);
  }
}
