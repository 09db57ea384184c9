package io.kienco.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** Work that was accepted, as those who asked for it see it. */
public final class Jobs {

  private final Database database;
  private final Limits limits;

  public Jobs(Database database, Limits limits) {
    this.database = database;
    this.limits = limits;
  }

  /** Most unfinished jobs of one user, and of all. */
  public record Limits(int ofOneUser, int ofAll) {}

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

  /** Accepts work: the job and its place in the queue come to be together, or not at all. */
  public void accept(String id, Job.Kind kind, String question, Act act, Consumer<Handle> more) {
    database
        .jdbi()
        .useTransaction(
            h -> {
              Crowd.refuse(h, limits, act.who());
              long turn = Crowd.turn(h, act.who());
              insert(h, id, kind, question, turn, act);
              more.accept(h);
              Queue.add(h, id, turn, act);
            });
  }

  private static void insert(
      Handle h, String id, Job.Kind kind, String question, long turn, Act act) {
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
                    .map((row, c) -> Job.row(row))
                    .findOne());
  }

  /** How many jobs wait and run. */
  public long unfinished(Job.State state) {
    return database
        .jdbi()
        .withHandle(
            h ->
                h.createQuery("select count(*) from job where state = :state")
                    .bind("state", state.text())
                    .mapTo(Long.class)
                    .one());
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
  public List<Job.Event> events(String id, int after) {
    return database.jdbi().withHandle(h -> JobEvents.after(h, id, after));
  }
}
