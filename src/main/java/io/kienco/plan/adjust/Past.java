package io.kienco.plan.adjust;

import io.kienco.model.Envelope;
import io.kienco.model.FinancingPayment;
import io.kienco.model.Horizon;
import io.kienco.model.Pins;
import io.kienco.model.Plan;
import io.kienco.model.Plan.Award;
import io.kienco.model.Plan.Payment;
import io.kienco.model.Portfolio;
import io.kienco.model.Proposal;
import io.kienco.model.Rolling;
import io.kienco.model.Rolling.Spent;
import io.kienco.model.Scenario;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Years that are decided. What the earlier plan started in them stays where it is, paid as it was
 * paid; what it cost more or less is spread over its years to come; nothing else starts in them.
 */
final class Past {

  private final Rolling rolling;
  private final Horizon horizon;
  private final Map<String, Award> begun = new TreeMap<>();
  private final List<FinancingPayment> paid = new ArrayList<>();

  Past(Scenario scenario, Plan earlier, Horizon datasets) {
    rolling = scenario.rolling();
    horizon = scenario.horizon() == null ? datasets : scenario.horizon();
    Map<String, List<Spent>> spent =
        rolling.spent().stream().collect(Collectors.groupingBy(Spent::proposal));
    for (Award award : earlier.awards()) {
      if (award.start() <= rolling.decided()) {
        begun.put(award.proposal(), award);
        pay(award, spent.getOrDefault(award.proposal(), List.of()));
      }
    }
  }

  private void pay(Award award, List<Spent> spent) {
    Map<Integer, List<Spent>> byYear = spent.stream().collect(Collectors.groupingBy(Spent::year));
    long past = add(award, award.payments().get(0).fund(), award.start(), 0);
    List<Payment> toCome = new ArrayList<>();
    for (Payment payment : award.payments()) {
      if (payment.year() > rolling.decided()) {
        toCome.add(payment);
      } else if (!byYear.containsKey(payment.year())) {
        past += add(award, payment.fund(), payment.year(), payment.amount());
      }
    }
    for (Spent one : spent) {
      past += add(award, one.fund(), one.year(), one.amountVnd());
    }
    Long cost = rolling.costVnd().get(award.proposal());
    boolean unpaid = past == 0 && toCome.isEmpty();
    long left = cost != null ? Math.max(0, cost - past) : sum(unpaid ? award.payments() : toCome);
    spread(award, toCome.isEmpty() ? late(award) : toCome, left);
  }

  private long add(Award award, String fund, int year, long amount) {
    paid.add(new FinancingPayment(award.proposal(), award.scheme(), fund, year, amount));
    return amount;
  }

  /** All years of the work are decided: what is left of its cost is due in the first open one. */
  private List<Payment> late(Award award) {
    return award.payments().stream()
        .map(p -> new Payment(p.fund(), rolling.decided() + 1, p.amount()))
        .toList();
  }

  private static long sum(List<Payment> payments) {
    return payments.stream().mapToLong(Payment::amount).sum();
  }

  /** In the proportions of the earlier plan; the last payment takes the remainder. */
  private void spread(Award award, List<Payment> toCome, long left) {
    long planned = sum(toCome);
    long rest = left;
    for (int i = 0; i < toCome.size(); i++) {
      Payment payment = toCome.get(i);
      boolean last = i == toCome.size() - 1;
      long amount = last ? rest : part(left, payment.amount(), planned);
      rest -= add(award, payment.fund(), payment.year(), amount);
    }
  }

  private static long part(long whole, long numerator, long denominator) {
    return BigInteger.valueOf(whole)
        .multiply(BigInteger.valueOf(numerator))
        .divide(BigInteger.valueOf(denominator))
        .longValueExact();
  }

  Portfolio in(Portfolio portfolio) {
    List<Proposal> proposals = new ArrayList<>();
    for (Proposal proposal : portfolio.proposals()) {
      proposals.add(begun.containsKey(proposal.id()) ? proposal : notBefore(proposal));
    }
    List<FinancingPayment> financing = new ArrayList<>(paid);
    portfolio.financing().stream()
        .filter(f -> !begun.containsKey(f.proposalId()))
        .forEach(financing::add);
    return portfolio.with(proposals, financing);
  }

  private Proposal notBefore(Proposal proposal) {
    Integer earliest = proposal.earliestStart();
    int first = Math.max(rolling.decided() + 1, earliest == null ? 0 : earliest);
    return proposal.startingFrom(first);
  }

  /** Money that is spent is spent: a past ceiling is at least what was paid and is kept. */
  Scenario pinned(Scenario scenario, Portfolio portfolio) {
    Map<String, Pins.At> at = new TreeMap<>(scenario.pins().at());
    begun.values().forEach(a -> at.put(a.proposal(), new Pins.At(a.start(), a.scheme())));
    Map<String, Long> used = new HashMap<>();
    paid.forEach(p -> used.merge(p.fundId() + ' ' + p.year(), p.amountVnd(), Math::addExact));
    List<Scenario.Ceiling> ceilings = new ArrayList<>();
    for (Envelope envelope : scenario.envelopesOf(portfolio)) {
      long spent = used.getOrDefault(envelope.fundId() + ' ' + envelope.year(), 0L);
      boolean past = envelope.year() <= rolling.decided() && horizon.contains(envelope.year());
      long ceiling = past ? Math.max(envelope.ceilingVnd(), spent) : envelope.ceilingVnd();
      ceilings.add(new Scenario.Ceiling(envelope.fundId(), envelope.year(), ceiling));
    }
    return scenario.with(
        s -> {
          s.pins = new Pins(s.pins.must(), s.pins.never(), at);
          s.envelopes = new Scenario.Money(Map.of(), ceilings);
        });
  }
}
