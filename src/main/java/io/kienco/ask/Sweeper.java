package io.kienco.ask;

import io.kienco.model.Assessment;
import io.kienco.model.Conflict;
import io.kienco.model.Contradiction;
import io.kienco.model.Plan;
import io.kienco.model.Plan.EnvelopeUse;
import io.kienco.model.Scenario;
import io.kienco.model.Steps;
import io.kienco.model.Sweep;
import io.kienco.model.Sweep.Point;
import io.kienco.model.Sweep.Range;
import io.kienco.model.Sweep.What;
import io.kienco.plan.Learned;
import io.kienco.plan.NoPlanException;
import io.kienco.plan.Planner;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Turns one thing from low to high and plans every point, each from the plan of the next. */
public final class Sweeper {

  /** The most work of one point: more does not pay where the next point is as near. */
  private static final BigDecimal WORK = new BigDecimal("0.12");

  /** The most of a plan that only prices stability. */
  private static final BigDecimal KEEPING = new BigDecimal("0.02");

  /** The longest id of a scenario. */
  private static final int LONGEST = 64;

  private static final int FEW = 600;
  private static final int PRICED = 3;

  private final Assessment assessment;
  private final Scenario scenario;
  private final Range range;
  private final Plan earlier;
  private final BooleanSupplier stop;
  private final Set<String> capital;
  private final Done[] done;
  private final AtomicInteger finished = new AtomicInteger();

  /**
   * A point.
   *
   * @param plan null where there is none
   * @param learned what others may begin from
   */
  private record Done(Point point, Plan plan, Learned learned) {}

  private Sweeper(
      Assessment assessment, Scenario scenario, Range range, Plan earlier, BooleanSupplier stop) {
    this.assessment = assessment;
    this.scenario = scenario;
    this.range = range;
    this.earlier = earlier;
    this.stop = stop;
    this.done = new Done[range.steps()];
    this.capital = assessment.portfolio().capitalFunds();
  }

  /**
   * @param earlier the plan that {@code scenario.stable} names; or null
   * @param progress hears of every point
   * @param stop once true, the points so far are returned
   */
  public static Sweep sweep(
      Assessment assessment,
      Scenario scenario,
      Range range,
      Plan earlier,
      Consumer<Steps> progress,
      BooleanSupplier stop) {
    return sweep(assessment, scenario, range, earlier, progress, (point, plan) -> {}, stop);
  }

  /**
   * @param plans hears of every point that has a plan, from low to high
   */
  public static Sweep sweep(
      Assessment assessment,
      Scenario scenario,
      Range range,
      Plan earlier,
      Consumer<Steps> progress,
      BiConsumer<Point, Plan> plans,
      BooleanSupplier stop) {
    return new Sweeper(assessment, scenario, range, earlier, stop).run(progress, plans);
  }

  private Sweep run(Consumer<Steps> progress, BiConsumer<Point, Plan> told) {
    new Stretch(0, range.steps() - 1, progress).invoke();
    List<Point> points = Arrays.stream(done).filter(Objects::nonNull).map(Done::point).toList();
    List<Plan> plans = new ArrayList<>();
    Arrays.stream(done).filter(Objects::nonNull).forEach(d -> plans.add(d.plan()));
    Arrays.stream(done)
        .filter(d -> d != null && d.plan() != null)
        .forEach(d -> told.accept(d.point(), d.plan()));
    SweepSteps steps = new SweepSteps(range.what(), priced(), this::keeping);
    return new Sweep(
        assessment.portfolio().info().id(),
        range.what(),
        range.id(),
        points,
        steps.list(plans),
        impossible(points));
  }

  /**
   * The middle of some points from the plans at both their ends, then both halves at once: who
   * lends to whom is settled, whoever is done first.
   */
  private final class Stretch extends RecursiveAction {

    private static final long serialVersionUID = 1;

    private final int first;
    private final int last;
    private final transient Consumer<Steps> progress;

    Stretch(int first, int last, Consumer<Steps> progress) {
      this.first = first;
      this.last = last;
      this.progress = progress;
    }

    @Override
    protected void compute() {
      if (first > last || stop.getAsBoolean()) {
        return;
      }
      int middle = (first + last + 1) / 2;
      done[middle] = solve(at(middle), beside(first - 1, last + 1));
      progress.accept(new Steps(finished.incrementAndGet(), range.steps()));
      invokeAll(new Stretch(first, middle - 1, progress), new Stretch(middle + 1, last, progress));
    }
  }

