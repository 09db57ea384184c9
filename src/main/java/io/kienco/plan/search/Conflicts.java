package io.kienco.plan.search;

import io.kienco.model.Assessment;
import io.kienco.model.Conflict;
import io.kienco.model.Pins;
import io.kienco.model.Proposal;
import io.kienco.model.Scenario;
import io.kienco.plan.NoPlanException;
import io.kienco.plan.problem.Problem;
import io.kienco.plan.problem.ProblemMaker;
import io.kienco.plan.problem.Question;
import io.kienco.plan.problem.Row;
import io.kienco.plan.problem.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/**
 * Names pins that cannot stand together: one pin after another is let go, and stays gone if the
 * rest still cannot stand; what is left is a smallest set in the sense that each is needed.
 */
public final class Conflicts {

  private final Assessment assessment;
  private final Scenario scenario;
  private final BooleanSupplier stop;
  private final Map<String, Proposal> proposals;

  public Conflicts(Assessment assessment, Scenario scenario, BooleanSupplier stop) {
    this.assessment = assessment;
    this.scenario = scenario;
    this.stop = stop;
    this.proposals = assessment.portfolio().proposalsById();
  }

  /** The conflict among those pins, each a proposal that must be awarded. */
  public List<Conflict> among(Set<String> pins) {
    Set<String> left = new TreeSet<>(pins);
    for (String pin : new TreeSet<>(pins)) {
      left.remove(pin);
      if (standing(left)) {
        left.add(pin);
      }
    }
    return List.of(named(left, List.copyOf(left)));
  }

  private Conflict named(Set<String> pins, List<String> names) {
    Conflict contradiction = new Conflict("pin", null, null, 0, names);
    try {
      Question question = only(pins);
      Conflict money = conflict(question, Row.Kind.MONEY, names);
      Conflict limit = money == null ? conflict(question, Row.Kind.LIMIT, names) : money;
      return limit == null ? contradiction : limit;
    } catch (NoPlanException apart) {
      return contradiction;
    }
  }

  private boolean standing(Set<String> pins) {
    try {
      Problem problem = ProblemMaker.make(only(pins), Shape.LOOSE);
      return !searched(problem.aimedAt(new long[problem.choices()])).impossible();
    } catch (NoPlanException contradiction) {
      return false;
    }
  }

  /** With work of its own: what the plan was given may be spent. */
  private Outcome searched(Problem problem) {
    Budget budget = new Budget(new Scenario.Solve(BigDecimal.ONE, null, 1), stop);
    Search search = new Search(problem, budget, (phase, best) -> {});
    return search.decided(search.first(List.of(), null));
  }

  /** The first row that, were it without end, would let the pins stand; and what it then lacks. */
  private Conflict conflict(Question question, Row.Kind kind, List<String> names) {
    Problem problem = ProblemMaker.make(question, Shape.LOOSE);
    for (int r = 0; r < problem.rows.size(); r++) {
      if (problem.rows.get(r).kind() == kind) {
        State state = searched(endless(problem, r)).state();
        if (state != null) {
          Row row = problem.rows.get(r);
          long missing = state.usage(r) - row.capacity();
          boolean money = kind == Row.Kind.MONEY;
          return new Conflict(
              money ? "envelope" : "limit", money ? row.id() : null, row.year(), missing, names);
        }
      }
    }
    return null;
  }

  private static Problem endless(Problem problem, int endless) {
    List<Row> rows = new ArrayList<>(problem.rows);
    Row row = rows.get(endless);
    rows.set(endless, new Row(row.kind(), row.id(), row.year(), Long.MAX_VALUE / 4, row.unit()));
    long[] prices = new long[rows.size()];
    prices[endless] = 1;
    long[] counted = problem.matrix.charges(prices);
    long[] aim = new long[problem.choices()];
    for (int c = 0; c < aim.length; c++) {
      for (int e = problem.entryStart[c]; e < problem.entryStart[c + 1]; e++) {
        aim[c] -= counted[problem.row[e]] * problem.amount[e];
      }
    }
    return problem.within(rows).aimedAt(aim);
  }

  /** The same question with those pins alone; what they do not require may not be awarded. */
  private Question only(Set<String> pins) {
    Set<String> needed = new HashSet<>();
    pins.forEach(p -> need(p, needed));
    Set<String> never = new HashSet<>(scenario.pins().never());
    proposals.keySet().stream().filter(p -> !needed.contains(p)).forEach(never::add);
    Map<String, Pins.At> at = new HashMap<>(scenario.pins().at());
    at.keySet().retainAll(pins);
    return new Question(
        assessment, scenario.with(s -> s.pins = new Pins(pins, never, at)), Set.of());
  }

  private void need(String proposal, Set<String> needed) {
    if (needed.add(proposal)) {
      proposals.get(proposal).requires().forEach(r -> need(r, needed));
    }
  }
}
