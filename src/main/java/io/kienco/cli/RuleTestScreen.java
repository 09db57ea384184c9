package io.kienco.cli;

import io.kienco.policy.RuleTest;
import io.kienco.report.Texts;
import java.util.SortedMap;
import java.util.TreeSet;

/** Worked cases by file, expected and actual side by side where they differ. */
final class RuleTestScreen {

  private final Texts texts;

  RuleTestScreen(Texts texts) {
    this.texts = texts;
  }

  String text(RuleTest.Run run) {
    StringBuilder out = new StringBuilder();
    out.append(texts.get("rules.test.legend")).append('\n');
    String file = "";
    for (RuleTest.Result result : run.results()) {
      if (!result.file().equals(file)) {
        file = result.file();
        out.append('\n').append(file).append('\n');
      }
      add(out, result);
    }
    coverage(out, run);
    long passed = run.results().stream().filter(RuleTest.Result::passed).count();
    long reached = run.rules().stream().filter(r -> r.fires() > 0).count();
    out.append('\n');
    out.append(texts.get("rules.test.cases", passed, run.results().size())).append('\n');
    out.append(texts.get("rules.test.rules", reached, run.rules().size())).append('\n');
    String unread = String.join(", ", run.parametersUnread());
    out.append(texts.get("rules.test.unread", unread.isEmpty() ? "–" : unread)).append('\n');
    run.results().stream().filter(r -> !r.passed()).forEach(r -> again(out, r));
    return out.toString();
  }

  /** At the end too, since hundreds of lines stand between. */
  private void again(StringBuilder out, RuleTest.Result failed) {
    out.append('\n').append(failed.file()).append('\n');
    add(out, failed);
  }

  private void add(StringBuilder out, RuleTest.Result result) {
    out.append(result.passed() ? "  ✓ " : "  ✗ ").append(result.name()).append('\n');
    sides(out, result.expected(), result.actual());
  }

  private void coverage(StringBuilder out, RuleTest.Run run) {
    out.append('\n').append(texts.get("rules.test.coverage")).append('\n');
    for (RuleTest.Coverage rule : run.rules()) {
      String reached = rule.fires() == 0 || rule.rests() == 0 ? "  ✗ " : "  ✓ ";
      out.append("%s%3d | %3d  %s".formatted(reached, rule.fires(), rule.rests(), rule.rule()));
      out.append('\n');
    }
  }

  private void sides(
      StringBuilder out, SortedMap<String, String> expected, SortedMap<String, String> actual) {
    TreeSet<String> keys = new TreeSet<>(expected.keySet());
    keys.addAll(actual.keySet());
    for (String key : keys) {
      String wanted = expected.getOrDefault(key, "–");
      String got = actual.getOrDefault(key, "–");
      String how = wanted.equals(got) ? "rules.test.same" : "rules.test.differs";
      out.append("      ").append(texts.get(how, key, wanted, got)).append('\n');
    }
    if (keys.isEmpty()) {
      out.append("      ").append(texts.get("rules.test.nothing")).append('\n');
    }
  }
}
