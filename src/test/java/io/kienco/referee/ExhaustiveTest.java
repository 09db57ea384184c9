package io.kienco.referee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  @Test
  void theCheckerAskedOfEveryCombinationFindsTheSameBest() throws IOException {
    int compared = 0;
    for (long seed = 1; compared < 25; seed++) {
      Trial trial = TinyDatasets.write(seed, folder).trial();
      if (Exhaustive.size(trial) <= 1_500) {
        compared++;
        Exhaustive.Best best = bestByChecker(trial, new LinkedHashMap<>(), 0, null);
        Exhaustive.Best found = Exhaustive.best(trial).orElse(null);
        assertEquals(best == null, found == null, "seed " + seed);
        assertTrue(best == null || !best.betterThan(found), "seed " + seed);
        assertTrue(best == null || !found.betterThan(best), "seed " + seed);
      }
    }
  }

  private static Exhaustive.Best bestByChecker(
      Trial trial, Map<String, Trial.Choice> taken, int i, Exhaustive.Best best) {
    List<Work> works = List.copyOf(trial.books().works().values());
    if (i == works.size()) {
      Exhaustive.Best all = Exhaustive.measure(trial, taken);
      boolean better = best == null || all.betterThan(best);
      return better && PlanChecker.check(trial, SoundPlan.of(trial, all)).isEmpty() ? all : best;
    }
    Exhaustive.Best found = best;
    for (Trial.Choice choice : Exhaustive.pinned(works.get(i), trial)) {
      if (choice != null) {
        taken.put(works.get(i).id(), choice);
      }
      found = bestByChecker(trial, taken, i + 1, found);
      taken.remove(works.get(i).id());
    }
    return found;
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
