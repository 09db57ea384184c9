package io.kienco.referee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a plan may be: books, scenario and judgement together, one rule a method.
 *
 * @param ceilings of the horizon, as the scenario changes them: scaled, then set
 * @param losses points that a promised work loses when it moves, by proposal
 */
record Trial(
    Books books,
    WhatIf whatIf,
    Judgement judgement,
    SortedMap<Pay.Cell, Long> ceilings,
    Earlier earlier,
    Map<String, Long> losses) {

  Trial(Books books, WhatIf whatIf, Judgement judgement) {
    this(books, whatIf, judgement, Earlier.NONE);
  }

  Trial(Books books, WhatIf whatIf, Judgement judgement, Earlier earlier) {
    this(
        earlier.in(whatIf.terms().in(books)),
        earlier.in(whatIf),
        earlier.in(whatIf.terms().in(judgement)),
        new TreeMap<>(),
        earlier,
        earlier.losses(whatIf.terms().in(judgement)));
    books.ceilings().forEach((cell, vnd) -> ceilings.put(cell, scaled(cell, vnd)));
    ceilings.putAll(whatIf.set());
    ceilings.replaceAll(
        (cell, vnd) -> cell.fund().equals(books.recurrentFund()) ? vnd : whatIf.terms().left(vnd));
    ceilings.keySet().removeIf(c -> c.year() < first() || c.year() > last());
    earlier.raise(ceilings);
  }

  /** A proposal at a start by a scheme or explicit option; value null when it has none. */
  record Choice(
      Work work,
      int start,
      String way,
      List<Pay> payments,
      List<Pay> running,
      long spend,
      Long value) {
    int end() {
      return work.end(start);
    }
  }

  int first() {
    return whatIf.first() != null ? whatIf.first() : books.first();
  }

  int last() {
    return whatIf.last() != null ? whatIf.last() : books.last();
  }

  /** A scaled ceiling is rounded down. */
  private long scaled(Pay.Cell cell, long vnd) {
    BigDecimal factor = whatIf.scale().getOrDefault(cell.fund(), BigDecimal.ONE);
    return factor
        .multiply(BigDecimal.valueOf(vnd))
        .setScale(0, RoundingMode.FLOOR)
        .longValueExact();
  }

  /** Entitlements of the horizon, as payments of the recurrent fund. */
  List<Pay> entitlements() {
    return judgement.owed().entrySet().stream()
        .filter(e -> e.getKey() >= first() && e.getKey() <= last() && e.getValue() != 0)
        .map(e -> new Pay(books.recurrentFund(), e.getKey(), e.getValue()))
        .toList();
  }

  /** Everything this proposal may be, pins aside. */
  List<Choice> choices(Work work) {
    List<Choice> choices = new ArrayList<>();
    for (String way : ways(work)) {
      for (int start = first(); start <= last(); start++) {
        if (objections(work, start, way).isEmpty()) {
          choices.add(choice(work, start, way));
        }
      }
    }
    return choices;
  }

  Choice choice(Work work, int start, String way) {
    List<Pay> payments =
        explicit(work) != null
            ? explicit(work).get(way).stream().filter(p -> p.amount() != 0).toList()
            : Reckoning.payments(work, start, books.schemes().get(way), this::dearer);
    List<Pay> running = Reckoning.running(work, start, last(), books.recurrentFund(), this::dearer);
    return new Choice(work, start, way, payments, running, Pay.sum(payments), value(work, start));
  }

  private long dearer(int year, long amount) {
    return whatIf.terms().dearer(amount, year, first(), last());
  }

  /** Why this proposal may not be awarded so, in words; empty when it may. Pins aside. */
  List<String> objections(Work work, int start, String way) {
    List<String> no = new ArrayList<>();
    if (judgement.excluded().contains(work.id())) {
      no.add("is excluded by the rules");
    }
    if (value(work, start) == null && !hasTo(work)) {
      no.add("cannot be valued, and nothing says that it must be awarded");
    }
    if (!ways(work).contains(way)) {
      no.add("may not be paid by " + way);
      return no;
    }
    no.addAll(Objections.to(this, choice(work, start, way)));
    return no;
  }

  /** Ongoing, mandated or pinned: the reasons to award what has no value. */
  boolean hasTo(Work work) {
    return work.ongoing()
        || judgement.mandates().containsKey(work.id())
        || whatIf.pinned(work.id());
  }

  /** Schemes or explicit options that may pay it. */
  Collection<String> ways(Work work) {
    if (explicit(work) != null) {
      return explicit(work).keySet();
    }
    Set<String> allowed = judgement.schemes().get(work.id());
    return books.schemes().keySet().stream()
        .filter(s -> allowed == null || allowed.contains(s))
        .toList();
  }

  /** Its explicit options with their payments; null when schemes pay it. */
  Map<String, List<Pay>> explicit(Work work) {
    return books.financing().get(work.id());
  }

  /** Benefit in thousandths, rounded down; null when nobody knows whom it serves. */
  Long value(Work work, int start) {
    if (!whatIf.pointsOnly() && work.pupils() == null) {
      return null;
    }
    long lost = earlier.moves(work.id(), start) ? losses.get(work.id()) : 0;
    long points = judgement.points().getOrDefault(work.id(), 0L) - lost;
    long people = whatIf.pointsOnly() ? 1 : work.pupils();
    return Reckoning.value(points, people, whatIf.discount(), start - first());
  }

  /** What a floor wants of a plan's total, rounded up. */
  static long wanted(WhatIf.Floor floor, long total) {
    return floor
        .share()
        .multiply(BigDecimal.valueOf(total))
        .setScale(0, RoundingMode.CEILING)
        .longValueExact();
  }
}
