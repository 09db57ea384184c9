package io.kienco.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.model.Assessment;
import io.kienco.model.DataIssue;
import io.kienco.model.Portfolio;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uploaded rules in a process of their own. */
class RuleSandboxTest {
  private static final Path RULES = Path.of("rules");
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final RuleFiles FILES = RuleFiles.read(RULES, List.of());
  private static final RuleSandbox AMPLE = new RuleSandbox(512, Duration.ofMinutes(3));

  @Test
  void anUploadedRuleIsCheckedInAChild() {
    String rule =
        """
        package rules.national;
        rule "a rule" when $s : School( pupls > 5 ) then findings.need( $s, "repair", 1 ); end
        """;
    List<DataIssue> issues = AMPLE.check(FILES.with(Map.of("national/equity.drl", rule)), DAY);
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
    Assessment there = AMPLE.assess(FILES, portfolio, DAY, portfolio.info().horizon());
    assertTrue(here.findings().size() > 5);
    assertEquals(here, there);
  }

  @Test
  void theCasesOfADraftRunInAChild() {
    RuleTest.Run here = RuleTest.run(FILES);
    assertTrue(here.passed());
    assertEquals(here, AMPLE.test(FILES));
    String card = FILES.texts().get("national/equity.json").replace("illustrative", "sure");
    RuleTest.Run draft = AMPLE.test(FILES.with(Map.of("national/equity.json", card)));
    assertEquals("status-unknown", draft.issues().get(0).code());
    assertFalse(draft.passed());
  }

  @Test
  void aDraftTakesFilesAwayAndLeavesNoFolder() {
    Map<String, String> gone = new HashMap<>();
    gone.put("national/equity.drl", null);
    assertFalse(FILES.with(gone).texts().containsKey("national/equity.drl"));
    for (String path : List.of("../x.drl", "national/x.sh", "x.drl", "national/../../x.json")) {
      RulebookException refused =
          assertThrows(RulebookException.class, () -> FILES.with(Map.of(path, "{}")));
      assertEquals("rules-path", refused.issues().get(0).code());
    }
  }

  @Test
  void whatTakesTooLongIsStopped() {
    RuleSandbox hurried = new RuleSandbox(256, Duration.ofMillis(50));
    assertEquals("rules-too-slow", hurried.check(FILES, DAY).get(0).code());
  }

  @Test
  void whatTakesTooMuchIsStopped() {
    RuleSandbox narrow = new RuleSandbox(16, Duration.ofMinutes(3));
    Portfolio portfolio = SamplePortfolio.twoSchools();
    RulebookException stopped =
        assertThrows(
            RulebookException.class,
            () -> narrow.assess(FILES, portfolio, DAY, portfolio.info().horizon()));
    assertEquals("rules-too-large", stopped.issues().get(0).code());
  }

  /** A question that never comes stands for a rule that never ends. */
  @Test
  void aChildWhoseParentIsGoneEnds(@TempDir Path folder) throws Exception {
    Path never = folder.resolve("question.json");
    assertEquals(0, new ProcessBuilder("mkfifo", never.toString()).start().waitFor());
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SandboxMain.class.getName(),
                never.toString(),
                folder.resolve("answer.json").toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertFalse(child.waitFor(500, TimeUnit.MILLISECONDS));
      child.getOutputStream().close();
      assertTrue(child.waitFor(2, TimeUnit.MINUTES));
    } finally {
      child.destroyForcibly();
    }
  }
}
