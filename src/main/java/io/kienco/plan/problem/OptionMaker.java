package io.kienco.plan.problem;

import io.kienco.model.Assessment;
import io.kienco.model.FinancingPayment;
import io.kienco.model.Horizon;
import io.kienco.model.Proposal;
import io.kienco.model.Scenario;
import io.kienco.model.Scheme;
import io.kienco.plan.problem.ExplicitWay.Due;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Goes through the options of a candidate: every start year and way to pay that rules leave. */
public final class OptionMaker {

  /** Hears of a start year and a way. */
  interface Visitor {
    void visit(int start, int way);
  }

  private final Horizon horizon;
  private final boolean allowTail;
  private final PriceIndex index;
  private final Ceilings ceilings;
  private final List<Way> ways = new ArrayList<>();
  private final int schemes;
  private final Map<String, List<Integer>> explicit = new HashMap<>();
  private final BitSet dominated = new BitSet();

  public OptionMaker(Assessment assessment, Scenario scenario, Horizon horizon, Ceilings ceilings) {
    this.horizon = horizon;
    this.allowTail = scenario.allowTail();
    this.index = new PriceIndex(scenario.inflation(), horizon);
    this.ceilings = ceilings;
    for (Scheme scheme : assessment.portfolio().schemes()) {
      ways.add(new SchemeWay(scheme, ceilings, index));
    }
    schemes = ways.size();
    Map<String, Map<String, List<Due>>> byProposal = new LinkedHashMap<>();
    for (FinancingPayment pay : assessment.portfolio().financing()) {
      byProposal
          .computeIfAbsent(pay.proposalId(), p -> new LinkedHashMap<>())
          .computeIfAbsent(pay.optionId(), o -> new ArrayList<>())
          .add(new Due(ceilings.payer(pay.fundId()), pay.year(), pay.amountVnd()));
    }
    byProposal.forEach((proposal, options) -> options.forEach((id, all) -> add(proposal, id, all)));
    byProposal.keySet().forEach(proposal -> explicit.putIfAbsent(proposal, List.of()));
    if (scenario.floors().isEmpty()) {
      explicit.values().forEach(this::findDominated);
    }
  }

  /** Where floors stand, spending more is an aim too, and nothing is dominated. */
  private void findDominated(List<Integer> own) {
    for (int i = own.size() - 1; i >= 0; i--) {
      int way = own.get(i);
      for (int other : own) {
        boolean stays = way != other && !dominated.get(other);
        if (stays && explicit(other).isNoDearerThan(explicit(way))) {
          dominated.set(way);
        }
      }
    }
  }

  private ExplicitWay explicit(int way) {
    return (ExplicitWay) ways.get(way);
  }

  /** An option of nothing but zeros is none. */
  private void add(String proposal, String id, List<Due> all) {
    int start = all.stream().mapToInt(Due::year).min().getAsInt();
    List<Due> due =
        all.stream()
            .filter(d -> d.amount() > 0)
            .sorted(Comparator.comparingInt(Due::year))
            .toList();
    if (!due.isEmpty()) {
      explicit.computeIfAbsent(proposal, p -> new ArrayList<>()).add(ways.size());
      ways.add(new ExplicitWay(id, start, due));
    }
  }

  Way way(int way) {
    return ways.get(way);
  }

  Bill bill() {
    return new Bill(ceilings, this, horizon.last());
  }

  /**
   * Options worth choosing that pins leave, in order of start year, then of the way's place in its
   * file.
   */
  void visit(Candidate candidate, Bill bill, Visitor visitor) {
    if (candidate.mayBeAwarded()) {
      visitPossible(
          candidate,
          bill,
          (start, way) -> {
            boolean worse = dominated.get(way) && !candidate.heldToScheme();
            if (!worse && candidate.heldAt(start, ways.get(way).id())) {
              visitor.visit(start, way);
            }
          });
    }
  }

  /** Options that window, schemes and envelopes leave, pins aside. */
  public List<Option> possible(Candidate candidate) {
    List<Option> options = new ArrayList<>();
    visitPossible(candidate, bill(), (start, way) -> options.add(make(candidate, start, way)));
    return options;
  }

  private void visitPossible(Candidate candidate, Bill bill, Visitor visitor) {
    List<Integer> own = explicit.get(candidate.id());
    for (int start = horizon.first(); start <= horizon.last(); start++) {
      if (!mayStart(candidate, start)) {
        continue;
      }
      for (int w = 0; own == null && w < schemes; w++) {
        boolean allowed =
            candidate.schemes().isEmpty() || candidate.schemes().contains(ways.get(w).id());
        if (allowed && bill.reckon(candidate.proposal(), start, ways.get(w))) {
          visitor.visit(start, w);
        }
      }
      for (int w : own == null ? List.<Integer>of() : own) {
        boolean begins = explicit(w).start() == start;
        if (begins && bill.reckon(candidate.proposal(), start, ways.get(w))) {
          visitor.visit(start, w);
        }
      }
    }
  }

  Option make(Candidate candidate, int start, int way) {
    Way by = ways.get(way);
    return new Option(candidate, start, way, by.id(), by.payments(candidate.proposal(), start));
  }

  /** Whether any year of the horizon fits its window and duration, whoever pays. */
  boolean hasYear(Candidate candidate) {
    return IntStream.rangeClosed(horizon.first(), horizon.last())
        .anyMatch(start -> mayStart(candidate, start));
  }

  private boolean mayStart(Candidate candidate, int start) {
    Proposal proposal = candidate.proposal();
    boolean fits = allowTail || start + proposal.durationYears() - 1 <= horizon.last();
    if (candidate.ongoing()) {
      return fits && start == horizon.first();
    }
    return fits
        && (proposal.earliestStart() == null || start >= proposal.earliestStart())
        && (proposal.latestStart() == null || start <= proposal.latestStart());
  }

  /** Running costs within the horizon, from that year on. */
  void run(Proposal proposal, int from, Till till) {
    Long annual = proposal.annualCostVnd();
    Payer payer = ceilings.recurrentPayer();
    if (annual == null || annual == 0 || payer == null) {
      return;
    }
    for (int year = from; year <= horizon.last(); year++) {
      till.take(payer, year, index.in(year, annual));
    }
  }
}
