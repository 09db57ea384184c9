package io.kienco.plan.problem;

import io.kienco.model.Assessment;
import io.kienco.model.Conflict;
import io.kienco.model.Groups;
import io.kienco.model.Horizon;
import io.kienco.model.Plan.Payment;
import io.kienco.model.Proposal;
import io.kienco.model.Scenario;
import io.kienco.plan.NoPlanException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is asked: an assessment under a scenario, in the solver's words. */
public final class Question {

  private static final int NOWHERE = -1;

  private final Assessment assessment;
  private final Scenario scenario;
  private final Horizon horizon;
  private final List<Candidate> candidates;
  private final Ceilings ceilings;
  private final OptionMaker optionMaker;
  private final Valuation valuation;
  private final Groups groups;
  private final BitSet awardable = new BitSet();
  private final Map<String, String> communeOfSchool = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final int[][] requires;
  private final OptionTable table;
  private final FloorSteps floorSteps;

  /**
   * @param promises of an earlier plan
   * @throws NoPlanException when entitlements or pins alone contradict the limits
   */
  public Question(Assessment assessment, Scenario scenario, Promises promises) {
    this.assessment = assessment;
    this.scenario = scenario;
    this.horizon =
        scenario.horizon() == null ? assessment.portfolio().info().horizon() : scenario.horizon();
    assessment.portfolio().schools().forEach(s -> communeOfSchool.put(s.code(), s.communeCode()));
    candidates = Candidates.read(assessment, scenario, promises);
    ceilings = new Ceilings(assessment, scenario, horizon);
    optionMaker = new OptionMaker(assessment, scenario, horizon, ceilings);
    groups = new Groups(assessment.portfolio());
    if (!ceilings.conflicts().isEmpty()) {
      throw new NoPlanException(ceilings.conflicts());
    }
    candidates.forEach(c -> places.put(c.id(), c.index()));
    requires = candidates.stream().map(this::places).toArray(int[][]::new);
    valuation = new Valuation(scenario.benefit(), horizon);
    table = OptionTable.of(candidates, optionMaker, valuation);
    floorSteps = FloorSteps.of(scenario.floors(), table);
    findAwardable();
    refuseImpossiblePins();
  }

  private int[] places(Candidate candidate) {
    return candidate.proposal().requires().stream()
        .mapToInt(r -> places.getOrDefault(r, NOWHERE))
        .toArray();
  }

  /** A work without options, or with a prerequisite that has none, can never be awarded. */
  private void findAwardable() {
    for (Candidate candidate : candidates) {
      awardable.set(candidate.index(), table.count(candidate.index()) > 0);
    }
    int before;
    do {
      before = awardable.cardinality();
      for (Candidate candidate : candidates) {
        for (int required : requires[candidate.index()]) {
          if (required == NOWHERE || !awardable.get(required)) {
            awardable.clear(candidate.index());
          }
        }
      }
    } while (awardable.cardinality() < before);
  }

