package io.kienco.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.policy.RuleTest;
import io.kienco.report.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesVerbTest {

  @Test
  void allCasesOfTheRulebookPass() {
    Run run = Run.of("rules", "test", "--lang", "en");
    assertEquals(0, run.exit(), run.out());
    assertTrue(run.out().contains("✓ three temporary rooms earn eighteen points on top"));
  }

  @Test
  void aCardThatIsNoJsonIsOneErrorInOurWords(@TempDir Path rules) throws IOException {
    Files.createDirectories(rules.resolve("national"));
    Files.writeString(rules.resolve("national/x.json"), "{\n  \"id\" \"x\" }\n");
    Files.writeString(
        rules.resolve("national/x.drl"),
        """
        package rules.national;
        rule "a rule" when Parameter( name == "x1", $n : value ) $s : School( pupils > $n )
        then findings.need( $s, "repair", 1 ); end
        """);
    Run run = Run.of("rules", "check", "--rules", rules.toString());
    assertEquals(1, run.exit());
    assertTrue(run.out().contains("hỏng ở ký tự thứ 8 của dòng"), run.out());
    assertFalse(run.out().contains("expecting"), run.out());
    assertTrue(run.out().contains("\n1 lỗi"), run.out());
  }

  @Test
  void aFailedCaseStandsAtTheEndToo() {
    var result = new RuleTest.Result("a.cases.json", "bad", false, sides("1"), sides("2"));
    var run = new RuleTest.Run(List.of(result), List.of(), List.of(), List.of());
    String text = new RuleTestScreen(Texts.in("en")).text(run);
    assertTrue(text.endsWith("\na.cases.json\n  ✗ bad\n      points: expected 1, got 2\n"), text);
  }

  private static TreeMap<String, String> sides(String points) {
    return new TreeMap<>(Map.of("points", points));
  }

  @Test
  void aWrongRuleIsNamedByFileLineAndWhatToDo(@TempDir Path rules) throws IOException {
    Files.createDirectories(rules.resolve("national"));
    Files.writeString(
        rules.resolve("national/x.json"),
        """
        { "id": "x", "title": { "vi": "x", "en": "x" }, "from": "2025-01-01", "status": "draft",
          "checkedOn": "2026-11-01" }
        """);
    Files.writeString(
        rules.resolve("national/x.drl"),
        """
        package rules.national;
        rule "a rule" when $s : School( pupls > 5 ) then findings.need( $s, "repair", 1 ); end
        """);
    Run run = Run.of("rules", "check", "--lang", "en", "--rules", rules.toString());
    assertEquals(1, run.exit());
    assertTrue(run.out().contains("national/x.drl"), run.out());
    assertTrue(run.out().contains("2"), run.out());
    assertTrue(run.out().contains("Did you mean “pupils”?"), run.out());
  }
}
