package io.kienco.plan.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnealTest {

  @TempDir Path folder;

  @Test
  void whatItKeepsCountOfIsWhatAFreshSumGives() {
    Priced priced = Priced.of("commune", 7, folder);
    double stake = priced.stake();
    Anneal anneal = priced.anneal(1);
    anneal.run(priced.start(), -1, 0, 1e-2 * stake, 1e-3 * stake, 100_000);
    State fresh = new State(priced.part().problem, anneal.state.chosen());
    assertArrayEquals(fresh.usage, anneal.state.usage);
    assertEquals(fresh.benefit(), anneal.state.benefit());
  }
}
