package io.kienco.referee;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Why a choice does not hold in time or money, in words. */
final class Objections {

  private Objections() {}

  static List<String> to(Trial trial, Trial.Choice choice) {
    List<String> no = new ArrayList<>();
    horizon(trial, choice, no);
    if (choice.work().ongoing()) {
      if (choice.start() != trial.first()) {
        no.add("is ongoing and must start in " + trial.first() + ", not " + choice.start());
      }
    } else {
      window(choice, no);
    }
    envelopes(trial, choice, no);
    return no;
  }

  private static void horizon(Trial trial, Trial.Choice choice, List<String> no) {
    if (choice.start() < trial.first() || choice.start() > trial.last()) {
      no.add("starts in " + choice.start() + ", outside the horizon");
    }
    if (choice.end() > trial.last() && !trial.whatIf().allowTail()) {
      no.add("ends in " + choice.end() + ", after the horizon");
    }
    Map<String, List<Pay>> explicit = trial.explicit(choice.work());
    if (explicit != null
        && explicit.get(choice.way()).stream().mapToInt(Pay::year).min().getAsInt()
            != choice.start()) {
      no.add("starts in " + choice.start() + ", not when its explicit option first pays");
    }
  }

  private static void window(Trial.Choice choice, List<String> no) {
    Work work = choice.work();
    if (work.earliest() != null && choice.start() < work.earliest()) {
      no.add("starts in " + choice.start() + ", before " + work.earliest());
    }
    if (work.latest() != null && choice.start() > work.latest()) {
      no.add("starts in " + choice.start() + ", after " + work.latest());
    }
  }

  private static void envelopes(Trial trial, Trial.Choice choice, List<String> no) {
    List<Pay> due = new ArrayList<>(choice.payments());
    due.addAll(choice.running());
    Set<Pay.Cell> open = trial.ceilings().keySet();
    for (Pay pay : due) {
      boolean tail = pay.year() > trial.last() && trial.whatIf().allowTail();
      if (!tail && !open.contains(pay.cell())) {
        no.add("is paid from " + pay.cell() + ", which has no envelope");
      }
    }
  }
}
