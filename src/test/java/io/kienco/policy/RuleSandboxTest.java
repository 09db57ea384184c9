package io.kienco.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.model.Assessment;
import io.kienco.model.DataIssue;
import io.kienco.model.Portfolio;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Uploaded rules in a process of their own. */
class RuleSandboxTest {
  private static final Path RULES = Path.of("rules");
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final RuleSandbox AMPLE = new RuleSandbox(512, Duration.ofMinutes(3));

  @Test
  void anUploadedRuleIsCheckedInAChild() {
    String rule =
        """
        package rules.national;
        rule "a rule" when $s : School( pupls > 5 ) then findings.need( $s, "repair", 1 ); end
        """;
    List<DataIssue> issues = AMPLE.check(RULES, Map.of("national/equity.drl", rule), DAY);
    assertEquals("rules-field-unknown", issues.get(0).code());
    assertEquals(2, issues.get(0).row());
  }

  @Test
  void theChildSaysWhatWeWouldSay() {
    Portfolio portfolio = SamplePortfolio.twoSchools();
    Assessment here =
        Rulebook.read(RULES, List.of())
            .rulebook()
            .assess(portfolio, DAY, portfolio.info().horizon());
    Assessment there = AMPLE.assess(RULES, Map.of(), portfolio, DAY, portfolio.info().horizon());
    assertTrue(here.findings().size() > 5);
    assertEquals(here, there);
  }

  @Test
  void whatTakesTooLongIsStopped() {
    RuleSandbox hurried = new RuleSandbox(256, Duration.ofMillis(50));
    assertEquals("rules-too-slow", hurried.check(RULES, Map.of(), DAY).get(0).code());
  }

  @Test
  void whatTakesTooMuchIsStopped() {
    RuleSandbox narrow = new RuleSandbox(16, Duration.ofMinutes(3));
    Portfolio portfolio = SamplePortfolio.twoSchools();
    RulebookException stopped =
        assertThrows(
            RulebookException.class,
            () -> narrow.assess(RULES, Map.of(), portfolio, DAY, portfolio.info().horizon()));
    assertEquals("rules-too-large", stopped.issues().get(0).code());
  }
}
