package io.kienco.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;

/**
 * Hands jobs to processes, each to one at a time; what a dead process held goes to another after
 * some {@link #DEAD_AFTER} seconds. Any number of processes share one database.
 */
public final class Queue implements AutoCloseable {

  private static final String TASK = "job";
  private static final Duration HEARTBEAT = Duration.ofSeconds(2);
  private static final int MISSED = 4;
  private static final Duration RETRY = Duration.ofSeconds(10);
  private static final Duration CLEAN = Duration.ofHours(6);
  private static final long SLOWED = 1000;

  /** Heartbeats missed, and the round that finds it. */
  public static final int DEAD_AFTER = 12;

  private final Scheduler scheduler;

  private Queue(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /**
   * @param worker works at a job by its id; false when it must be taken up again
   * @param clean told the time, now and then, by one process
   */
  public static Queue start(
      Database database,
      int threads,
      Duration patience,
      Predicate<String> worker,
      Consumer<Instant> clean) {
    CustomTask<Void> job =
        Tasks.custom(TASK, Void.class)
            .onDeadExecutionRevive()
            .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
            .execute((instance, context) -> then(worker.test(instance.getId())));
    RecurringTask<Void> cleaning =
        Tasks.recurring("clean", FixedDelay.of(CLEAN))
            .execute((instance, context) -> clean.accept(context.getExecution().executionTime));
    Scheduler scheduler =
        Scheduler.create(database.source(), job)
            .startTasks(cleaning)
            .threads(threads)
            .schedulerName(new SchedulerName.Fixed("kienco-" + UUID.randomUUID()))
            .pollingInterval(Duration.ofSeconds(1))
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED)
            .enablePriority()
            .shutdownMaxWait(patience)
            .build();
    scheduler.start();
    return new Queue(scheduler);
  }

  private static CompletionHandler<Void> then(boolean finished) {
    return finished
        ? new CompletionHandler.OnCompleteRemove<>()
        : (complete, operations) ->
            operations.reschedule(complete, complete.getExecution().getExecutionTime());
  }

  /** The queue's row, in the transaction that makes the job. */
  static void add(Handle h, String job, long turn, Act act) {
    h.createUpdate(
            "insert into scheduled_tasks"
                + " (task_name, task_instance, execution_time, picked, version, priority)"
                + " values (:task, :job, :at, false, 1, :priority)")
        .bind("task", TASK)
        .bind("job", job)
        .bind("at", due(act.at()).atOffset(ZoneOffset.UTC))
        .bind("priority", (int) Math.max(-turn, Integer.MIN_VALUE))
        .execute();
  }

  /**
   * Long past whatever any process's clock says, now or after a jump, and yet in order: what was
   * accepted first is due first.
   */
  private static Instant due(Instant accepted) {
    return Instant.EPOCH.plusMillis(accepted.toEpochMilli() / SLOWED);
  }

  /** Looks for work now rather than at the next round. */
  public void wake() {
    scheduler.triggerCheckForDueExecutions();
  }

  /** Takes nothing more and waits for what runs to finish or park. */
  @Override
  public void close() {
    scheduler.stop();
  }
}
