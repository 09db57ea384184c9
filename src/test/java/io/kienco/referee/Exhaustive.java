package io.kienco.referee;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The best plan of a tiny dataset, by trying every combination that the hard limits allow.
 *
 * <p>In this order: fewest ongoing proposals unmet, fewest mandates unmet, least floor shortfall,
 * most benefit. A floor wants ⌈share × the plan's total of the same⌉; the shortfall is max(0,
 * wanted − reached), in đồng or thousandths, summed over the floors.
 */
final class Exhaustive {

  /** The medium levels and the benefit of a plan, and the plan. */
  record Best(
      int ongoingUnmet,
      int mandatesUnmet,
      long shortfall,
      long benefit,
      List<Trial.Choice> choices) {

    boolean betterThan(Best other) {
      if (ongoingUnmet != other.ongoingUnmet) {
        return ongoingUnmet < other.ongoingUnmet;
      }
      if (mandatesUnmet != other.mandatesUnmet) {
        return mandatesUnmet < other.mandatesUnmet;
      }
      return shortfall != other.shortfall ? shortfall < other.shortfall : benefit > other.benefit;
    }
  }

  private final Trial trial;
  private final Purse purse;
  private final List<List<Trial.Choice>> open = new ArrayList<>();
  private final List<Work> works;
  private final Trial.Choice[] taken;
  private final Map<String, Trial.Choice> byId = new LinkedHashMap<>();
  private Best best;

  private Exhaustive(Trial trial) {
    this.trial = trial;
    this.purse = new Purse(trial);
    this.works = List.copyOf(trial.books().works().values());
    this.taken = new Trial.Choice[works.size()];
    works.forEach(w -> open.add(pinned(w, trial)));
  }

  /** Empty when no plan meets the hard limits. */
  static Optional<Best> best(Trial trial) {
    Exhaustive search = new Exhaustive(trial);
    if (search.purse.holds()) {
      search.place(0);
    }
    return Optional.ofNullable(search.best);
  }

  /** How many combinations there are before any limit. */
  static double size(Trial trial) {
    return trial.books().works().values().stream()
        .mapToDouble(w -> pinned(w, trial).size())
        .reduce(1, (a, b) -> a * b);
  }

  /** What pins leave of a proposal's choices; null among them means not awarded. */
  static List<Trial.Choice> pinned(Work work, Trial trial) {
    WhatIf.Place at = trial.whatIf().at().getOrDefault(work.id(), new WhatIf.Place(null, null));
    List<Trial.Choice> left = new ArrayList<>();
    if (!trial.whatIf().pinned(work.id())) {
      left.add(null);
    }
    if (!trial.whatIf().never().contains(work.id())) {
      for (Trial.Choice choice : trial.choices(work)) {
        boolean start = at.start() == null || at.start() == choice.start();
        if (start && (at.scheme() == null || at.scheme().equals(choice.way()))) {
          left.add(choice);
        }
      }
    }
    return left;
  }

  private void place(int i) {
    if (i == taken.length) {
      judge();
      return;
    }
    for (Trial.Choice choice : open.get(i)) {
      taken[i] = choice;
      if (choice == null) {
        place(i + 1);
      } else if (purse.take(choice)) {
        byId.put(choice.work().id(), choice);
        place(i + 1);
        byId.remove(choice.work().id());
        purse.giveBack(choice);
      }
    }
  }

  private void judge() {
    for (Trial.Choice choice : byId.values()) {
      for (String required : choice.work().requires()) {
        Trial.Choice before = byId.get(required);
        if (before == null || before.end() >= choice.start()) {
          return;
        }
      }
    }
    Best found = measure(trial, byId);
    if (best == null || found.betterThan(best)) {
      best = found;
    }
  }

  /** The levels that a set of choices reaches, hard limits aside. */
  static Best measure(Trial trial, Map<String, Trial.Choice> byId) {
    int ongoing = 0;
    int mandates = 0;
    for (Work work : trial.books().works().values()) {
      if (trial.judgement().excluded().contains(work.id())) {
        continue;
      }
      Trial.Choice choice = byId.get(work.id());
      ongoing += work.ongoing() && choice == null ? 1 : 0;
      Integer by = trial.judgement().mandates().get(work.id());
      mandates += by != null && (choice == null || choice.end() > by) ? 1 : 0;
    }
    long benefit = 0;
    for (Trial.Choice choice : byId.values()) {
      benefit += choice.value() == null ? 0 : choice.value();
    }
    long shortfall = 0;
    for (WhatIf.Floor floor : trial.whatIf().floors()) {
      long[] sums = reached(floor, byId);
      shortfall += Math.max(0, Trial.wanted(floor, sums[0]) - sums[1]);
    }
    return new Best(ongoing, mandates, shortfall, benefit, List.copyOf(byId.values()));
  }

  /** The plan's total and the group's part of it, in đồng or thousandths. */
  static long[] reached(WhatIf.Floor floor, Map<String, Trial.Choice> byId) {
    long[] sums = new long[2];
    for (Trial.Choice choice : byId.values()) {
      long value = choice.value() == null ? 0 : choice.value();
      long amount = floor.ofSpend() ? choice.spend() : value;
      sums[0] += amount;
      sums[1] += floor.covers(choice.work()) ? amount : 0;
    }
    return sums;
  }
}