  private void refuseImpossiblePins() {
    List<Conflict> conflicts = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate.must() && !awardable.get(candidate.index())) {
        conflicts.add(new Conflict("pin", null, null, 0, List.of(candidate.id())));
      }
    }
    if (!conflicts.isEmpty()) {
      throw new NoPlanException(conflicts);
    }
  }

  public Assessment assessment() {
    return assessment;
  }

  public Scenario scenario() {
    return scenario;
  }

  public Horizon horizon() {
    return horizon;
  }

  public List<Candidate> candidates() {
    return candidates;
  }

  public Ceilings ceilings() {
    return ceilings;
  }

  public Groups groups() {
    return groups;
  }

  /** Candidates that some plan could award, by index. */
  public BitSet awardable() {
    return awardable;
  }

  /** The options of all candidates, in flat arrays. */
  public OptionTable table() {
    return table;
  }

  /** In what steps floors count. */
  public FloorSteps floorSteps() {
    return floorSteps;
  }

  /** Place of a proposal among the candidates. */
  public int indexOf(String proposal) {
    return places.get(proposal);
  }

  /** Places of a candidate's prerequisites; all are there where the candidate is awardable. */
  public int[] requires(int candidate) {
    return requires[candidate];
  }

  public List<Option> options(Candidate candidate) {
    List<Option> options = new ArrayList<>();
    for (int o = table.first[candidate.index()]; o < table.first[candidate.index() + 1]; o++) {
      options.add(optionMaker.make(candidate, table.start[o], table.way[o]));
    }
    return options;
  }

  /** Whether any year of the horizon fits the work's window and duration, whoever pays. */
  public boolean hasYear(Candidate candidate) {
    return optionMaker.hasYear(candidate);
  }

  /** Options, pins aside; empty for an excluded work. */
  public List<Option> possible(Candidate candidate) {
    return candidate.excluded() ? List.of() : optionMaker.possible(candidate);
  }

  /** An option by its number, made anew. */
  public Option option(int option) {
    return optionMaker.make(table.candidate(option), table.start[option], table.way[option]);
  }

  /** An option of a problem, made anew. */
  public Option option(Problem problem, int option) {
    return optionMaker.make(
        candidates.get(problem.optionProposal[option]),
        problem.optionStart[option],
        problem.optionWay[option]);
  }

  /** Goes through what an option pays, running costs aside. */
  public void pay(int option, Till till) {
    optionMaker
        .way(table.way[option])
        .pay(table.candidate(option).proposal(), table.start[option], till);
  }

  /** Goes through its running costs within the horizon. */
  public void run(int option, Till till) {
    optionMaker.run(table.candidate(option).proposal(), table.end[option] + 1, till);
  }

  public List<Payment> running(Option option) {
    List<Payment> running = new ArrayList<>();
    optionMaker.run(
        option.candidate().proposal(),
        option.end() + 1,
        (payer, year, amount) -> running.add(new Payment(payer.fund(), year, amount)));
    return running;
  }

  /** Thousandths; 0 for a work that cannot be valued. */
  public long benefit(Option option) {
    Long worth = option.candidate().worth(option.start());
    return worth == null ? 0 : valuation.of(worth, option.start());
  }

  public String communeOf(Proposal proposal) {
    return proposal.communeCode() != null
        ? proposal.communeCode()
        : communeOfSchool.get(proposal.schoolCode());
  }

  /** What an option alone adds to the money rows. */
  public Entries money(Option option) {
    Entries entries = new Entries();
    money(option, entries);
    return entries;
  }

  /** The same of an option by its number, in entries that are used again and again. */
  public Entries money(int option, Entries entries) {
    entries.clear();
    for (int e = table.entryStart[option]; e < table.entryStart[option + 1]; e++) {
      for (int row : ceilings.rowsOf(table.sum[e])) {
        entries.add(row, table.amount[e]);
      }
    }
    return entries;
  }

  /** Whether no single payment passes what is left of a money row; all together they still may. */
  public boolean fits(int option, long[] left) {
    for (int e = table.entryStart[option]; e < table.entryStart[option + 1]; e++) {
      for (int row : ceilings.rowsOf(table.sum[e])) {
        if (table.amount[e] > left[row]) {
          return false;
        }
      }
    }
    return true;
  }

  /** Capacities of the money rows. */
  public long[] moneyRows() {
    return ceilings.rows().stream().mapToLong(Row::capacity).toArray();
  }

  /** Fund and year of a money row, as messages name it. */
  public String envelopeOf(int row) {
    return ceilings.rows().get(row).id() + " " + ceilings.rows().get(row).year();
  }

  /** Adds what an option pays and runs up to the money rows; years after the horizon have none. */
  void money(Option option, Entries entries) {
    for (Payment payment : option.payments()) {
      if (payment.year() <= horizon.last()) {
        addTo(entries, payment);
      }
    }
    running(option).forEach(p -> addTo(entries, p));
  }

  private void addTo(Entries entries, Payment payment) {
    for (int row :
        ceilings.rowsOf(ceilings.sumOf(ceilings.payer(payment.fund()), payment.year()))) {
      entries.add(row, payment.amount());
    }
  }
}
