package io.kienco.policy;

import io.kienco.model.DataIssue;
import io.kienco.model.Instrument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what reads and compiles, and is most likely not meant. */
final class Lint {
  private final RuleFiles files;
  private final Rulebook rulebook;
  private final List<DataIssue> issues;

  Lint(RuleFiles files, Rulebook rulebook, List<DataIssue> issues) {
    this.files = files;
    this.rulebook = rulebook;
    this.issues = issues;
  }

  /** Cards not looked at for a year, and numbers with a hole in their dates. */
  void cards(LocalDate today) {
    for (Card card : rulebook.cards()) {
      LocalDate checked = card.instrument().checkedOn();
      if (checked.plusYears(1).isBefore(today)) {
        card(card, "checkedOn", "card-stale", checked);
      } else if (checked.isAfter(today)) {
        card(card, "checkedOn", "card-checked-in-future", checked);
      }
      if (sourceMissing(card)) {
        card(card, "url", "card-without-source", card.id());
      }
      card.parameters().values().forEach(p -> dates(card, p));
    }
    between();
  }

  /** A number that one card ends and a later one takes up again, with days between. */
  private void between() {
    Map<String, Card> last = new HashMap<>();
    rulebook.cards().stream()
        .sorted(Comparator.comparing(c -> c.instrument().from()))
        .forEach(
            card ->
                card.parameters()
                    .keySet()
                    .forEach(name -> follows(last.put(name, card), card, name)));
  }

  private void follows(Card before, Card card, String name) {
    LocalDate end = before == null ? null : before.instrument().until();
    if (end != null && end.plusDays(1).isBefore(card.instrument().from())) {
      String where = "parameters." + name;
      card(card, where, "parameter-gap", name, end.plusDays(1), card.instrument().from());
    }
  }

  /** What is our own or from memory has no text; a card without a link says why in its note. */
  private static boolean sourceMissing(Card card) {
    Instrument instrument = card.instrument();
    return !instrument.status().equals("illustrative")
        && (instrument.number() == null || instrument.url() == null && card.notes().isEmpty());
  }

  private void dates(Card card, DatedParameter parameter) {
    LocalDate ended = null;
    for (Map.Entry<LocalDate, DatedValue> e : parameter.values().entrySet()) {
      if (ended != null && e.getValue().value() != null) {
        String where = "parameters." + parameter.name();
        card(card, where, "parameter-gap", parameter.name(), ended, e.getKey());
      }
      ended = e.getValue().value() == null ? e.getKey() : null;
    }
    LocalDate until = card.instrument().until();
    if (until != null && !parameter.isProduct() && parameter.values().firstKey().isAfter(until)) {
      String where = "parameters." + parameter.name();
      card(card, where, "parameter-after-end", parameter.name(), until);
    }
  }

  private void card(Card card, String where, String code, Object... args) {
    int line = CardReader.line(files.texts().get(card.file()), where);
    new Issues(card.file(), issues).warning(line, where, code, args);
  }

  /** Rules without words, articles without a card entry, rules that say the same, or nothing. */
  void rules() {
    for (RuleFile file : rulebook.files()) {
      Issues ofFile = new Issues(file.file(), issues);
      for (Criterion rule : file.criteria()) {
        words(file, rule, ofFile);
        rule.patterns()
            .filter(p -> Contradiction.in(p))
            .forEach(p -> ofFile.warning(p.line(), rule.name(), "never-true", p.type()));
      }
    }
  }

  private record Placed(RuleFile file, Criterion rule, Overlap overlap) {}

  /** Rules, also of two files, of which one says what the other says: it would count twice. */
  void overlaps() {
    Map<Set<String>, List<Placed>> bySaid = new HashMap<>();
    for (RuleFile file : rulebook.files()) {
      for (Criterion rule : file.criteria()) {
        Placed placed = new Placed(file, rule, new Overlap(rule));
        List<Placed> before =
            bySaid.computeIfAbsent(placed.overlap().said(), s -> new ArrayList<>());
        before.forEach(other -> compare(other, placed));
        before.add(placed);
      }
    }
  }

  private void compare(Placed one, Placed other) {
    if (!one.file().card().overlaps(other.file().card())) {
      return;
    }
    boolean forth = one.overlap().within(other.overlap());
    boolean back = other.overlap().within(one.overlap());
    if (forth && back) {
      overlap(other, one, "rule-same");
    } else if ((forth || back) && other.rule().calls().stream().anyMatch(Lint::addsUp)) {
      overlap(forth ? one : other, forth ? other : one, "rule-within");
    }
  }

  private static boolean addsUp(Criterion.Call call) {
    return Set.of("points", "owe", "need").contains(call.method());
  }

  private void overlap(Placed at, Placed other, String code) {
    new Issues(at.file().file(), issues)
        .warning(
            at.rule().line(),
            at.rule().name(),
            code,
            at.rule().name(),
            other.rule().name(),
            other.file().file());
  }

  private static void words(RuleFile file, Criterion rule, Issues issues) {
    if (rule.comment().isBlank()) {
      issues.warning(rule.line(), rule.name(), "rule-without-words", rule.name());
    }
    Set<String> articles = file.card().articles().keySet();
    if (rule.article() != null && !articles.isEmpty() && !articles.contains(rule.article())) {
      issues.warning(rule.line(), rule.name(), "article-unknown", rule.article());
    }
    Set<String> translated = file.card().instrument().ruleTitles().keySet();
    if (!translated.contains(rule.name())) {
      issues.warning(rule.line(), rule.name(), "rule-without-title", rule.name());
    }
    for (Criterion.Call call : rule.calls()) {
      if (call.method().equals("exclude")
          && call.arguments().get(1) instanceof Expression.Literal reason
          && !translated.contains(reason.text())) {
        issues.warning(rule.thenLine(), rule.name(), "reason-without-title", reason.text());
      }
    }
  }

  /** Rules and numbers that no case reaches, and cases with the same name. */
  void coverage(RuleTest.Run run, List<Case> cases) {
    if (!files.overlaid()) {
      reached(run);
    }
    Set<String> names = new HashSet<>();
    for (Case one : cases) {
      if (!names.add(one.file() + one.name())) {
        new Issues(one.file(), issues).warning(null, one.name(), "case-twice", one.name());
      }
    }
    failures(run);
  }

  private void reached(RuleTest.Run run) {
    for (RuleTest.Coverage rule : run.rules()) {
      if (rule.fires() == 0 || rule.rests() == 0) {
        String code = rule.fires() == 0 ? "rule-never-fires" : "rule-never-rests";
        new Issues(rule.file(), issues).warning(lineOf(rule), rule.rule(), code, rule.rule());
      }
    }
    for (String name : run.parametersUnread()) {
      for (Card card : rulebook.cards()) {
        if (card.parameters().containsKey(name)) {
          card(card, "parameters." + name, "parameter-unread", name);
        }
      }
    }
  }

  private void failures(RuleTest.Run run) {
    for (RuleTest.Result result : run.results()) {
      if (!result.passed()) {
        new Issues(result.file(), issues)
            .error(
                null,
                result.name(),
                "case-fails",
                result.name(),
                result.expected(),
                result.actual());
      }
    }
  }

  private Integer lineOf(RuleTest.Coverage rule) {
    return rulebook.files().stream()
        .filter(f -> f.file().equals(rule.file()))
        .flatMap(f -> f.criteria().stream())
        .filter(c -> c.name().equals(rule.rule()))
        .map(Criterion::line)
        .findFirst()
        .orElse(null);
  }
}
