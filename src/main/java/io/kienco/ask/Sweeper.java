package io.kienco.ask;

import io.kienco.ask.SweepPoints.Done;
import io.kienco.model.Assessment;
import io.kienco.model.Contradiction;
import io.kienco.model.Plan;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Turns one thing from low to high and plans every point, each from the plan of the next. */
public final class Sweeper {

  /** The most of a plan that only prices stability. */
  private static final BigDecimal KEEPING = new BigDecimal("0.02");

  private static final int FEW = 600;
  private static final int PRICED = 3;

  private final Assessment assessment;
  private final Turning turning;
  private final Range range;
  private final Plan earlier;
  private final BooleanSupplier stop;

  private Sweeper(Turning turning, Plan earlier, BooleanSupplier stop) {
    this.turning = turning;
    this.assessment = turning.assessment;
    this.range = turning.range;
    this.earlier = earlier;
    this.stop = stop;
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
    Turning turning = new Turning(assessment, scenario, range);
    return new Sweeper(turning, earlier, stop).run(progress, plans);
  }

  private Sweep run(Consumer<Steps> progress, BiConsumer<Point, Plan> told) {
    List<Done> done = new SweepPoints(turning, earlier, progress, stop).planned();
    List<Point> points = done.stream().map(Done::point).toList();
    List<Plan> plans = new ArrayList<>();
    done.forEach(d -> plans.add(d.plan()));
    done.stream().filter(d -> d.plan() != null).forEach(d -> told.accept(d.point(), d.plan()));
    SweepSteps steps = new SweepSteps(range.what(), priced(), this::keeping);
    return new Sweep(
        assessment.portfolio().info().id(),
        range.what(),
        range.id(),
        points,
        steps.list(plans),
        impossible(points));
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
    Scenario turned = turning.scenario(point.at(), SweepPoints.WORK);
    return Impossible.of(Law.fixed(assessment), turned, earlier, point.conflicts(), stop);
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
}
