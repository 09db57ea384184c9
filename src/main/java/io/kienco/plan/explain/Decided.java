package io.kienco.plan.explain;

import io.kienco.model.Plan.Payment;
import io.kienco.plan.problem.Candidate;
import io.kienco.plan.problem.Ceilings;
import io.kienco.plan.problem.Chunks;
import io.kienco.plan.problem.Entries;
import io.kienco.plan.problem.Option;
import io.kienco.plan.problem.OptionTable;
import io.kienco.plan.problem.Payer;
import io.kienco.plan.problem.Problem;
import io.kienco.plan.problem.Question;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was chosen, what it leaves of each money row, and what the rows are worth. */
public final class Decided {

  final Question question;
  final SortedMap<Integer, Option> awards = new TreeMap<>();
  private final BitSet awarded = new BitSet();
  private final double[] price;
  private final double[] priceOf;
  private final long[] left;
  private final long[] leftOf;
  private final Map<String, String> winner = new HashMap<>();
  private final Map<String, Option> byId = new HashMap<>();

  /**
   * @param chosen one choice of each unit
   * @param price of each row; the money rows stand first
   */
  public Decided(Question question, Problem problem, int[] chosen, double[] price) {
    this.question = question;
    this.price = price;
    this.left = question.moneyRows();
    priceOf = prices();
    for (int choice : chosen) {
      for (int m = problem.memberStart[choice]; m < problem.memberStart[choice + 1]; m++) {
        award(question.option(problem, problem.member[m]));
      }
    }
    leftOf = lefts();
  }

  private void award(Option option) {
    Candidate candidate = option.candidate();
    awards.put(candidate.index(), option);
    awarded.set(candidate.index());
    byId.put(candidate.id(), option);
    if (candidate.proposal().alternativeGroup() != null) {
      winner.put(candidate.proposal().alternativeGroup(), candidate.id());
    }
    Entries entries = question.money(option);
    for (int i = 0; i < entries.size(); i++) {
      left[entries.row(i)] -= entries.amount(i);
    }
  }

  /** By money sum, over the rows that it adds to. */
  private double[] prices() {
    double[] prices = new double[left.length];
    for (int sum = 0; sum < prices.length; sum++) {
      for (int row : ceilings().rowsOf(sum)) {
        prices[sum] += price[row];
      }
    }
    return prices;
  }

  /** By money sum, the least of the rows that it adds to. */
  private long[] lefts() {
    long[] lefts = new long[left.length];
    for (int sum = 0; sum < lefts.length; sum++) {
      lefts[sum] = Long.MAX_VALUE;
      for (int row : ceilings().rowsOf(sum)) {
        lefts[sum] = Math.min(lefts[sum], left[row]);
      }
    }
    return lefts;
  }

  /** Benefit that one more đồng of a fund in a year would bring. */
  double price(String fund, int year) {
    return price(ceilings().payer(fund), year);
  }

  double price(Payer payer, int year) {
    return priceOf[ceilings().sumOf(payer, year)];
  }

  /** What the rows that a fund and year draw on have left at least. */
  long left(String fund, int year) {
    return left(ceilings().payer(fund), year);
  }

  long left(Payer payer, int year) {
    return leftOf[ceilings().sumOf(payer, year)];
  }

  /** What a money row has left. */
  long left(int row) {
    return left[row];
  }

  /** The fund and year of a money row, with an amount. */
  Payment envelope(int row, long amount) {
    return new Payment(
        question.ceilings().rows().get(row).id(),
        question.ceilings().rows().get(row).year(),
        amount);
  }

  /** Of a fund in a year, after the scenario; 0 where it has none. */
  long ceiling(String fund, int year) {
    return ceilings().byFund().get(fund).getOrDefault(year, 0L);
  }

  boolean carries(String fund) {
    return question.ceilings().carries(fund);
  }

  /** Benefit of an option less the price of the money it takes. */
  double value(Option option) {
    return value(question.benefit(option), question.money(option));
  }

  double value(long benefit, Entries money) {
    double value = benefit;
    for (int i = 0; i < money.size(); i++) {
      value -= price[money.row(i)] * money.amount(i);
    }
    return value;
  }

  /** Of every option of the question's table. */
  double[] values() {
    OptionTable table = question.table();
    double[] values = new double[table.benefit.length];
    Chunks.map(values.length, range -> value(range, values), Object[]::new);
    return values;
  }

  private double[] value(Chunks.Range range, double[] values) {
    Entries money = new Entries();
    for (int o = range.from(); o < range.to(); o++) {
      values[o] = value(question.table().benefit[o], question.money(o, money));
    }
    return values;
  }

  boolean isAwarded(int candidate) {
    return awarded.get(candidate);
  }

  /** The award of a proposal, or null. */
  Option award(String proposal) {
    return byId.get(proposal);
  }

  /** The awarded proposal of a group of alternatives, or null. */
  String winner(String group) {
    return group == null ? null : winner.get(group);
  }

  Ceilings ceilings() {
    return question.ceilings();
  }
}
