package io.kienco.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The worked cases of the rulebook, each by its sentence. */
class RuleCasesTest {
  private static final RuleTest.Run RUN = RuleTest.run(Path.of("rules"), List.of());

  @TestFactory
  Stream<DynamicTest> workedCases() {
    return RUN.results().stream()
        .map(r -> dynamicTest(r.name(), () -> assertEquals(r.expected(), r.actual(), r.file())));
  }

  @Test
  void theRulebookReadsWithoutIssues() {
    assertEquals(List.of(), RUN.issues());
  }

  @Test
  void everyRuleHasThreeCasesAndFiresInOneAndRestsInOne() {
    List<RuleTest.Coverage> missed =
        RUN.rules().stream()
            .filter(c -> c.fires() == 0 || c.rests() == 0 || c.fires() + c.rests() < 3)
            .toList();
    assertEquals(List.of(), missed);
  }

  @Test
  void everyNumberIsRead() {
    assertEquals(List.of(), RUN.parametersUnread());
    assertTrue(RUN.passed());
  }
}
