package io.kienco.ask;

import io.kienco.model.Assessment;
import io.kienco.model.Conflict;
import io.kienco.model.Contradiction;
import io.kienco.model.Contradiction.Kind;
import io.kienco.model.Contradiction.Line;
import io.kienco.model.Envelope;
import io.kienco.model.Plan;
import io.kienco.model.Scenario;
import io.kienco.plan.NoPlanException;
import io.kienco.plan.Planner;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Names the lines of a scenario that cannot stand together: one after another is left out, and
 * stays out while the rest is still impossible. Then what each would have to say instead.
 */
public final class Impossible {

  private static final BigDecimal LITTLE = new BigDecimal("0.001");
  private static final int HALVINGS = 12;
  private static final int MOST_WORKS = 30;

  private final Law law;
  private final Map<List<String>, Assessment> assessed = new HashMap<>();
  private final Plan earlier;
  private final BooleanSupplier stop;
  private final List<Conflict> conflicts;
  private Scenario left;

  private Impossible(
      Law law, Scenario scenario, Plan earlier, List<Conflict> conflicts, BooleanSupplier stop) {
    this.law = law;
    this.earlier = earlier;
    this.stop = stop;
    this.conflicts = conflicts;
    this.left = scenario.with(s -> s.solve = Quick.of(s.solve, LITTLE));
  }

  /**
   * @param law asked for the rules without an overlay
   * @param earlier the plan that the scenario keeps to; or null
   * @param conflicts what the planner said of it
   */
  public static Contradiction of(
      Law law, Scenario scenario, Plan earlier, List<Conflict> conflicts, BooleanSupplier stop) {
    boolean unproven = conflicts.stream().anyMatch(c -> c.kind().equals("unproven"));
    return unproven
        ? new Contradiction(List.of(), conflicts)
        : new Impossible(law, scenario, earlier, conflicts, stop).run();
  }

  /**
   * What is solved under a scenario.
   *
   * @param law as {@link #of} asks it
   * @throws NoSuchPlan where it has no plan
   */
  public static <T> T named(
      Law law, Scenario scenario, Plan earlier, BooleanSupplier stop, Supplier<T> solve) {
    try {
      return solve.get();
    } catch (NoPlanException none) {
      Contradiction why = of(law, scenario, earlier, none.conflicts(), stop);
      throw new NoSuchPlan(why, law.under(scenario.overlays()));
    }
  }

  private Contradiction run() {
    Scenario whole = left;
    leaveUnnamedPins();
    List<Line> needed = new ArrayList<>();
    for (Line line : ScenarioLines.of(left)) {
      Scenario without = ScenarioLines.without(left, line);
      if (!stop.getAsBoolean() && impossible(without)) {
        left = without;
      } else {
        needed.add(line);
      }
    }
    List<Line> lines = new ArrayList<>();
    needed.forEach(line -> lines.add(ScenarioLines.enough(line, enough(line))));
    List<Conflict> last = left.equals(whole) ? conflicts : said();
    last.forEach(c -> lines.addAll(ceiling(c)));
    return new Contradiction(lines, conflicts);
  }

  /** Pins that the planner did not name go at once, where that leaves it impossible. */
  private void leaveUnnamedPins() {
    Set<String> named = new HashSet<>();
    conflicts.forEach(c -> named.addAll(c.proposals()));
    Set<String> must = new HashSet<>(left.pins().must());
    Set<String> at = new HashSet<>(left.pins().at().keySet());
    must.removeAll(named);
    at.removeAll(named);
    Scenario fewer = left.with(s -> s.pins = ScenarioLines.pins(s.pins, must, at));
    if (impossible(fewer)) {
      left = fewer;
    }
  }

  private Assessment assessment(Scenario scenario) {
    return assessed.computeIfAbsent(scenario.overlays(), law::under);
  }

  private boolean impossible(Scenario scenario) {
    return !Planner.isPossible(assessment(scenario), scenario, earlier, stop);
  }

  /** What the planner says of the lines that are left. */
  private List<Conflict> said() {
    try {
      Planner.plan(assessment(left), left, earlier, p -> {}, stop);
      return conflicts;
    } catch (NoPlanException none) {
      return none.conflicts();
    }
  }

  /** Null where the line has to go. */
  private BigDecimal enough(Line line) {
    return switch (line.kind()) {
      case SCALE -> nearest(line, BigDecimal.ONE, 4);
      case SET -> nearest(line, ceiling(ScenarioLines.without(left, line), line), 0);
      case CONTINGENCY, INFLATION, CHANGE -> nearest(line, BigDecimal.ZERO, 4);
      case COST -> nearest(line, BigDecimal.ONE, 0);
      case LIMIT -> works(line);
      default -> null;
    };
  }

  private BigDecimal ceiling(Scenario scenario, Line line) {
    return scenario.envelopesOf(assessment(scenario).portfolio()).stream()
        .filter(e -> e.fundId().equals(line.id()) && e.year() == line.year())
        .map(Envelope::ceilingVnd)
        .map(BigDecimal::valueOf)
        .findFirst()
        .orElse(line.value());
  }

  /** Halves the way from what is impossible to what is not. */
  private BigDecimal nearest(Line line, BigDecimal possible, int decimals) {
    BigDecimal bad = line.value();
    BigDecimal good = possible;
    RoundingMode towards = good.compareTo(bad) > 0 ? RoundingMode.CEILING : RoundingMode.FLOOR;
    for (int i = 0; i < HALVINGS && !stop.getAsBoolean(); i++) {
      BigDecimal middle = bad.add(good).divide(BigDecimal.valueOf(2), decimals, towards);
      if (middle.compareTo(good) == 0) {
        break;
      }
      if (impossible(ScenarioLines.with(left, line, middle))) {
        bad = middle;
      } else {
        good = middle;
      }
    }
    return good;
  }

  private BigDecimal works(Line line) {
    for (int more = 1; more <= MOST_WORKS && !stop.getAsBoolean(); more++) {
      BigDecimal works = line.value().add(BigDecimal.valueOf(more));
      if (!impossible(ScenarioLines.with(left, line, works))) {
        return works;
      }
    }
    return null;
  }

  /** The ceiling that the planner says lacks money, where so much more would do. */
  private List<Line> ceiling(Conflict conflict) {
    boolean money = conflict.kind().equals("envelope") && conflict.missing() > 0;
    if (!money || conflict.year() == null) {
      return List.of();
    }
    Line line = ScenarioLines.line(Kind.CEILING, conflict.fund(), conflict.year(), null);
    BigDecimal now = ceiling(left, line);
    if (now == null || left.envelopes().set().stream().anyMatch(c -> same(c, line))) {
      return List.of();
    }
    BigDecimal free = BigDecimal.ONE.subtract(left.contingency());
    BigDecimal missing =
        BigDecimal.valueOf(conflict.missing()).divide(free, 0, RoundingMode.CEILING);
    BigDecimal more = now.add(missing);
    return impossible(ScenarioLines.with(left, line, more))
        ? List.of()
        : List.of(new Line(Kind.CEILING, line.id(), line.year(), now, more));
  }

  private static boolean same(Scenario.Ceiling ceiling, Line line) {
    return ceiling.fund().equals(line.id()) && ceiling.year() == line.year();
  }
}
