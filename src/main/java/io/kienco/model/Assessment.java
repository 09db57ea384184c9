package io.kienco.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the rules in force on a date say of a portfolio. Findings are in a fixed order: by kind,
 * subject, instrument, rule.
 *
 * @param horizon the years for which entitlements were reckoned
 * @param rulebook SHA-256 (hex) over the rule files that were read, overlays included
 * @param instruments every instrument in force on the date, in order of id
 */
public record Assessment(
    Portfolio portfolio,
    LocalDate asOf,
    Horizon horizon,
    String rulebook,
    List<Instrument> instruments,
    List<Finding> findings) {

  public Assessment {
    instruments = List.copyOf(instruments);
    findings = List.copyOf(findings);
  }

  /** The same findings about a portfolio that was changed since. */
  public Assessment withPortfolio(Portfolio other) {
    return new Assessment(other, asOf, horizon, rulebook, instruments, findings);
  }

  /** One verdict for each proposal, in the portfolio's order. Computed at each call. */
  public List<Verdict> verdicts() {
    Map<String, List<Finding>> bySubject = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (finding.aboutProposal()) {
        bySubject.computeIfAbsent(finding.subject(), s -> new ArrayList<>()).add(finding);
      }
    }
    return portfolio.proposals().stream()
        .map(p -> new Verdict(p, bySubject.getOrDefault(p.id(), List.of())))
        .toList();
  }

  /**
   * What a reader must know of some findings: {@code synthetic}, then {@code STATUS:INSTRUMENT} of
   * each that is not in force, in order.
   */
  public List<String> notices(Stream<Finding> leanedOn) {
    List<String> notices = new ArrayList<>();
    if (portfolio.info().synthetic()) {
      notices.add("synthetic");
    }
    leanedOn
        .map(Finding::citation)
        .filter(c -> c.status() != null && !c.status().equals("in_force"))
        .map(c -> c.status() + ":" + c.instrument())
        .distinct()
        .sorted()
        .forEach(notices::add);
    return notices;
  }

  /** Entitlements in đồng by year, over all schools; a year with none is absent. */
  public SortedMap<Integer, Long> owedByYear() {
    SortedMap<Integer, Long> owed = new TreeMap<>();
    for (Finding finding : findings) {
      if (finding instanceof Finding.Entitlement due) {
        owed.merge(due.year(), due.amountVnd(), Math::addExact);
      }
    }
    return owed;
  }
}
