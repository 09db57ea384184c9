package io.kienco.referee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small enough to check by head. */
class ExhaustiveTest {

  @TempDir Path folder;
  private final Judgement judgement = Judgement.none();

  @Test
  void rankingByRatioGives27WhereTheBestIs28() throws IOException {
    Draft draft = year(8).proposal("A", "S", 4).proposal("B", "S", 4).proposal("C", "S", 3);
    points(15, 13, 12);
    assertEquals(28_000, best(draft, "{}").orElseThrow().benefit(), "15 + 13, not 12 + 15");
  }

  @Test
  void aMandateComesBeforeAnyBenefit() throws IOException {
    Draft draft = year(8).proposal("A", "S", 8).proposal("B", "S", 8).proposal("C", "S", 8);
    points(1, 50, 40);
    judgement.mandates().put("A", 2026);
    assertEquals(List.of("A"), awarded(best(draft, "{}")));
  }

  @Test
  void theOngoingComesBeforeTheMandated() throws IOException {
    Draft draft = year(8).proposal("A", "S", 8).proposal("B", "S", 8, "status", "ongoing");
    points(5, 1, 0);
    judgement.mandates().put("A", 2026);
    assertEquals(List.of("B"), awarded(best(draft.proposal("C", "S", 9), "{}")));
  }

  @Test
  void aFloorComesBeforeBenefit() throws IOException {
    Draft draft = year(8).proposal("A", "S", 8).proposal("B", "T", 8).proposal("C", "S", 9);
    points(9, 1, 1);
    String floor =
        """
        { "floors": [ { "id": "f", "where": { "land_border": false }, "of": "spend",
                        "share": 0.5 } ] }
        """;
    assertEquals(List.of("B"), awarded(best(draft, floor)), "8 of 8 beats a shortfall of 4");
  }

  @Test
  void noPlanWhenTheDuesExceedTheCeiling() throws IOException {
    judgement.owed().put(2026, 9L);
    points(1, 1, 1);
    assertTrue(best(year(8).proposal("A", "S", 1), "{}").isEmpty());
  }

  @Test
  void noPlanWhenAPinDoesNotFit() throws IOException {
    points(1, 1, 1);
    Draft draft = year(8).proposal("A", "S", 9);
    assertTrue(best(draft, "{ \"pins\": { \"must\": [\"A\"] } }").isEmpty());
  }

  private static Draft year(long ceiling) {
    Draft draft = new Draft(2026, 2026, "m").commune("C", true, "I").commune("D", false, "I");
    draft.school("S", "C", 1).school("T", "D", 1).fund("m", "recurrent", false);
    return draft.envelope("m", 2026, ceiling).share("s", "m", 100);
  }

  private void points(long a, long b, long c) {
    judgement.points().put("A", 1000 * a);
    judgement.points().put("B", 1000 * b);
    judgement.points().put("C", 1000 * c);
  }

  private Optional<Exhaustive.Best> best(Draft draft, String scenario) throws IOException {
    draft.write(folder);
    return Exhaustive.best(new Trial(Books.read(folder), WhatIf.parse(scenario), judgement));
  }

  private static List<String> awarded(Optional<Exhaustive.Best> best) {
    return best.orElseThrow().choices().stream().map(c -> c.work().id()).toList();
  }
}
