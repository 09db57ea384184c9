package io.kienco.plan.explain;

import io.kienco.model.Fund;
import io.kienco.model.Plan.EnvelopeUse;
import io.kienco.model.Plan.Payment;
import io.kienco.plan.problem.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The account of every envelope of the horizon, in the order of funds and years. */
final class EnvelopeUses {

  private record Cell(String fund, int year) {}

  private final Decided decided;
  private final Map<Cell, Long> spent = new HashMap<>();
  private final Map<Cell, Long> running = new HashMap<>();

  EnvelopeUses(Decided decided) {
    this.decided = decided;
    for (Option option : decided.awards.values()) {
      option.payments().forEach(p -> add(spent, p));
      decided.question.running(option).forEach(p -> add(running, p));
    }
  }

  private static void add(Map<Cell, Long> sums, Payment payment) {
    sums.merge(new Cell(payment.fund(), payment.year()), payment.amount(), Math::addExact);
  }

  List<EnvelopeUse> list() {
    List<EnvelopeUse> uses = new ArrayList<>();
    for (Fund fund : decided.question.assessment().portfolio().funds()) {
      long carried = 0;
      for (var envelope : decided.ceilings().byFund().get(fund.id()).entrySet()) {
        EnvelopeUse use = use(fund, envelope.getKey(), envelope.getValue(), carried);
        carried = use.carriedOut();
        uses.add(use);
      }
    }
    return uses;
  }

  private EnvelopeUse use(Fund fund, int year, long ceiling, long carriedIn) {
    Cell cell = new Cell(fund.id(), year);
    long owed = decided.ceilings().entitlements(fund.id(), year) + running.getOrDefault(cell, 0L);
    long paid = spent.getOrDefault(cell, 0L);
    long left = ceiling + carriedIn - owed - paid;
    return new EnvelopeUse(
        fund.id(),
        year,
        ceiling,
        owed,
        paid,
        carriedIn,
        fund.carryOver() ? left : 0,
        decided.price(fund.id(), year));
  }
}
