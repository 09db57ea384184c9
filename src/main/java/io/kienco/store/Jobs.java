package io.kienco.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/**
 * Work that was accepted and what became of it. Whoever runs a job holds its attempt number: once
 * another process has taken it up, the first one's writes are refused.
 */
public final class Jobs {

  private static final int EVENTS_KEPT = 500;

  private final Database database;
  private final Limits limits;

  public Jobs(Database database, Limits limits) {
    this.database = database;
    this.limits = limits;
  }

  /** Most unfinished jobs of one user, and of all. */
  public record Limits(int ofOneUser, int ofAll) {}

  public enum Kind {
    PLAN,
    IMPACT,
    SWEEP,
    RISK;

    String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** {@code CANCELLED}: stopped before there was anything to keep. */
  public enum State {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    public boolean ended() {
      return this != QUEUED && this != RUNNING;
    }

    String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @param question JSON that the kind's worker reads
   * @param seconds worked so far, over all attempts
   * @param checkpoint content hash of the best so far; null when there is none
   * @param result content hash; null until done
   * @param problem JSON; null unless failed
   */
  public record Job(
      String id,
      Kind kind,
      State state,
      String by,
      String question,
      int attempt,
      boolean stopAsked,
      double seconds,
      String phase,
      Long benefit,
      Long bound,
      Double gap,
      String checkpoint,
      String result,
      String problem,
      Instant createdAt,
      Instant startedAt,
      Instant endedAt) {}

  /** How far a job is; null where it cannot say. */
  public record Step(double seconds, String phase, Long benefit, Long bound, Double gap) {}

  public record Event(int number, String kind, String json) {}

  /** Too much is waiting already; {@code ofUser} tells whose limit it was. */
  public static final class Crowded extends StoreException {
    private static final long serialVersionUID = 1L;
    private final boolean ofUser;

    Crowded(boolean ofUser, int limit) {
      super("job", "", "" + limit);
      this.ofUser = ofUser;
    }

    public boolean ofUser() {
      return ofUser;
    }
  }

  /** Another process has the job now. */
  public static final class Lost extends StoreException {
    private static final long serialVersionUID = 1L;

    Lost(String id) {
      super("job", id);
    }
  }

  /** Accepts work: the job and its place in the queue come to be together, or not at all. */
  public void accept(String id, Kind kind, String question, Act act, Consumer<Handle> more) {
    database
        .jdbi()
        .useTransaction(
            h -> {
              refuseCrowd(h, act.who());
              long turn = turn(h, act.who());
              insert(h, id, kind, question, turn, act);
              more.accept(h);
              Queue.add(h, id, turn, act);
            });
  }

  private void refuseCrowd(Handle h, String user) {
    String count = "select count(*) from job where state in ('queued', 'running')";
    int ofAll = h.createQuery(count).mapTo(Integer.class).one();
    int ofUser =
        h.createQuery(count + " and by_user = :user").bind("user", user).mapTo(Integer.class).one();
    if (ofUser >= limits.ofOneUser()) {
      throw new Crowded(true, limits.ofOneUser());
    }
    if (ofAll >= limits.ofAll()) {
      throw new Crowded(false, limits.ofAll());
    }
  }

  /** One turn for each user before anybody's second: the queue goes by it. */
  private static long turn(Handle h, String user) {
    return h.createQuery(
            "select greatest("
                + "(select coalesce(max(turn), 0) + 1 from job"
                + "   where by_user = :user and state in ('queued', 'running')),"
                + "(select coalesce(max(turn), 0) from job where state = 'running'))")
        .bind("user", user)
        .mapTo(Long.class)
        .one();
  }

  private static void insert(Handle h, String id, Kind kind, String question, long turn, Act act) {
    h.createUpdate(
            "insert into job (id, kind, state, by_user, turn, question, attempt, stop_asked,"
                + " seconds, events, created_at)"
                + " values (:id, :kind, 'queued', :by, :turn, :question, 0, false, 0, 0, :at)")
        .bind("id", id)
        .bind("kind", kind.text())
        .bind("by", act.who())
        .bind("turn", turn)
        .bind("question", question)
        .bind("at", act.time())
        .execute();
  }

  public Job get(String id) {
    return find(id).orElseThrow(() -> new StoreException.NotThere("job", id));
  }

  public Optional<Job> find(String id) {
    return database
        .jdbi()
        .withHandle(
            h ->
                h.createQuery("select * from job where id = :id")
                    .bind("id", id)
                    .map((row, c) -> row(row))
                    .findOne());
  }

  /** How many jobs wait and run. */
  public long unfinished(State state) {
    return database
        .jdbi()
        .withHandle(
            h ->
                h.createQuery("select count(*) from job where state = :state")
                    .bind("state", state.text())
                    .mapTo(Long.class)
                    .one());
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
                      .map((row, c) -> row(row))
                      .findOne();
            });
  }

  /** Tells how far it is; true when somebody wants it stopped. */
  public boolean step(Job job, Step step, String event) {
    return database
        .jdbi()
        .inTransaction(
            h -> {
              int number = JobEvents.add(h, job, "progress", event);
              h.createUpdate("delete from job_event where job = :id and number <= :old")
                  .bind("id", job.id())
                  .bind("old", number - EVENTS_KEPT)
                  .execute();
              h.createUpdate(
                      "update job set seconds = :seconds, phase = :phase, benefit = :benefit,"
                          + " bound = :bound, gap = :gap where id = :id")
                  .bind("id", job.id())
                  .bindMethods(step)
                  .execute();
              return stopAsked(h, job);
            });
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
  public void done(Job job, byte[] result, String event, Instant at) {
    database
        .jdbi()
        .useTransaction(
            h -> {
              Act act = new Act(job.by(), at);
              String content = Contents.put(h, result, act);
              JobEvents.add(h, job, "done", event);
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

  /** Asks for an end: what runs keeps its best, what waits is cancelled. */
  public void stop(String id, Act act) {
    database
        .jdbi()
        .useTransaction(
            h -> {
              int cancelled =
                  h.createUpdate(
                          "update job set state = 'cancelled', ended_at = :at"
                              + " where id = :id and state = 'queued' and checkpoint is null")
                      .bind("id", id)
                      .bind("at", act.time())
                      .execute();
              int told =
                  h.createUpdate(
                          "update job set stop_asked = true"
                              + " where id = :id and state in ('queued', 'running')")
                      .bind("id", id)
                      .execute();
              if (cancelled > 0) {
                JobEvents.add(h, id, "cancelled", "{}");
              }
              if (cancelled + told > 0) {
                Audit.add(h, act, "stop", "job/" + id, null, null);
              }
            });
  }

  /** Events after a number, in order. */
  public List<Event> events(String id, int after) {
    return database.jdbi().withHandle(h -> JobEvents.after(h, id, after));
  }

  static Job row(ResultSet row) throws SQLException {
    return new Job(
        row.getString("id"),
        Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getString("by_user"),
        row.getString("question"),
        row.getInt("attempt"),
        row.getBoolean("stop_asked"),
        row.getDouble("seconds"),
        row.getString("phase"),
        Rows.whole(row, "benefit"),
        Rows.whole(row, "bound"),
        Rows.number(row, "gap"),
        row.getString("checkpoint"),
        row.getString("result"),
        row.getString("problem"),
        Rows.time(row, "created_at"),
        Rows.time(row, "started_at"),
        Rows.time(row, "ended_at"));
  }
}
