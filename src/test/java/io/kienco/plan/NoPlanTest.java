package io.kienco.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kienco.model.Conflict;
import io.kienco.model.Scenario;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When the hard limits cannot be met, what cannot stand together is named. */
class NoPlanTest {

  @Test
  void whatIsOwedPassesTheCeiling() {
    Sample sample = new Sample(2026, 100, 100).owe(2027, 130);
    assertEquals(
        List.of(new Conflict("envelope", "fund", 2027, 130 - 100, List.of())),
        conflicts(sample, Set.of(), null));
  }

  @Test
  void pinsThatCostMoreThanThereIsAreNamedAndNoOthers() {
    Sample sample =
        new Sample(2026, 100).proposal("A", 70, 1).proposal("B", 20, 1).proposal("C", 60, 1);
    assertEquals(
        List.of(new Conflict("envelope", "fund", 2026, 70 + 60 - 100, List.of("A", "C"))),
        conflicts(sample, Set.of("A", "B", "C"), null));
  }

  @Test
  void pinnedAlternativesContradictEachOther() {
    Sample sample =
        new Sample(2026, 100)
            .proposal("A", 10, 1, "roof")
            .proposal("B", 10, 1, "roof")
            .proposal("C", 10, 1);
    assertEquals(
        List.of(new Conflict("pin", null, null, 0, List.of("A", "B"))),
        conflicts(sample, Set.of("A", "B", "C"), null));
  }

  @Test
  void pinsAboveTheWorksLimit() {
    Sample sample =
        new Sample(2026, 100).proposal("A", 1, 1).proposal("B", 1, 1).proposal("C", 1, 1);
    assertEquals(
        List.of(new Conflict("limit", null, 2026, 1, List.of("B", "C"))),
        conflicts(sample, Set.of("A", "B", "C"), 1));
  }

  @Test
  void aPinOnWhatCannotBeBuilt() {
    Sample sample = new Sample(2026, 100).proposal("A", 10, 1, null, "B").proposal("B", 10, 1);
    assertEquals(
        List.of(new Conflict("pin", null, null, 0, List.of("A"))),
        conflicts(sample, Set.of("A"), null));
  }

  private static List<Conflict> conflicts(Sample sample, Set<String> must, Integer limit) {
    Scenario scenario = Sample.scenario(must, limit);
    return assertThrows(NoPlanException.class, () -> sample.plan(scenario)).conflicts();
  }
}
