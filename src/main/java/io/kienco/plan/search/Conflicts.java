package io.kienco.plan.search;

import io.kienco.model.Assessment;
import io.kienco.model.Conflict;
import io.kienco.model.Pins;
import io.kienco.model.Proposal;
import io.kienco.model.Scenario;
import io.kienco.plan.NoPlanException;
import io.kienco.plan.problem.Problem;
import io.kienco.plan.problem.ProblemMaker;
import io.kienco.plan.problem.Promises;
import io.kienco.plan.problem.Question;
import io.kienco.plan.problem.Row;
import io.kienco.plan.problem.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/**
 * Names limits that cannot stand together, as few as can be: one pin, tie or ceiling after another
 * is let go, and stays gone if the rest still cannot stand; each that is left is needed.
 */
public final class Conflicts {

  /** So many sets of pins and ties are tried; then what is left is told as it is. */
  private static final int MOST_TRIES = 100;

  private final Assessment assessment;
  private final Scenario scenario;
  private final BooleanSupplier stop;
  private final Map<String, Proposal> proposals;
  private final Ties ties;
  private boolean byPrices = true;
  private int tries;

  public Conflicts(Assessment assessment, Scenario scenario, BooleanSupplier stop) {
    this.assessment = assessment;
    this.scenario = scenario;
    this.stop = stop;
    this.proposals = assessment.portfolio().proposalsById();
    this.ties = new Ties(assessment, scenario);
  }

  /** Whether any plan can stand; true also where nothing proves that none can. */
  public static boolean standing(Question question, BooleanSupplier stop) {
    try {
      Search search = search(aimless(ProblemMaker.make(question, Shape.LOOSE)), stop);
      return !search.decided(search.first(List.of(), null)).impossible();
    } catch (NoPlanException contradiction) {
      return false;
    }
  }

  /** The conflict among those pins, each a proposal that must be awarded. */
  public List<Conflict> among(Set<String> pins) {
    Set<String> left = new TreeSet<>(pins);
    byPrices = !standing(left, ties.of(left));
    letGo(new ArrayList<>(left), left, () -> standing(left, ties.of(left)));
    Set<Conflict> tied = ties.of(left);
    letGo(new ArrayList<>(tied), tied, () -> standing(left, tied));
    List<Conflict> all = new ArrayList<>(passed(left, tied));
    if (all.isEmpty()) {
      all.add(new Conflict("pin", null, null, 0, List.copyOf(left)));
    }
    if (tries > MOST_TRIES) {
      all.add(new Conflict("unfinished", null, null, MOST_TRIES, List.of()));
    } else {
      all.addAll(tied);
    }
    return all;
  }

  /**
   * Lets go of all that is not needed, as one after another would, but of many at once where none
   * of them is: halves what cannot go as a whole.
   */
  private static <T> void letGo(List<T> some, Set<T> left, BooleanSupplier standing) {
    left.removeAll(new HashSet<>(some));
    if (some.isEmpty() || !standing.getAsBoolean()) {
      return;
    }
    left.addAll(some);
    if (some.size() > 1) {
      letGo(some.subList(0, some.size() / 2), left, standing);
      letGo(some.subList(some.size() / 2, some.size()), left, standing);
    }
  }

  /** Ceilings and limits of works without one of which the pins could stand. */
  private List<Conflict> passed(Set<String> pins, Set<Conflict> tied) {
    Problem problem;
    try {
      problem = ProblemMaker.make(only(pins, tied), Shape.LOOSE);
    } catch (NoPlanException contradiction) {
      return List.of();
    }
    Set<Integer> kept = new LinkedHashSet<>();
    for (int r = 0; r < problem.rows.size(); r++) {
      kept.add(r);
    }
    for (Row.Kind kind : List.of(Row.Kind.LIMIT, Row.Kind.MONEY)) {
      for (int r = 0; r < problem.rows.size(); r++) {
        if (problem.rows.get(r).kind() == kind && kept.remove(r)) {
          boolean needed = possible(within(problem, kept));
          needed = needed && kept.add(r);
        }
      }
    }
    return kept.stream()
        .sorted()
        .filter(r -> problem.rows.get(r).kind() != Row.Kind.LINK)
        .map(r -> missing(problem, kept, r, List.copyOf(pins)))
        .toList();
  }

