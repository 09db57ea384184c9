package io.kienco.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kienco.model.Conflict;
import io.kienco.model.Pins;
import io.kienco.model.Scenario;
import java.util.List;
import java.util.Map;
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
        List.of(
            new Conflict("pin", null, null, 0, List.of("A", "B")),
            new Conflict("alternative", null, null, 0, List.of("A", "B"))),
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

  /** In one year nothing can be finished before something else starts. */
  @Test
  void aPinWithoutTimeForWhatItRequires() {
    Sample sample = new Sample(2026, 100).proposal("A", 10, 1, null, "B").proposal("B", 10, 1);
    assertEquals(
        List.of(
            new Conflict("pin", null, null, 0, List.of("A")),
            new Conflict("requires", null, null, 0, List.of("A", "B"))),
        conflicts(sample, Set.of("A"), null));
  }

  @Test
  void aPinThatRequiresWhatIsPinnedOut() {
    Sample sample =
        new Sample(2026, 100, 100)
            .proposal("A", 10, 1, null, "B", "C")
            .proposal("B", 10, 1)
            .proposal("C", 10, 1);
    Pins pins = new Pins(Set.of("A"), Set.of("B"), Map.of());
    assertEquals(
        List.of(
            new Conflict("pin", null, null, 0, List.of("A")),
            new Conflict("requires", null, null, 0, List.of("A", "B")),
            new Conflict("never", null, null, 0, List.of("B"))),
        conflicts(sample, Sample.scenario(Set.of(), null).with(s -> s.pins = pins)));
  }

  /** Each year has room for one of three: raising either ceiling is enough, so both are named. */
  @Test
  void everyCeilingThatIsNeededForTheConflictIsNamedAndNoOther() {
    Sample sample =
        new Sample(2026, 70, 80, 10)
            .proposal("A", 60, 1)
            .proposal("B", 50, 1)
            .proposal("C", 40, 1)
            .proposal("D", 1, 1);
    List<String> pinned = List.of("A", "B", "C");
    assertEquals(
        List.of(
            new Conflict("envelope", "fund", 2026, 90 - 70, pinned),
            new Conflict("envelope", "fund", 2027, 90 - 80, pinned),
            new Conflict("envelope", "fund", 2028, 40 - 10, pinned)),
        conflicts(sample, Set.of("A", "B", "C", "D"), null));
  }

  /** A ceiling and a limit of works, neither of which alone is passed. */
  @Test
  void aLimitOfWorksAndACeilingThatConflictTogether() {
    Sample sample = new Sample(2026, 100, 5).proposal("A", 50, 1).proposal("B", 40, 1);
    assertEquals(
        List.of(
            new Conflict("envelope", "fund", 2027, 40 - 5, List.of("A", "B")),
            new Conflict("limit", null, 2026, 1, List.of("A", "B"))),
        conflicts(sample, Set.of("A", "B"), 1));
  }

  private static List<Conflict> conflicts(Sample sample, Set<String> must, Integer limit) {
    return conflicts(sample, Sample.scenario(must, limit));
  }

  private static List<Conflict> conflicts(Sample sample, Scenario scenario) {
    return assertThrows(NoPlanException.class, () -> sample.plan(scenario)).conflicts();
  }
}
