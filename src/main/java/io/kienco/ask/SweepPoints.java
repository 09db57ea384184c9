package io.kienco.ask;

import io.kienco.model.Plan;
import io.kienco.model.Scenario;
import io.kienco.model.Steps;
import io.kienco.model.Sweep.Point;
import io.kienco.plan.Learned;
import io.kienco.plan.NoPlanException;
import io.kienco.plan.Planner;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Plans every point of a sweep, each from the plans of others. */
final class SweepPoints {

  /** The most work of one point: more does not pay where the next point is as near. */
  static final BigDecimal WORK = new BigDecimal("0.12");

  private final Turning turning;
  private final Plan earlier;
  private final Consumer<Steps> progress;
  private final BooleanSupplier stop;
  private final Done[] done;
  private final AtomicInteger finished = new AtomicInteger();

  /**
   * A point.
   *
   * @param plan null where there is none
   * @param learned what others may begin from
   */
  record Done(Point point, Plan plan, Learned learned) {}

  SweepPoints(Turning turning, Plan earlier, Consumer<Steps> progress, BooleanSupplier stop) {
    this.turning = turning;
    this.earlier = earlier;
    this.progress = progress;
    this.stop = stop;
    this.done = new Done[turning.range.steps()];
  }

  /** From low to high; those done before the stop. */
  List<Done> planned() {
    new Stretch(0, done.length - 1).invoke();
    boolean better = true;
    while (better) {
      better = evened();
    }
    return Arrays.stream(done).filter(Objects::nonNull).toList();
  }

  /**
   * The middle of some points from the plans at both their ends, then both halves at once: who
   * lends to whom is settled, whoever is done first.
   */
  private final class Stretch extends RecursiveAction {

    private static final long serialVersionUID = 1;

    private final int first;
    private final int last;

    Stretch(int first, int last) {
      this.first = first;
      this.last = last;
    }

    @Override
    protected void compute() {
      if (first > last || stop.getAsBoolean()) {
        return;
      }
      int middle = (first + last + 1) / 2;
      done[middle] = solve(turning.at(middle), beside(first - 1, last + 1));
      progress.accept(new Steps(finished.incrementAndGet(), done.length));
      invokeAll(new Stretch(first, middle - 1), new Stretch(middle + 1, last));
    }
  }

  /** Plans points again that another's plan is better for; whether any plan became better. */
  private boolean evened() {
    Lenders lenders = new Lenders(turning, done);
    boolean better = false;
    for (int i = 0; i < done.length && !stop.getAsBoolean(); i++) {
      Plan lent = done[i] == null ? null : lenders.to(i);
      better |= lent != null && bettered(i, lent);
    }
    return better;
  }

  /** From the better plan, so that all that is said of the point is said of its own scenario. */
  private boolean bettered(int i, Plan lent) {
    Learned learned = Learned.from(lent, done[i].plan()).and(done[i].learned());
    Done again = solve(turning.at(i), learned);
    boolean better = Standing.of(again.plan()).isBetterThan(Standing.of(done[i].plan()));
    done[i] = better ? again : done[i];
    return better;
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
    Scenario turned = turning.scenario(at, WORK);
    NearEnough near = new NearEnough(turning.assessment.portfolio(), stop);
    try {
      Plan plan =
          Planner.plan(turning.assessment, turned, earlier, learned, near, best -> {}, near);
      return new Done(turning.point(at, turned, plan, List.of()), plan, learned);
    } catch (NoPlanException none) {
      return new Done(turning.point(at, turned, null, none.conflicts()), null, learned);
    }
  }
}
