package io.kienco.policy;

import io.kienco.model.Assessment;
import io.kienco.model.DataIssue;
import io.kienco.model.DataIssue.Severity;
import io.kienco.model.Finding;
import io.kienco.model.Horizon;
import io.kienco.model.Instrument;
import io.kienco.model.Portfolio;
import io.kienco.model.Scheme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kie.api.KieBase;

/** The law as cards and criteria, read, checked and compiled; can be shared between threads. */
public final class Rulebook {
  private final List<Card> cards;
  private final List<RuleFile> files;
  private final Numbers numbers;
  private final KieBase base;
  private final Map<String, RuleInfo> rules = new HashMap<>();
  private final String fingerprint;

  Rulebook(List<Card> cards, List<RuleFile> files, KieBase base, String fingerprint) {
    this.cards = cards;
    this.files = files;
    this.numbers = new Numbers(cards);
    this.base = base;
    this.fingerprint = fingerprint;
    for (RuleFile file : files) {
      for (Criterion rule : file.criteria()) {
        rules.put(file.key(rule), RuleInfo.of(rule, file.card()));
      }
    }
  }

  /**
   * Reads {@code national} and {@code province}, then lays the named folders of {@code scenario}
   * over them in order: their files replace those of the same name, their numbers the same numbers.
   */
  public static RulebookReading read(Path rulesDir, List<String> overlays) {
    return RulebookReader.read(rulesDir, overlays);
  }

  /** The same of texts that may not be on disk; rules of strangers go to {@link RuleSandbox}. */
  public static RulebookReading read(RuleFiles files) {
    return RulebookReader.read(files, new ArrayList<>());
  }

  /** Every instrument, in order of id. */
  public List<Instrument> instruments() {
    return cards.stream()
        .map(Card::instrument)
        .sorted(Comparator.comparing(Instrument::id))
        .toList();
  }

  /** SHA-256 (hex) over the rule files that were read. */
  public String fingerprint() {
    return fingerprint;
  }

  /** A number that a card has in force on a day. */
  public Optional<Parameter> number(String name, LocalDate day) {
    return numbers.on(name, day).map(v -> new Parameter(name, v.value(), v.status()));
  }

  /** What the rules in force on a date say of a portfolio. */
  public Assessment assess(Portfolio portfolio, LocalDate asOf, Horizon horizon) {
    refuseTooEarly(asOf);
    List<Object> common = common(asOf, horizon, portfolio.schemes());
    RulesOnDate onDate = new RulesOnDate(rules.values(), asOf, common(asOf, horizon));
    List<List<Finding>> batches =
        Batches.of(portfolio).parallelStream()
            .map(batch -> findings(new Judge(base, onDate), common, batch))
            .toList();
    List<Finding> findings = FindingOrder.sorted(batches);
    return new Assessment(portfolio, asOf, horizon, fingerprint, inForce(asOf), findings);
  }

  /** The engine looks its services up by the thread's loader, which a shared pool's has not. */
  private static List<Finding> findings(Judge judge, List<Object> common, List<Object> batch) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(Rulebook.class.getClassLoader());
    try {
      judge.judge(common, batch);
      return judge.findings();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** The facts that every batch needs: numbers, years, schemes and their shares. */
  List<Object> common(LocalDate asOf, Horizon horizon, List<Scheme> schemes) {
    List<Object> common = common(asOf, horizon);
    for (Scheme scheme : schemes) {
      common.add(scheme);
      for (Scheme.Share share : scheme.shares()) {
        common.add(new SchemeShare(scheme.id(), share.fundId(), share.percent().doubleValue()));
      }
    }
    return common;
  }

  List<Object> common(LocalDate asOf, Horizon horizon) {
    List<Object> common = new ArrayList<>(numbers.facts(asOf));
    common.addAll(numbers.facts(horizon));
    common.add(horizon);
    return common;
  }

  Judge judge(LocalDate asOf, Horizon horizon) {
    return new Judge(base, new RulesOnDate(rules.values(), asOf, common(asOf, horizon)));
  }

  private List<Instrument> inForce(LocalDate asOf) {
    return cards.stream()
        .filter(c -> c.inForce(asOf))
        .map(Card::instrument)
        .sorted(Comparator.comparing(Instrument::id))
        .toList();
  }

  void refuseTooEarly(LocalDate asOf) {
    LocalDate earliest =
        cards.stream().map(c -> c.instrument().from()).min(LocalDate::compareTo).orElseThrow();
    if (asOf.isBefore(earliest)) {
      throw new RulebookException(
          List.of(
              new DataIssue(
                  Severity.ERROR,
                  "rules",
                  null,
                  "asOf",
                  "date-before-earliest-card",
                  List.of(asOf.toString(), earliest.toString()))));
    }
  }

  List<Card> cards() {
    return cards;
  }

  List<RuleFile> files() {
    return files;
  }

  Numbers numbers() {
    return numbers;
  }
}
