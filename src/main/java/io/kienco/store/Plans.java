package io.kienco.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** Plans: what each was made from, by hash, and how far its approval is. */
public final class Plans {

  private static final String JOINED =
      "select j.*, p.dataset, p.dataset_version, p.dataset_bundle, p.rulebook_version,"
          + " p.rules_bundle, p.scenario, p.scenario_version, p.scenario_json, p.warm, p.approval,"
          + " p.reason, p.approval_by, p.approval_at from plan p join job j on j.id = p.id";

  private final Database database;

  public Plans(Database database) {
    this.database = database;
  }

  /** A plan moves along these; {@code LOCKED} is for good. */
  public enum Approval {
    DRAFT,
    REVIEWED,
    APPROVED,
    LOCKED;

    /** One step on, or any way back, but never from locked. */
    boolean mayBecome(Approval next) {
      return this != LOCKED && (next.ordinal() == ordinal() + 1 || next.ordinal() < ordinal());
    }
  }

  /**
   * What a plan is made from.
   *
   * @param scenario its id; null when it was given with the request
   * @param scenarioVersion null likewise
   * @param warm the plan it begins from; null for none
   */
  public record Made(
      String dataset,
      int datasetVersion,
      String datasetBundle,
      int rulebookVersion,
      String rulesBundle,
      String scenario,
      Integer scenarioVersion,
      String scenarioJson,
      String warm) {}

  /** A plan, the job that makes it, and how far its approval is. */
  public record Row(
      Job job, Made made, Approval approval, String reason, String approvalBy, Instant approvalAt) {

    public String id() {
      return job.id();
    }

    public Job.State state() {
      return job.state();
    }

    /** Content hash of plan.json; null until done. */
    public String result() {
      return job.result();
    }
  }

  /** What a list may be sorted by. */
  public enum Sort {
    AT("p.at"),
    BENEFIT("j.benefit"),
    GAP("j.gap"),
    DATASET("p.dataset"),
    STATE("j.state"),
    APPROVAL("p.approval"),
    BY("p.by_user");

    private final String column;

    Sort(String column) {
      this.column = column;
    }
  }

  /** A part of a list, and how long the list is. */
  public record Page(List<Row> rows, long total) {}

  /** The plan's row; to be written where its job is accepted. */
  public static Consumer<Handle> making(String id, Made made, Act act) {
    return h -> {
      h.createUpdate(
              "insert into plan values (:id, :dataset, :datasetVersion, :datasetBundle,"
                  + " :rulebookVersion, :rulesBundle, :scenario, :scenarioVersion, :scenarioJson,"
                  + " :warm, 'draft', null, :by, :at, :by, :at)")
          .bind("id", id)
          .bindMethods(made)
          .bind("by", act.who())
          .bind("at", act.time())
          .execute();
      Audit.add(h, act, "plan", "plan/" + id, null, made.scenarioJson());
    };
  }

  public Optional<Row> find(String id) {
    return database.jdbi().withHandle(h -> find(h, id));
  }

  public Row get(String id) {
    return database
        .jdbi()
        .withHandle(h -> find(h, id))
        .orElseThrow(() -> new StoreException.NotThere("plan", id));
  }

  /**
   * @param dataset only its plans; null for all
   */
  public Page list(String dataset, Sort sort, boolean descending, int offset, int limit) {
    String where = dataset == null ? "" : " where p.dataset = :dataset";
    String order =
        " order by %s %s nulls last, p.id".formatted(sort.column, descending ? "desc" : "asc");
    return database
        .jdbi()
        .withHandle(
            h -> {
              List<Row> rows =
                  h.createQuery(JOINED + where + order + " limit :limit offset :offset")
                      .bind("dataset", dataset)
                      .bind("limit", limit)
                      .bind("offset", offset)
                      .map((row, c) -> row(row))
                      .list();
              long total =
                  h.createQuery("select count(*) from plan p" + where)
                      .bind("dataset", dataset)
                      .mapTo(Long.class)
                      .one();
              return new Page(rows, total);
            });
  }

  /** Moves a finished plan on or back; the reason is kept. */
  public Row move(String id, Approval to, String reason, Act act) {
    return database
        .jdbi()
        .inTransaction(
            h -> {
              Row row = locked(h, id);
              if (row.state() != Job.State.DONE || !row.approval().mayBecome(to)) {
                throw new StoreException.WrongState("plan", id, state(row));
              }
              h.createUpdate(
                      "update plan set approval = :to, reason = :reason, approval_by = :by,"
                          + " approval_at = :at where id = :id")
                  .bind("id", id)
                  .bind("to", text(to))
                  .bind("reason", reason)
                  .bind("by", act.who())
                  .bind("at", act.time())
                  .execute();
              String after = text(to) + (reason == null ? "" : " " + reason);
              Audit.add(h, act, "approval", "plan/" + id, text(row.approval()), after);
              return find(h, id).orElseThrow();
            });
  }

  /** Only a draft that is not being made, and that no other plan needs to be made again. */
  public void delete(String id, Act act) {
    database
        .jdbi()
        .useTransaction(
            h -> {
              Row row = locked(h, id);
              if (!row.state().ended() || row.approval() != Approval.DRAFT) {
                throw new StoreException.WrongState("plan", id, state(row));
              }
              user(h, id)
                  .ifPresent(
                      other -> {
                        throw new StoreException.InUse("plan", id, other);
                      });
              h.execute("delete from plan where id = ?", id);
              h.execute("delete from job where id = ?", id);
              Audit.add(h, act, "delete", "plan/" + id, row.result(), null);
            });
  }

  /** A plan that began from it, or that keeps to it. */
  private static Optional<String> user(Handle h, String id) {
    return h.createQuery(
            "select id from plan where id <> :id and (warm = :id or scenario_json like :against)"
                + " order by at limit 1")
        .bind("id", id)
        .bind("against", "%\"against\":\"" + id + "\"%")
        .mapTo(String.class)
        .findOne();
  }

  private static Row locked(Handle h, String id) {
    h.createQuery("select id from plan where id = :id for update")
        .bind("id", id)
        .mapTo(String.class)
        .findOne();
    return find(h, id).orElseThrow(() -> new StoreException.NotThere("plan", id));
  }

  private static Optional<Row> find(Handle h, String id) {
    return h.createQuery(JOINED + " where p.id = :id")
        .bind("id", id)
        .map((row, c) -> row(row))
        .findOne();
  }

  private static String state(Row row) {
    return row.state() == Job.State.DONE ? text(row.approval()) : row.state().text();
  }

  private static String text(Approval approval) {
    return approval.name().toLowerCase(Locale.ROOT);
  }

  private static Row row(ResultSet row) throws SQLException {
    Long scenarioVersion = Rows.whole(row, "scenario_version");
    return new Row(
        Job.row(row),
        new Made(
            row.getString("dataset"),
            row.getInt("dataset_version"),
            row.getString("dataset_bundle"),
            row.getInt("rulebook_version"),
            row.getString("rules_bundle"),
            row.getString("scenario"),
            scenarioVersion == null ? null : scenarioVersion.intValue(),
            row.getString("scenario_json"),
            row.getString("warm")),
        Approval.valueOf(row.getString("approval").toUpperCase(Locale.ROOT)),
        row.getString("reason"),
        row.getString("approval_by"),
        Rows.time(row, "approval_at"));
  }
}
