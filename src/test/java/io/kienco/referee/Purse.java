package io.kienco.referee;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ceilings, works limits and alternative groups as they fill while choices are taken. */
final class Purse {

  private final Trial trial;
  private final List<String> funds;
  private final boolean[] carries;
  private final boolean[][] open;
  private final long[][] left;
  private final Map<String, int[]> works = new HashMap<>();
  private final Set<String> groups = new HashSet<>();

  Purse(Trial trial) {
    this.trial = trial;
    this.funds = new ArrayList<>(trial.books().carries().keySet());
    int years = trial.last() - trial.first() + 1;
    carries = new boolean[funds.size()];
    open = new boolean[funds.size()][years];
    left = new long[funds.size()][years];
    for (int f = 0; f < carries.length; f++) {
      carries[f] = trial.books().carries().get(funds.get(f));
    }
    trial.ceilings().forEach((cell, vnd) -> open(new Pay(cell.fund(), cell.year(), vnd)));
    spend(trial.entitlements(), 1);
  }

  private void open(Pay ceiling) {
    int fund = funds.indexOf(ceiling.fund());
    open[fund][ceiling.year() - trial.first()] = true;
    left[fund][ceiling.year() - trial.first()] = ceiling.amount();
  }

  /** Takes a choice if every limit still holds; else changes nothing. */
  boolean take(Trial.Choice choice) {
    String group = choice.work().group();
    if (!group.isEmpty() && !groups.add(group)) {
      return false;
    }
    spend(choice.payments(), 1);
    spend(choice.running(), 1);
    boolean fits = occupy(choice, 1) && holds();
    if (!fits) {
      giveBack(choice);
    }
    return fits;
  }

  void giveBack(Trial.Choice choice) {
    groups.remove(choice.work().group());
    spend(choice.payments(), -1);
    spend(choice.running(), -1);
    occupy(choice, -1);
  }

  /** Whether the commune's works stay within the limit in every year of the work. */
  private boolean occupy(Trial.Choice choice, int sign) {
    int[] commune = works.computeIfAbsent(choice.work().commune(), c -> new int[left[0].length]);
    int most = 0;
    for (int year = choice.start(); year <= Math.min(choice.end(), trial.last()); year++) {
      most = Math.max(most, commune[year - trial.first()] += sign);
    }
    return trial.whatIf().worksLimit() == null || most <= trial.whatIf().worksLimit();
  }

  private void spend(List<Pay> pays, int sign) {
    for (Pay pay : pays) {
      if (pay.year() <= trial.last()) {
        left[funds.indexOf(pay.fund())][pay.year() - trial.first()] -= sign * pay.amount();
      }
    }
  }

  /** Whether every fund and year of the horizon, or running total with carry-over, fits. */
  boolean holds() {
    for (int f = 0; f < left.length; f++) {
      long sum = 0;
      for (int y = 0; y < left[f].length; y++) {
        sum = carries[f] ? sum + left[f][y] : left[f][y];
        if (sum < 0 || !open[f][y] && left[f][y] < 0) {
          return false;
        }
      }
    }
    return true;
  }
}
