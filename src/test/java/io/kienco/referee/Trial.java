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
import java.util.stream.IntStream;

/** What a plan may be: books, scenario and judgement together, one rule a method. */
record Trial(Books books, WhatIf whatIf, Judgement judgement) {

  /** A proposal at a start by a scheme or explicit option; value null when it has none. */
  record Choice(
      Work work, int start, String way, List<Pay> payments, List<Pay> running, Long value) {
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

  /** Ceilings of the horizon; a scaled one is rounded down, a set one wins. */
  SortedMap<Pay.Cell, Long> ceilings() {
    SortedMap<Pay.Cell, Long> ceilings = new TreeMap<>();
    books.ceilings().forEach((cell, vnd) -> ceilings.put(cell, scaled(cell, vnd)));
    ceilings.putAll(whatIf.set());
    ceilings.keySet().removeIf(c -> c.year() < first() || c.year() > last());
    return ceilings;
  }

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
    return new Choice(
        work, start, way, payments(work, start, way), running(work, start), value(work, start));
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
    windows(work, start, way, no);
    money(work, start, way, no);
    return no;
  }

  private void windows(Work work, int start, String way, List<String> no) {
    if (work.ongoing() && start != first()) {
      no.add("is ongoing and must start in " + first() + ", not " + start);
    }
    if (start < first() || start > last()) {
      no.add("starts in " + start + ", outside the horizon");
    }
    if (work.earliest() != null && start < work.earliest()) {
      no.add("starts in " + start + ", before " + work.earliest());
    }
    if (work.latest() != null && start > work.latest()) {
      no.add("starts in " + start + ", after " + work.latest());
    }
    if (work.end(start) > last() && !whatIf.allowTail()) {
      no.add("ends in " + work.end(start) + ", after the horizon");
    }
    if (explicit(work) != null && start != firstPaid(explicit(work).get(way))) {
      no.add("starts in " + start + ", not when its explicit option first pays");
    }
  }

  private void money(Work work, int start, String way, List<String> no) {
    List<Pay> due = new ArrayList<>(payments(work, start, way));
    due.addAll(running(work, start));
    Set<Pay.Cell> open = ceilings().keySet();
    for (Pay pay : due) {
      boolean tail = pay.year() > last() && whatIf.allowTail();
      if (!tail && !open.contains(pay.cell())) {
        no.add("is paid from " + pay.cell() + ", which has no envelope");
      }
    }
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

  private Map<String, List<Pay>> explicit(Work work) {
    return books.financing().get(work.id());
  }

  private static int firstPaid(List<Pay> payments) {
    return payments.stream().mapToInt(Pay::year).min().orElseThrow();
  }

  /** Payments by year and fund, none of them zero. */
  List<Pay> payments(Work work, int start, String way) {
    if (explicit(work) != null) {
      return explicit(work).get(way);
    }
    List<Pay> payments = new ArrayList<>();
    long left = work.cost();
    for (int k = 0; k < work.duration(); k++) {
      long amount = k == work.duration() - 1 ? left : yearly(work, k);
      left -= amount;
      split(start + k, amount, books.schemes().get(way), payments);
    }
    return payments;
  }

  private static long yearly(Work work, int k) {
    if (work.spread().isEmpty()) {
      return work.cost() / work.duration();
    }
    return Math.multiplyExact(work.cost(), (long) work.spread().get(k)) / 100;
  }

  private static void split(int year, long amount, List<Books.Share> shares, List<Pay> payments) {
    long left = amount;
    for (int i = 0; i < shares.size(); i++) {
      long part = i == shares.size() - 1 ? left : percent(amount, shares.get(i).percent());
      left -= part;
      if (part != 0) {
        payments.add(new Pay(shares.get(i).fund(), year, part));
      }
    }
  }

  private static long percent(long amount, BigDecimal percent) {
    return percent
        .multiply(BigDecimal.valueOf(amount))
        .movePointLeft(2)
        .toBigInteger()
        .longValueExact();
  }

  /** Running costs from the year after the work to the end of the horizon. */
  List<Pay> running(Work work, int start) {
    return work.annual() == 0
        ? List.of()
        : IntStream.rangeClosed(work.end(start) + 1, last())
            .mapToObj(y -> new Pay(books.recurrentFund(), y, work.annual()))
            .toList();
  }

  /** Benefit in thousandths, rounded down; null when nobody knows whom it serves. */
  Long value(Work work, int start) {
    if (!whatIf.pointsOnly() && work.pupils() == null) {
      return null;
    }
    long points = judgement.points().getOrDefault(work.id(), 0L);
    BigDecimal people = BigDecimal.valueOf(whatIf.pointsOnly() ? 1 : work.pupils());
    BigDecimal kept = BigDecimal.ONE.subtract(whatIf.discount()).pow(start - first());
    BigDecimal value = people.multiply(BigDecimal.valueOf(points)).multiply(kept);
    return value.setScale(0, RoundingMode.FLOOR).longValueExact();
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
