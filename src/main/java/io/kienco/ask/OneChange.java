package io.kienco.ask;

import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.model.Why.Basis;
import io.kienco.model.Why.Change;
import io.kienco.model.Why.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A scenario with one single change for one proposal. */
record OneChange(Portfolio portfolio, Scenario scenario, String proposal) {

  private static final BigDecimal LEAST_COST = new BigDecimal("-99.9");

  /** Rounded to what people say: tenths of a percent and of a point, whole millions. */
  Change of(Kind kind, BigDecimal amount, String fund, Integer year) {
    BigDecimal said = said(kind, amount);
    return new Change(
        kind, said, fund, year, null, Basis.ESTIMATE, changed(kind, said, fund, year));
  }

  /** With another share of one floor, to the thousandth below. */
  Change floor(String id, BigDecimal share) {
    BigDecimal said = share.max(BigDecimal.ZERO).setScale(3, RoundingMode.FLOOR);
    List<Scenario.Floor> floors =
        scenario.floors().stream()
            .map(f -> f.id().equals(id) ? new Scenario.Floor(id, f.where(), f.of(), said) : f)
            .toList();
    Scenario lowered = named(Kind.FLOOR).with(s -> s.floors = floors);
    return new Change(Kind.FLOOR, said, null, null, id, Basis.ESTIMATE, lowered);
  }

  /** A change so many times as large, from what the scenario says. */
  Change times(Change change, double by) {
    BigDecimal factor = BigDecimal.valueOf(by);
    if (change.kind() != Kind.FLOOR) {
      return of(change.kind(), change.amount().multiply(factor), change.fund(), change.year());
    }
    BigDecimal lowered = size(change).multiply(factor);
    return floor(change.floor(), share(change.floor()).subtract(lowered));
  }

  /** How much is changed, in the change's own measure. */
  BigDecimal size(Change change) {
    return change.kind() == Kind.FLOOR
        ? share(change.floor()).subtract(change.amount())
        : change.amount().abs();
  }

  private BigDecimal share(String floor) {
    return scenario.floors().stream()
        .filter(f -> f.id().equals(floor))
        .findFirst()
        .orElseThrow()
        .share();
  }

  private Scenario named(Kind kind) {
    String id = proposal + '-' + kind.name().toLowerCase(Locale.ROOT);
    return scenario.with(s -> s.id = id.replaceAll("[^\\p{L}\\p{N}._-]|^\\.+", "-"));
  }

  /** What the proposal costs; null where its ways of paying say so one by one. */
  Long cost() {
    return portfolio.proposalsById().get(proposal).costVnd();
  }

  private static BigDecimal said(Kind kind, BigDecimal amount) {
    return switch (kind) {
      case COST -> amount.setScale(1, RoundingMode.FLOOR).max(LEAST_COST);
      case POINTS -> amount.setScale(1, RoundingMode.CEILING);
      case MONEY -> amount.movePointLeft(6).setScale(0, RoundingMode.CEILING).movePointRight(6);
      case LIMIT -> amount.setScale(0, RoundingMode.CEILING);
      case FLOOR -> throw new IllegalArgumentException("a floor has a name");
    };
  }

  private Scenario changed(Kind kind, BigDecimal amount, String fund, Integer year) {
    Scenario named = named(kind);
    return switch (kind) {
      case COST -> named.with(s -> s.changes = with(amount, null));
      case POINTS -> named.with(s -> s.changes = with(null, amount));
      case MONEY -> Money.more(named, portfolio, fund, year, amount.longValueExact());
      case LIMIT -> named.with(s -> s.limits = new Scenario.Limits(amount.intValueExact()));
      case FLOOR -> throw new IllegalArgumentException("a floor has a name");
    };
  }

  /** On top of what the scenario changes of it already. */
  private Map<String, Scenario.Change> with(BigDecimal cost, BigDecimal points) {
    Map<String, Scenario.Change> changes = new TreeMap<>(scenario.changes());
    Scenario.Change before = changes.get(proposal);
    BigDecimal costBefore = before == null ? null : before.costPercent();
    BigDecimal pointsBefore = before == null ? null : before.points();
    changes.put(
        proposal,
        new Scenario.Change(
            cost == null ? costBefore : combined(costBefore, cost),
            points == null ? pointsBefore : add(pointsBefore, points)));
    return changes;
  }

  private static BigDecimal add(BigDecimal before, BigDecimal more) {
    return before == null ? more : before.add(more);
  }

  private static BigDecimal combined(BigDecimal before, BigDecimal percent) {
    if (before == null) {
      return percent;
    }
    BigDecimal hundred = BigDecimal.valueOf(100);
    BigDecimal both = hundred.add(before).multiply(hundred.add(percent)).movePointLeft(2);
    return both.subtract(hundred).setScale(4, RoundingMode.FLOOR);
  }
}