  /** What two points, done where there are such, have to lend. */
  private Learned beside(int before, int after) {
    Done[] two =
        IntStream.of(before, after)
            .filter(i -> i >= 0 && i < done.length)
            .mapToObj(i -> done[i])
            .toArray(Done[]::new);
    Learned lent = Learned.from(Arrays.stream(two).map(Done::plan).toArray(Plan[]::new));
    Arrays.stream(two).map(Done::learned).forEach(lent::and);
    return lent;
  }

  private Done solve(BigDecimal at, Learned learned) {
    Scenario turned = turned(at);
    NearEnough near = new NearEnough(assessment.portfolio(), stop);
    try {
      Plan plan = Planner.plan(assessment, turned, earlier, learned, near, best -> {}, near);
      return new Done(point(at, turned, plan, List.of()), plan, learned);
    } catch (NoPlanException none) {
      return new Done(point(at, turned, null, none.conflicts()), null, learned);
    }
  }

  /** Of few proposals every step is soon priced. */
  private int priced() {
    return assessment.portfolio().proposals().size() > FEW ? PRICED : Integer.MAX_VALUE;
  }

  /** The point with most money, or the lowest floor, of those without a plan; or null. */
  private Sweep.Impossible impossible(List<Point> points) {
    boolean money = range.what() == What.MONEY;
    Comparator<Point> byMoney = Comparator.comparing(Point::at);
    return points.stream()
        .filter(p -> !p.conflicts().isEmpty())
        .max(money ? byMoney : byMoney.reversed())
        .map(p -> new Sweep.Impossible(p.at(), why(p)))
        .orElse(null);
  }

  private Contradiction why(Point point) {
    return Impossible.of(
        Law.fixed(assessment), turned(point.at()), earlier, point.conflicts(), stop);
  }

  private BigDecimal at(int i) {
    BigDecimal width = range.to().subtract(range.from());
    int whole = Math.max(1, range.steps() - 1);
    return range
        .from()
        .add(
            width
                .multiply(BigDecimal.valueOf(i))
                .divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP))
        .stripTrailingZeros();
  }

  private Scenario turned(BigDecimal at) {
    Scenario quick =
        scenario.with(
            s -> {
              s.id = named(at);
              s.solve = Quick.of(s.solve, WORK);
            });
    return range.what() == What.MONEY
        ? Money.scaled(quick, funds(), at)
        : quick.with(s -> s.floors = floors(at));
  }

  /** Tells the plan of one point from that of another. */
  private String named(BigDecimal at) {
    String turned = scenario.id() + '-' + (range.id() == null ? "capital" : range.id());
    String level = '-' + at.toPlainString();
    return turned.substring(0, Math.min(turned.length(), LONGEST - level.length())) + level;
  }

  private Set<String> funds() {
    return range.id() == null ? capital : Set.of(range.id());
  }

  private List<Scenario.Floor> floors(BigDecimal share) {
    return scenario.floors().stream()
        .map(
            f ->
                f.id().equals(range.id())
                    ? new Scenario.Floor(f.id(), f.where(), f.of(), share.min(BigDecimal.ONE))
                    : f)
        .toList();
  }

  private Keeping keeping(Plan before, Plan after) {
    try {
      Scenario stable =
          after
              .scenario()
              .with(s -> s.stable = new Scenario.Stable("before"))
              .with(s -> s.solve = Quick.of(s.solve, KEEPING));
      NearEnough near = new NearEnough(assessment.portfolio(), stop);
      Learned learned = Learned.from(before, after);
      return Keeping.by(
          Planner.plan(assessment, stable, before, learned, near, best -> {}, near), after);
    } catch (NoPlanException none) {
      return Keeping.none(none.conflicts().stream().noneMatch(c -> c.kind().equals("unproven")));
    }
  }

  private Point point(BigDecimal at, Scenario turned, Plan plan, List<Conflict> conflicts) {
    long money =
        turned.envelopesOf(assessment.portfolio()).stream()
            .filter(e -> capital.contains(e.fundId()))
            .filter(e -> turned.horizonIn(assessment.portfolio()).contains(e.year()))
            .mapToLong(e -> e.ceilingVnd())
            .sum();
    if (plan == null) {
      return new Point(at, money, 0, 0, 0, 0, 0, 0, 0, 0, null, null, conflicts);
    }
    Plan.Summary summary = plan.summary();
    return new Point(
        at,
        money,
        summary.benefit(),
        summary.bound(),
        summary.gap(),
        plan.awards().size(),
        plan.envelopes().stream().mapToLong(EnvelopeUse::spent).sum(),
        summary.ongoingUnmet(),
        summary.mandatesUnmet(),
        summary.floorsUnmet(),
        range.what() == What.FLOOR ? Reached.share(assessment.portfolio(), plan, range.id()) : null,
        NextDong.of(plan),
        List.of());
  }
}
