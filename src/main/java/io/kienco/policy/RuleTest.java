package io.kienco.policy;

import io.kienco.model.DataIssue;
import io.kienco.model.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Runs every worked case of a rulebook and counts what the cases reach. */
public final class RuleTest {
  private RuleTest() {}

  /**
   * One case, by its sentence.
   *
   * @param expected and {@code actual}: finding in words -> amount
   */
  public record Result(
      String file,
      String name,
      boolean passed,
      SortedMap<String, String> expected,
      SortedMap<String, String> actual) {}

  /**
   * A rule and how its instrument's cases reach it.
   *
   * @param fires number of cases in which it fires
   * @param rests number of its instrument's cases in which it does not
   */
  public record Coverage(String file, String rule, int fires, int rests) {}

  /**
   * @param parametersUnread numbers of cards that no rule and no product reads
   */
  public record Run(
      List<Result> results,
      List<Coverage> rules,
      List<String> parametersUnread,
      List<DataIssue> issues) {

    public boolean passed() {
      return issues.stream().noneMatch(DataIssue::isError)
          && results.stream().allMatch(Result::passed);
    }
  }

  /** All cases of the rulebook, or of the overlays where some are laid over it. */
  public static Run run(Path rulesDir, List<String> overlays) {
    List<DataIssue> issues = new ArrayList<>();
    return run(RuleFiles.read(rulesDir, overlays, issues), issues);
  }

  /** The same of texts that may not be on disk; rules of strangers go to {@link RuleSandbox}. */
  public static Run run(RuleFiles files) {
    return run(files, new ArrayList<>());
  }

  private static Run run(RuleFiles files, List<DataIssue> issues) {
    RulebookReading reading = RulebookReader.read(files, issues);
    List<DataIssue> all = new ArrayList<>(reading.issues());
    List<Case> cases = cases(files, all);
    if (reading.rulebook() == null) {
      return new Run(List.of(), List.of(), List.of(), all);
    }
    return run(reading.rulebook(), cases, all);
  }

  /** An overlay changes the numbers, so that only its own cases can be asked of it. */
  static List<Case> cases(RuleFiles files, List<DataIssue> issues) {
    List<Case> cases = new ArrayList<>();
    files
        .texts()
        .forEach(
            (file, text) -> {
              if (file.endsWith(".cases.json")
                  && file.startsWith("scenario/") == files.overlaid()) {
                cases.addAll(CaseReader.read(file, text, new Issues(file, issues)));
              }
            });
    return cases;
  }

  static Run run(Rulebook rulebook, List<Case> cases, List<DataIssue> issues) {
    List<Result> results = new ArrayList<>();
    Map<String, Integer> fires = new HashMap<>();
    Map<String, Integer> count = new HashMap<>();
    for (Case one : cases) {
      Judge judge = rulebook.judge(one.asOf(), one.years());
      List<Object> common = rulebook.common(one.asOf(), one.years());
      common.addAll(one.schemes());
      try {
        judge.judge(common, one.facts());
      } catch (RulebookException e) {
        issues.addAll(e.issues());
      }
      results.add(result(one, judge));
      judge.fired().stream()
          .filter(rule -> rule.startsWith(one.instrument() + "/"))
          .forEach(rule -> fires.merge(rule, 1, Integer::sum));
      count.merge(one.instrument(), 1, Integer::sum);
    }
    return new Run(results, coverage(rulebook, fires, count), unread(rulebook), issues);
  }

  private static Result result(Case one, Judge judge) {
    List<Finding> own =
        judge.findings().stream()
            .filter(f -> f.citation().instrument().equals(one.instrument()))
            .sorted(FindingOrder.BY_KIND)
            .toList();
    SortedMap<String, String> actual = new TreeMap<>(CaseFindings.of(own));
    String notions =
        judge.inferred().stream()
            .filter(i -> i.instrument().equals(one.instrument()))
            .map(Findings.Inferred::notion)
            .distinct()
            .sorted()
            .collect(Collectors.joining("; "));
    if (!notions.isEmpty()) {
      actual.put("infer", notions);
    }
    return new Result(
        one.file(), one.name(), actual.equals(one.expected()), one.expected(), actual);
  }

  private static List<Coverage> coverage(
      Rulebook rulebook, Map<String, Integer> fires, Map<String, Integer> count) {
    List<Coverage> coverage = new ArrayList<>();
    for (RuleFile file : rulebook.files()) {
      String id = file.card().id();
      for (Criterion rule : file.criteria()) {
        int fired = fires.getOrDefault(id + "/" + rule.name(), 0);
        int rests = Math.max(0, count.getOrDefault(id, 0) - fired);
        coverage.add(new Coverage(file.file(), rule.name(), fired, rests));
      }
    }
    return coverage;
  }

  private static List<String> unread(Rulebook rulebook) {
    Set<String> read = new HashSet<>();
    for (RuleFile file : rulebook.files()) {
      file.criteria().forEach(c -> read.addAll(c.parameterNames()));
    }
    Set<String> unread = new TreeSet<>(rulebook.numbers().names());
    for (Card card : rulebook.cards()) {
      card.parameters().values().forEach(p -> unread.removeAll(p.factors()));
    }
    unread.removeAll(read);
    unread.removeIf(name -> name.startsWith("drafting_"));
    return List.copyOf(unread);
  }
}
