package io.kienco.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.data.DatasetReader;
import io.kienco.model.Portfolio;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The engine says what a plain Java loop over the same criteria says. */
class PlainLoopTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Rulebook RULEBOOK = Rulebook.read(Path.of("rules"), List.of()).rulebook();

  @Test
  void onMadeUpSchools() {
    agree(SamplePortfolio.of(3000, 7));
  }

  @Test
  void onLangSon() {
    agree(DatasetReader.read(Path.of("datasets/lang-son")).portfolio());
  }

  private static void agree(Portfolio portfolio) {
    var engine = RULEBOOK.assess(portfolio, DAY, portfolio.info().horizon()).findings();
    var loop = new PlainLoop(RULEBOOK, DAY).findings(portfolio, portfolio.info().horizon());
    assertTrue(engine.size() > 10_000);
    assertEquals(loop.size(), engine.size());
    for (int i = 0; i < loop.size(); i++) {
      assertEquals(loop.get(i), engine.get(i));
    }
  }
}
