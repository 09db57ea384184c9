package io.kienco.plan.explain;

import io.kienco.model.Plan.Payment;
import io.kienco.plan.problem.Candidate;
import io.kienco.plan.problem.Ceilings;
import io.kienco.plan.problem.Entries;
import io.kienco.plan.problem.Option;
import io.kienco.plan.problem.OptionTable;
import io.kienco.plan.problem.Problem;
import io.kienco.plan.problem.Question;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was chosen, what it leaves of each money row, and what the rows are worth. */
public final class Decided {

  final Question question;
  final SortedMap<Integer, Option> awards = new TreeMap<>();
  private final double[] price;
  private final Map<String, Map<Integer, Double>> priceByFund = new HashMap<>();
  private final long[] left;
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
    question
        .ceilings()
        .byFund()
        .forEach((fund, years) -> priceByFund.put(fund, prices(fund, years.keySet())));
    for (int choice : chosen) {
      for (int m = problem.memberStart[choice]; m < problem.memberStart[choice + 1]; m++) {
        award(question.option(problem, problem.member[m]));
      }
    }
  }

  private void award(Option option) {
    Candidate candidate = option.candidate();
    awards.put(candidate.index(), option);
    byId.put(candidate.id(), option);
    if (candidate.proposal().alternativeGroup() != null) {
      winner.put(candidate.proposal().alternativeGroup(), candidate.id());
    }
    Entries entries = question.money(option);
    for (int i = 0; i < entries.size(); i++) {
      left[entries.row(i)] -= entries.amount(i);
    }
  }

  private Map<Integer, Double> prices(String fund, Set<Integer> years) {
    Map<Integer, Double> prices = new HashMap<>();
    for (int year : years) {
      double sum = 0;
      for (int row : question.ceilings().rowsOf(fund, year)) {
        sum += price[row];
      }
      prices.put(year, sum);
    }
    return prices;
  }

  /** Benefit that one more đồng of a fund in a year would bring. */
  double price(String fund, int year) {
    return priceByFund.get(fund).get(year);
  }

  /** What the rows that a fund and year draw on have left at least. */
  long left(String fund, int year) {
    long least = Long.MAX_VALUE;
    for (int row : question.ceilings().rowsOf(fund, year)) {
      least = Math.min(least, left[row]);
    }
    return least;
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
    Entries money = new Entries();
    for (int o = 0; o < values.length; o++) {
      values[o] = value(table.benefit[o], question.money(o, money));
    }
    return values;
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
