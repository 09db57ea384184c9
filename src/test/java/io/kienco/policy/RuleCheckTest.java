package io.kienco.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.model.DataIssue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code rules check} says of a rulebook. */
class RuleCheckTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  @TempDir private Path rules;

  @Test
  void theRulebookIsClean() {
    assertEquals(List.of(), RuleCheck.run(Path.of("rules"), List.of(), TODAY));
  }

  @Test
  void theWhatIfIsClean() {
    List<String> overlay = List.of("allowance-71-from-2026");
    assertEquals(List.of(), RuleCheck.run(Path.of("rules"), overlay, TODAY));
    assertEquals(4, RuleTest.run(Path.of("rules"), overlay).results().size());
  }

  @Test
  void doubtfulRulesAreNamed() throws IOException {
    write(
        "x.json",
        """
        { "id": "x", "title": { "vi": "x", "en": "x" }, "from": "2025-01-01", "status": "in_force",
          "checkedOn": "2025-01-01", "articles": { "1": { "vi": "x", "en": "x" } },
          "parameters": {
            "unread": { "unit": "points", "values": { "2025-01-01": 1, "2025-06-01": null, "2026-01-01": 2 } } } }
        """);
    write(
        "x.drl",
        """
        package rules.national;
        rule "a rule" @article( "9" ) when $s : School( pupils > 5, pupils < 4 )
        then findings.need( $s, "repair", 1 ); end
        rule "its twin" when $s : School( pupils > 5, pupils < 4 )
        then findings.need( $s, "repair", 1 ); end
        """);
    write(
        "x.cases.json",
        """
        [ { "name": "one", "asOf": "2026-01-01", "given": { "school": {} }, "expect": { "points": "1" } },
          { "name": "one", "asOf": "2026-01-01", "given": { "school": {} }, "expect": {} } ]
        """);
    Set<String> codes =
        RuleCheck.run(rules, List.of(), TODAY).stream()
            .map(DataIssue::code)
            .collect(Collectors.toSet());
    assertEquals(
        Set.of(
            "card-stale",
            "card-without-source",
            "parameter-gap",
            "parameter-unread",
            "article-unknown",
            "rule-without-words",
            "rule-without-title",
            "never-true",
            "rule-same",
            "rule-never-fires",
            "case-twice",
            "case-fails"),
        codes);
  }

  @Test
  void aRuleWithinAnotherOfTwoFilesIsNamed() throws IOException {
    for (String id : List.of("wide", "narrow")) {
      write(
          id + ".json",
          """
          { "id": "ID", "title": { "vi": "x", "en": "x" }, "from": "2025-01-01", "status": "in_force",
            "checkedOn": "2026-11-01" }
          """
              .replace("ID", id));
    }
    write(
        "wide.drl",
        """
        package rules.national;
        rule "a crowded school" when $s : School( pupils > 500 )
        then findings.need( $s, "repair", 1 ); end
        """);
    write(
        "narrow.drl",
        """
        package rules.national;
        rule "a very crowded school" when $x : School( level == "primary", $n : pupils >= 900 )
        then findings.need( $x, "repair", 1 ); end
        rule "another measure" when $s : School( pupils > 900 )
        then findings.need( $s, "kitchen", 1 ); end
        rule "fewer pupils" when $s : School( pupils > 400 )
        then findings.need( $s, "repair", 2 ); end
        """);
    List<DataIssue> within =
        RuleCheck.run(rules, List.of(), TODAY).stream()
            .filter(i -> i.code().equals("rule-within"))
            .toList();
    assertEquals(1, within.size());
    assertEquals("national/narrow.drl", within.get(0).file());
    assertEquals(
        List.of("a very crowded school", "a crowded school", "national/wide.drl"),
        within.get(0).args());
  }

  @Test
  void daysBetweenTwoCardsOfOneNumberAreNamed() throws IOException {
    String card =
        """
        { "id": "ID", "title": { "vi": "x", "en": "x" }, "from": "FROM", "until": UNTIL, "status": "in_force",
          "checkedOn": "2026-11-01", "parameters": { "level": { "unit": "points", "values": { "FROM": 1 } } } }
        """;
    write(
        "old.json",
        card.replace("ID", "old").replace("FROM", "2025-01-01").replace("UNTIL", "\"2025-12-31\""));
    write(
        "new.json",
        card.replace("ID", "new").replace("FROM", "2026-03-01").replace("UNTIL", "null"));
    List<List<String>> gaps =
        RuleCheck.run(rules, List.of(), TODAY).stream()
            .filter(i -> i.code().equals("parameter-gap"))
            .map(DataIssue::args)
            .toList();
    assertEquals(List.of(List.of("level", "2026-01-01", "2026-03-01")), gaps);
  }

  @Test
  void aCardsMistakesStandAtTheirLine() throws IOException {
    write(
        "x.json",
        """
        { "id": "x",
          "title": { "vi": "x" },
          "from": "2025-02-30",
          "status": "valid",
          "chekedOn": "2025-01-01",
          "parameters": {
            "a": { "values": { "2025-01-01": 1 } },
            "b": { "unit": "points", "values": { "2025-01-01": "1,5" } },
            "c": { "unit": "points", "product": [ "z" ] } } }
        """);
    Set<String> found =
        RuleCheck.run(rules, List.of(), TODAY).stream()
            .map(i -> i.code() + " " + i.row())
            .collect(Collectors.toSet());
    Set<String> wanted =
        Set.of(
            "card-two-languages 2",
            "card-not-a-date 3",
            "status-unknown 4",
            "card-unknown-field 5",
            "parameter-without-unit 7",
            "parameter-not-a-number 8");
    assertTrue(found.containsAll(wanted), found.toString());
  }

  @Test
  void aFolderWithoutRulesIsRefused() {
    List<DataIssue> issues = RuleCheck.run(rules.resolve("none"), List.of("../x"), TODAY);
    assertEquals(
        List.of("not-a-rulebook", "overlay-unknown"),
        issues.stream().map(DataIssue::code).toList());
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(rules.resolve("national"));
    Files.writeString(rules.resolve("national").resolve(name), text);
  }
}
