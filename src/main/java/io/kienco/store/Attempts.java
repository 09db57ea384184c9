package io.kienco.store;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Jobs as those who work at them write them. Whoever runs a job holds its attempt number: once
 * another process has taken it up, the first one's writes are refused.
 */
public final class Attempts {

  private static final int EVENTS_KEPT = 500;

  private final Database database;

  public Attempts(Database database) {
    this.database = database;
  }

  /** Another process has the job now. */
  public static final class Lost extends StoreException {
    private static final long serialVersionUID = 1L;

    Lost(String id) {
      super("job", id);
    }
  }

  /** Takes a job up: a new attempt; empty when it has ended. */
  public Optional<Job> claim(String id, Instant at) {
    return database
        .jdbi()
        .inTransaction(
            h -> {
              int rows =
                  h.createUpdate(
                          "update job set state = 'running', attempt = attempt + 1,"
                              + " started_at = coalesce(started_at, :at)"
                              + " where id = :id and state in ('queued', 'running')")
                      .bind("id", id)
                      .bind("at", new Act("", at).time())
                      .execute();
              return rows == 0
                  ? Optional.empty()
                  : h.createQuery("select * from job where id = :id")
                      .bind("id", id)
                      .map((row, c) -> Job.row(row))
                      .findOne();
            });
  }

  /** Tells how far it is; true when somebody wants it stopped. */
  public boolean step(Job job, Job.Step step, String event) {
    return database
        .jdbi()
        .inTransaction(
            h -> {
              int number = JobEvents.add(h, job, "progress", event);
              h.createUpdate("delete from job_event where job = :id and number <= :old")
                  .bind("id", job.id())
                  .bind("old", number - EVENTS_KEPT)
                  .execute();
              write(h, job, step);
              return stopAsked(h, job);
            });
  }

  private static void write(Handle h, Job job, Job.Step step) {
    h.createUpdate(
            "update job set seconds = :seconds, phase = :phase, benefit = :benefit,"
                + " bound = :bound, gap = :gap where id = :id")
        .bind("id", job.id())
        .bindMethods(step)
        .execute();
  }

  /** True when somebody wants it stopped. */
  public boolean stopAsked(Job job) {
    return database.jdbi().withHandle(h -> stopAsked(h, job));
  }

  private static boolean stopAsked(Handle h, Job job) {
    return h.createQuery(
            "select stop_asked from job"
                + " where id = :id and attempt = :attempt and state = 'running'")
        .bind("id", job.id())
        .bind("attempt", job.attempt())
        .mapTo(Boolean.class)
        .findOne()
        .orElseThrow(() -> new Lost(job.id()));
  }

  /** Keeps the best so far, for whoever takes the job up after us. */
  public void checkpoint(Job job, byte[] best, Instant at) {
    database
        .jdbi()
        .useTransaction(
            h -> {
              String content = Contents.put(h, best, new Act(job.by(), at));
              mine(h, job, "checkpoint = :content", content, at);
            });
  }

  /** Gives it back to the queue, to go on from its checkpoint. */
  public void park(Job job, Instant at) {
    database
        .jdbi()
        .useTransaction(h -> mine(h, job, "state = 'queued', attempt = attempt - 1", null, at));
  }

  /** The result and the end of the job, at once. */
  public void done(Job job, byte[] result, Job.Step last, String event, Instant at) {
    database
        .jdbi()
        .useTransaction(
            h -> {
              Act act = new Act(job.by(), at);
              String content = Contents.put(h, result, act);
              JobEvents.add(h, job, "done", event);
              write(h, job, last);
              mine(
                  h,
                  job,
                  "state = 'done', result = :content, checkpoint = null, ended_at = :at",
                  content,
                  at);
              Audit.add(h, act, "done", job.kind().text() + "/" + job.id(), null, content);
            });
  }

  /**
   * @param problem JSON: what was wrong
   */
  public void failed(Job job, String problem, Instant at) {
    database
        .jdbi()
        .useTransaction(
            h -> {
              JobEvents.add(h, job, "failed", problem);
              mine(h, job, "state = 'failed', problem = :content, ended_at = :at", problem, at);
            });
  }

  private static void mine(Handle h, Job job, String set, String content, Instant at) {
    int rows =
        h.createUpdate(
                "update job set "
                    + set
                    + " where id = :id and attempt = :attempt and state = 'running'")
            .bind("id", job.id())
            .bind("attempt", job.attempt())
            .bind("content", content)
            .bind("at", new Act("", at).time())
            .execute();
    if (rows == 0) {
      throw new Lost(job.id());
    }
  }
}
