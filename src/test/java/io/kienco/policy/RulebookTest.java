package io.kienco.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.model.Assessment;
import io.kienco.model.Finding;
import io.kienco.model.Horizon;
import io.kienco.model.Portfolio;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rulebook through its public door, and the example of the design, word for word. */
class RulebookTest {
  private static final Path RULES = Path.of("rules");
  private static final Horizon YEARS = new Horizon(2026, 2030);
  private static final Rulebook RULEBOOK = Rulebook.read(RULES, List.of()).rulebook();

  private static final String CARD =
      """
      { "id": "rooms-2030", "title": { "vi": "Xóa phòng học tạm", "en": "No temporary rooms" }, "number": "249/2025/QH15", "issuer": "Quốc hội",
        "url": "https://…", "from": "2026-01-01", "until": null, "status": "in_force", "checkedOn": "2026-11-21",
        "parameters": { "points_per_temporary_room": { "unit": "points", "article": "3.1", "status": "illustrative", "values": { "2026-01-01": 6 } } } }
      """;
  private static final String CRITERIA =
      """
      package rules.national;

      // A room that will not last comes first: points for each temporary room that the proposal replaces.
      rule "temporary rooms are replaced"  @article( "3.1" )
      when
          $s : School( $rooms : roomsTemporary > 0 )
          $p : Proposal( schoolCode == $s.code, measure == "solid_classrooms" )
          Parameter( name == "points_per_temporary_room", $each : value )
      then
          findings.points( $p, $each * $rooms );
      end
      """;
  private static final String CASES =
      """
      [ { "name": "three temporary rooms earn eighteen points", "asOf": "2026-01-01",
          "given": { "school": { "roomsTemporary": 3 }, "proposal": { "measure": "solid_classrooms" } }, "expect": { "points": "3 * 6" } },
        { "name": "a school without temporary rooms earns none", "asOf": "2026-01-01",
          "given": { "school": { "roomsTemporary": 0 }, "proposal": { "measure": "solid_classrooms" } }, "expect": {} } ]
      """;

  @Test
  void theDesignsExampleHolds() {
    RuleFiles files =
        new RuleFiles(
            new TreeMap<>(
                Map.of(
                    "national/rooms-2030.json", CARD,
                    "national/rooms-2030.drl", CRITERIA,
                    "national/rooms-2030.cases.json", CASES)));
    RulebookReading reading = RulebookReader.read(files, new ArrayList<>());
    assertEquals(List.of(), reading.issues());
    RuleTest.Run run =
        RuleTest.run(
            reading.rulebook(), RuleTest.cases(files, new ArrayList<>()), new ArrayList<>());
    assertEquals(2, run.results().size());
    assertTrue(run.passed(), run.results().toString());
  }

  @Test
  void aDateBeforeTheEarliestCardIsRefused() {
    LocalDate early = LocalDate.of(2024, 6, 30);
    RulebookException refused =
        assertThrows(
            RulebookException.class,
            () -> RULEBOOK.assess(SamplePortfolio.twoSchools(), early, YEARS));
    assertEquals("date-before-earliest-card", refused.issues().get(0).code());
    assertEquals("2024-07-01", refused.issues().get(0).args().get(1));
  }

  @Test
  void theDateDecidesWhichInstrumentsHold() {
    Portfolio portfolio = SamplePortfolio.of(200, 3);
    Set<String> ended = instruments(portfolio, LocalDate.of(2031, 1, 1));
    Set<String> last = instruments(portfolio, LocalDate.of(2030, 12, 31));
    assertTrue(last.contains("order-of-capital"));
    assertTrue(!ended.contains("order-of-capital"));
  }

  private static Set<String> instruments(Portfolio portfolio, LocalDate day) {
    return RULEBOOK.assess(portfolio, day, YEARS).findings().stream()
        .map(f -> f.citation().instrument())
        .collect(Collectors.toSet());
  }

  @Test
  void theSameInputsGiveTheSameFindingsInTheSameOrder() {
    Portfolio portfolio = SamplePortfolio.of(2500, 5);
    LocalDate day = LocalDate.of(2026, 1, 1);
    Assessment one = RULEBOOK.assess(portfolio, day, YEARS);
    assertEquals(one, RULEBOOK.assess(portfolio, day, YEARS));
    List<Finding> sorted = new ArrayList<>(one.findings());
    sorted.sort(FindingOrder.BY_KIND);
    assertEquals(sorted, one.findings());
  }

  /** Issued levels are in force; those of 2031 only a draft dates, the card being in force. */
  @Test
  void theWeakestNumberDecidesTheStatus() {
    Assessment assessment =
        RULEBOOK.assess(
            SamplePortfolio.of(100, 1), LocalDate.of(2026, 1, 1), new Horizon(2027, 2031));
    Map<Integer, Set<String>> statuses =
        assessment.findings().stream()
            .filter(f -> f instanceof Finding.Entitlement e && e.name().equals("teacher-allowance"))
            .filter(f -> f.citation().rule().endsWith("at the border"))
            .collect(
                Collectors.groupingBy(
                    f -> ((Finding.Entitlement) f).year(),
                    Collectors.mapping(f -> f.citation().status(), Collectors.toSet())));
    assertEquals(Set.of("in_force"), statuses.get(2027));
    assertEquals(Set.of("draft"), statuses.get(2031));
  }

  @Test
  void anOverlayChangesTheNumbersAndTheFingerprint() {
    Rulebook whatIf = Rulebook.read(RULES, List.of("allowance-71-from-2026")).rulebook();
    assertNotEquals(RULEBOOK.fingerprint(), whatIf.fingerprint());
    Portfolio portfolio = SamplePortfolio.of(100, 1);
    LocalDate day = LocalDate.of(2026, 1, 1);
    long before = RULEBOOK.assess(portfolio, day, YEARS).owedByYear().get(2027);
    assertTrue(whatIf.assess(portfolio, day, YEARS).owedByYear().get(2027) > before);
  }
}
