package io.kienco.referee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The random datasets are worth solving: every kind of limit occurs, and often matters. */
class TinyDatasetsTest {

  private static final int COUNT = 80;
  private static final Map<String, Predicate<Trial>> KINDS =
      Map.of(
          "alternatives", t -> any(t, w -> !w.group().isEmpty()),
          "requirements", t -> any(t, w -> !w.requires().isEmpty()),
          "ongoing", t -> any(t, Work::ongoing),
          "running costs", t -> any(t, w -> w.annual() > 0),
          "mandates", t -> !t.judgement().mandates().isEmpty(),
          "explicit financing", t -> !t.books().financing().isEmpty(),
          "pins", t -> !t.whatIf().must().isEmpty() || !t.whatIf().at().isEmpty(),
          "floors", t -> !t.whatIf().floors().isEmpty(),
          "works limits", t -> t.whatIf().worksLimit() != null,
          "tails", t -> t.whatIf().allowTail());

  @TempDir Path folder;

  @Test
  void everyKindOfLimitOccursAndTheBestIsSound() throws IOException {
    Map<String, Integer> seen = new TreeMap<>();
    for (long seed = 1; seed <= COUNT; seed++) {
      Trial trial = TinyDatasets.write(seed, folder).trial();
      KINDS.forEach((kind, has) -> seen.merge(kind, has.test(trial) ? 1 : 0, Integer::sum));
      Optional<Exhaustive.Best> best = Exhaustive.best(trial);
      seen.merge(best.isEmpty() ? "no plan" : "plan", 1, Integer::sum);
      seen.merge("awards", best.isEmpty() ? 0 : best.get().choices().size(), Integer::sum);
      if (best.isPresent()) {
        assertEquals(List.of(), PlanChecker.check(trial, SoundPlan.of(trial)), "seed " + seed);
      }
    }
    seen.forEach((kind, count) -> assertTrue(count >= 4, kind + " only " + count + " times"));
    assertTrue(seen.get("awards") > 2 * COUNT, seen::toString);
  }

  @Test
  void theSameSeedGivesTheSameDataset() throws IOException {
    TinyDatasets.Tiny once = TinyDatasets.write(7, folder.resolve("once"));
    TinyDatasets.Tiny again = TinyDatasets.write(7, folder.resolve("again"));
    assertEquals(once.trial(), again.trial());
  }

  private static boolean any(Trial trial, Predicate<Work> is) {
    return trial.books().works().values().stream().anyMatch(is);
  }
}
