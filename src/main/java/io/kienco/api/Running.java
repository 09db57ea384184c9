package io.kienco.api;

import io.kienco.model.Plan;
import io.kienco.model.Progress;
import io.kienco.report.Json;
import io.kienco.store.Job;
import io.kienco.store.Job.Step;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A job on its way: tells the store how far it is, and hears whether to stop. */
final class Running implements BooleanSupplier {

  private static final long TELL_NANOS = 500_000_000L;
  private static final long KEEP_FIRST_NANOS = 1_000_000_000L;
  private static final long KEEP_NANOS = 5_000_000_000L;
  private static final long LONGEST_NANOS = 3L * 3600 * 1_000_000_000L;

  private final Rooms rooms;
  private final Job job;
  private final BooleanSupplier parking;
  private final long begun = System.nanoTime();
  private Step step;
  private Step told;
  private long toldAt = begun;
  private long keepAt = begun + KEEP_FIRST_NANOS;
  private Supplier<Plan> unkept;
  private volatile boolean stopped;
  private volatile boolean parked;

  Running(Rooms rooms, Job job, BooleanSupplier parking) {
    this.rooms = rooms;
    this.job = job;
    this.parking = parking;
    this.step = new Step(job.seconds(), job.phase(), job.benefit(), job.bound(), job.gap());
    this.told = step;
  }

  /** Hears of a better plan. */
  void tell(Progress progress) {
    tell(
        new Step(
            job.seconds() + seconds(),
            progress.phase(),
            progress.benefit(),
            progress.bound(),
            progress.gap()));
  }

  /** Hears of a step in so many. */
  void tell(String phase) {
    tell(new Step(job.seconds() + seconds(), phase, null, null, null));
  }

  /** Tells what an earlier attempt had reached, and that this one goes on from there. */
  void resume(Plan.Summary had) {
    step = new Step(job.seconds(), "resume", had.benefit(), had.bound(), had.gap());
    told = step;
    rooms.attempts().step(job, step, PlanView.step(step));
  }

  private void tell(Step next) {
    step = next;
    getAsBoolean();
  }

  double seconds() {
    return (System.nanoTime() - begun) / 1e9;
  }

  /** True once somebody wants it stopped, the server stops, or it has run for too long. */
  @Override
  public synchronized boolean getAsBoolean() {
    long now = System.nanoTime();
    keepIfDue(now);
    if (now - toldAt >= TELL_NANOS) {
      toldAt = now;
      boolean asked =
          step.equals(told)
              ? rooms.attempts().stopAsked(job)
              : rooms.attempts().step(job, step, PlanView.step(step));
      told = step;
      stopped |= asked || now - begun > LONGEST_NANOS;
    }
    if (!stopped && parking.getAsBoolean()) {
      parked = true;
    }
    return stopped || parked;
  }

  /** True when it ended only because this server stops. */
  boolean parked() {
    return parked && !stopped;
  }

  /** How far it came. */
  Job.Step last() {
    return step;
  }

  /** Hears what came of it: the figures that its last event and its row say. */
  void ended(Plan.Summary plan) {
    double seconds = job.seconds() + seconds();
    step = new Job.Step(seconds, "done", plan.benefit(), plan.bound(), plan.gap());
  }

  /** Hears of a better plan; one is kept now and then, the first soon. */
  synchronized void keep(Supplier<Plan> best) {
    unkept = best;
    keepIfDue(System.nanoTime());
  }

  private void keepIfDue(long now) {
    if (unkept != null && now - keepAt >= 0) {
      Plan best = unkept.get();
      unkept = null;
      keepAt = now + KEEP_NANOS;
      keep(Json.bytes(best));
    }
  }

  /** Keeps the best so far, for whoever takes it up. */
  void keep(byte[] best) {
    rooms.attempts().checkpoint(job, best, rooms.clock().instant());
  }
}
