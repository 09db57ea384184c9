package io.kienco.plan.explain;

import io.kienco.plan.problem.Entries;
import io.kienco.plan.problem.Payer;
import io.kienco.plan.problem.Question;
import io.kienco.plan.problem.Till;
import java.util.Arrays;

/**
 * An option at the plan's prices. One of these goes from option to option without making objects,
 * so each thread has its own.
 */
final class Priced {

  private final Decided decided;
  private final Question question;
  private final Bundles bundles;

  /** By money row, running costs included. */
  final Entries money = new Entries();

  int option;

  /** Benefit that it lacks to be the better choice. */
  double missing;

  /** What its payments within the horizon are worth. */
  double charged;

  /** All payments, those after the horizon too. */
  long spend;

  int payments;
  Payer[] payer = new Payer[8];
  int[] year = new int[8];
  long[] amount = new long[8];
  private final Till take = this::take;
  private final Till run = this::run;
  private boolean runs;

  Priced(Decided decided, Bundles bundles) {
    this.decided = decided;
    this.question = decided.question;
    this.bundles = bundles;
  }

  Priced of(int option) {
    this.option = option;
    question.money(option, money);
    double worth = decided.value(question.table().benefit[option], money);
    missing = bundles.missing(option, worth);
    charged = 0;
    spend = 0;
    payments = 0;
    question.pay(option, take);
    return this;
  }

  private void take(Payer by, int in, long due) {
    if (payments == payer.length) {
      payer = Arrays.copyOf(payer, 2 * payments);
      year = Arrays.copyOf(year, 2 * payments);
      amount = Arrays.copyOf(amount, 2 * payments);
    }
    payer[payments] = by;
    year[payments] = in;
    amount[payments++] = due;
    spend += due;
    charged += isWithin(payments - 1) ? decided.price(by, in) * due : 0;
  }

  /** Whether that payment falls due within the horizon. */
  boolean isWithin(int payment) {
    return year[payment] <= question.horizon().last();
  }

  /** Whether its running costs fit what is left. */
  boolean runs() {
    runs = true;
    question.run(option, run);
    return runs;
  }

  private void run(Payer by, int in, long due) {
    runs &= decided.left(by, in) >= due;
  }

  /** The largest payment within the horizon; -1 when there is none. */
  int largest() {
    int most = -1;
    for (int i = 0; i < payments; i++) {
      most = isWithin(i) && (most < 0 || amount[i] > amount[most]) ? i : most;
    }
    return most;
  }

  /** The part of today's prices at which the option pays. */
  double worthwhile() {
    return charged <= 0 ? 0 : 1 - missing / charged;
  }
}
