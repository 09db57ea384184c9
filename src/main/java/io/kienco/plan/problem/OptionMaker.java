package io.kienco.plan.problem;

import io.kienco.model.Assessment;
import io.kienco.model.FinancingPayment;
import io.kienco.model.Horizon;
import io.kienco.model.Plan.Payment;
import io.kienco.model.Scenario;
import io.kienco.model.Scheme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists the options of a candidate: every start year and every way to pay that the rules leave. */
public final class OptionMaker {

  private final Horizon horizon;
  private final boolean allowTail;
  private final Ceilings ceilings;
  private final List<Way> ways = new ArrayList<>();
  private final int schemes;
  private final Map<String, List<Integer>> explicit = new HashMap<>();

  public OptionMaker(Assessment assessment, Horizon horizon, boolean allowTail, Ceilings ceilings) {
    this.horizon = horizon;
    this.allowTail = allowTail;
    this.ceilings = ceilings;
    for (Scheme scheme : assessment.portfolio().schemes()) {
      ways.add(new SchemeWay(scheme));
    }
    schemes = ways.size();
    Map<String, Map<String, List<Payment>>> byProposal = new LinkedHashMap<>();
    for (FinancingPayment pay : assessment.portfolio().financing()) {
      if (pay.amountVnd() > 0) {
        byProposal
            .computeIfAbsent(pay.proposalId(), p -> new LinkedHashMap<>())
            .computeIfAbsent(pay.optionId(), o -> new ArrayList<>())
            .add(new Payment(pay.fundId(), pay.year(), pay.amountVnd()));
      } else {
        byProposal.computeIfAbsent(pay.proposalId(), p -> new LinkedHashMap<>());
      }
    }
    byProposal.forEach((proposal, options) -> options.forEach((id, all) -> add(proposal, id, all)));
    byProposal.keySet().forEach(proposal -> explicit.putIfAbsent(proposal, List.of()));
  }

  private void add(String proposal, String id, List<Payment> all) {
    all.sort(Comparator.comparingInt(Payment::year));
    explicit.computeIfAbsent(proposal, p -> new ArrayList<>()).add(ways.size());
    ways.add(new ExplicitWay(id, List.copyOf(all)));
  }

  /** Options that pins leave, in order of start year, then of the way's place in its file. */
  public List<Option> of(Candidate candidate) {
    List<Option> options = candidate.mayBeAwarded() ? possible(candidate) : List.of();
    return candidate.at() == null
        ? options
        : options.stream().filter(o -> at(candidate.at(), o)).toList();
  }

  private static boolean at(Scenario.At at, Option option) {
    return (at.start() == null || at.start() == option.start())
        && (at.scheme() == null || at.scheme().equals(option.scheme()));
  }

  /** Options that window, schemes and envelopes leave, pins aside. */
  public List<Option> possible(Candidate candidate) {
    List<Option> options = new ArrayList<>();
    List<Integer> own = explicit.get(candidate.id());
    for (int start = horizon.first(); start <= horizon.last(); start++) {
      if (!mayStart(candidate, start)) {
        continue;
      }
      for (int w = 0; own == null && w < schemes; w++) {
        if (candidate.schemes().isEmpty() || candidate.schemes().contains(ways.get(w).id())) {
          add(candidate, start, w, options);
        }
      }
      for (int w : own == null ? List.<Integer>of() : own) {
        if (((ExplicitWay) ways.get(w)).start() == start) {
          add(candidate, start, w, options);
        }
      }
    }
    return options;
  }

  Option make(Candidate candidate, int start, int way) {
    Way by = ways.get(way);
    return new Option(candidate, start, way, by.id(), by.payments(candidate.proposal(), start));
  }

  private boolean mayStart(Candidate candidate, int start) {
    var proposal = candidate.proposal();
    int end = start + proposal.durationYears() - 1;
    boolean fits = allowTail || end <= horizon.last();
    boolean pinned =
        candidate.at() == null || candidate.at().start() == null || candidate.at().start() == start;
    if (candidate.ongoing()) {
      return fits && start == horizon.first();
    }
    return fits
        && (proposal.earliestStart() == null || start >= proposal.earliestStart())
        && (proposal.latestStart() == null || start <= proposal.latestStart());
  }

  private void add(Candidate candidate, int start, int way, List<Option> options) {
    Option option = make(candidate, start, way);
    if (payable(option)) {
      options.add(option);
    }
  }

  private boolean payable(Option option) {
    for (Payment payment : option.payments()) {
      if (payment.year() <= horizon.last() && !ceilings.has(payment.fund(), payment.year())) {
        return false;
      }
    }
    for (Payment running : running(option)) {
      if (!ceilings.has(running.fund(), running.year())) {
        return false;
      }
    }
    return true;
  }

  /** Running costs within the horizon, from the year after completion. */
  public List<Payment> running(Option option) {
    Long annual = option.candidate().proposal().annualCostVnd();
    if (annual == null || annual == 0 || ceilings.recurrentFund() == null) {
      return List.of();
    }
    List<Payment> running = new ArrayList<>();
    for (int year = option.end() + 1; year <= horizon.last(); year++) {
      running.add(new Payment(ceilings.recurrentFund(), year, annual));
    }
    return running;
  }
}