  /** How much that ceiling alone would have to be higher for the pins to stand. */
  private Conflict missing(Problem problem, Set<Integer> kept, int r, List<String> names) {
    Set<Integer> others = new LinkedHashSet<>(kept);
    others.remove(r);
    Search search = search(least(within(problem, others), r), stop);
    State least = search.decided(search.first(List.of(), null)).state();
    Row row = problem.rows.get(r);
    boolean money = row.kind() == Row.Kind.MONEY;
    long more = least == null ? 0 : least.usage(r) - row.capacity();
    return new Conflict(
        money ? "envelope" : "limit", money ? row.id() : null, row.year(), more, names);
  }

  private boolean standing(Set<String> pins, Set<Conflict> tied) {
    if (tries++ >= MOST_TRIES) {
      return true;
    }
    try {
      return possible(ProblemMaker.make(only(pins, tied), Shape.LOOSE));
    } catch (NoPlanException contradiction) {
      return false;
    }
  }

  /** Where prices prove the whole conflict, they alone are asked, and not the engine. */
  private boolean possible(Problem problem) {
    Problem aimless = aimless(problem);
    Search search = search(aimless, stop);
    Outcome first = search.first(List.of(), null);
    return !(byPrices ? first : search.decided(first)).impossible();
  }

  /** With work of its own: what the plan was given may be spent. */
  private static Search search(Problem problem, BooleanSupplier stop) {
    Budget budget = new Budget(new Scenario.Solve(BigDecimal.ONE, null, 1), stop);
    return new Search(problem, budget, (phase, best) -> {});
  }

  private static Problem aimless(Problem problem) {
    return problem.aimedAt(new long[problem.choices()]);
  }

  /** The other rows without end. */
  private static Problem within(Problem problem, Set<Integer> kept) {
    List<Row> rows = new ArrayList<>();
    for (int r = 0; r < problem.rows.size(); r++) {
      Row row = problem.rows.get(r);
      long capacity = kept.contains(r) ? row.capacity() : Long.MAX_VALUE / 4;
      rows.add(new Row(row.kind(), row.id(), row.year(), capacity, row.unit()));
    }
    return problem.within(rows);
  }

  /** Aimed at using as little as can be of a row. */
  private static Problem least(Problem problem, int row) {
    long[] prices = new long[problem.rows.size()];
    prices[row] = 1;
    long[] counted = problem.matrix.charges(prices);
    long[] aim = new long[problem.choices()];
    for (int c = 0; c < aim.length; c++) {
      for (int e = problem.entryStart[c]; e < problem.entryStart[c + 1]; e++) {
        aim[c] -= counted[problem.row[e]] * problem.amount[e];
      }
    }
    return problem.aimedAt(aim);
  }

  /** The same question with those pins and ties alone; all that they do not need is left out. */
  private Question only(Set<String> pins, Set<Conflict> tied) {
    Assessment kept = Ties.kept(assessment, tied);
    Set<String> never = new HashSet<>(proposals.keySet());
    never.removeAll(Ties.needed(kept.portfolio().proposalsById(), pins));
    tied.stream()
        .filter(t -> t.kind().equals(Ties.NEVER))
        .forEach(t -> never.addAll(t.proposals()));
    Map<String, Pins.At> at = new HashMap<>(scenario.pins().at());
    at.keySet().retainAll(pins);
    return new Question(
        kept, scenario.with(s -> s.pins = new Pins(pins, never, at)), Promises.NONE);
  }
}
