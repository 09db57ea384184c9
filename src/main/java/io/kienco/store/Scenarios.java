package io.kienco.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Scenarios with every version they had; the newest is shown, a deleted one is not. */
public final class Scenarios {

  private static final String LATEST =
      "select * from scenario_version v where version ="
          + " (select max(version) from scenario_version w where w.scenario = v.scenario)";

  private final Database database;

  public Scenarios(Database database) {
    this.database = database;
  }

  /**
   * @param dataset it is for; null for any
   */
  public record Version(
      String id,
      int version,
      String dataset,
      String title,
      String json,
      boolean deleted,
      String by,
      Instant at) {}

  /** In order of id, without the deleted. */
  public List<Version> list() {
    return database
        .jdbi()
        .withHandle(
            h ->
                h.createQuery(LATEST + " and not deleted order by scenario")
                    .map((row, c) -> row(row))
                    .list());
  }

  public Version get(String id) {
    return find(id).orElseThrow(() -> new StoreException.NotThere("scenario", id));
  }

  public Optional<Version> find(String id) {
    return database.jdbi().withHandle(h -> newest(h, id)).filter(v -> !v.deleted());
  }

  /** The newest first, deletions too. */
  public List<Version> versions(String id) {
    return database
        .jdbi()
        .withHandle(
            h ->
                h.createQuery(
                        "select * from scenario_version where scenario = :id order by version desc")
                    .bind("id", id)
                    .map((row, c) -> row(row))
                    .list());
  }

  /**
   * A new version.
   *
   * @param seen the version that the writer saw; 0 where there was none
   */
  public Version put(String id, String dataset, String title, String json, int seen, Act act) {
    return write(id, dataset, title, json, seen, false, act);
  }

  public void delete(String id, int seen, Act act) {
    Version last = get(id);
    write(id, last.dataset(), last.title(), last.json(), seen, true, act);
  }

  private Version write(
      String id, String dataset, String title, String json, int seen, boolean deleted, Act act) {
    try {
      return database
          .jdbi()
          .inTransaction(h -> write(h, id, dataset, title, json, seen, deleted, act));
    } catch (UnableToExecuteStatementException e) {
      if (find(id).map(Version::version).orElse(0) == seen) {
        throw e;
      }
      throw new StoreException.Overtaken("scenario", id);
    }
  }

  private static Version write(
      Handle h,
      String id,
      String dataset,
      String title,
      String json,
      int seen,
      boolean deleted,
      Act act) {
    Optional<Version> newest = newest(h, id);
    int now = newest.filter(v -> !v.deleted()).map(Version::version).orElse(0);
    if (now != seen) {
      throw new StoreException.Overtaken("scenario", id);
    }
    int version = newest.map(Version::version).orElse(0) + 1;
    h.createUpdate(
            "insert into scenario_version values"
                + " (:id, :version, :dataset, :title, :json, :deleted, :by, :at)")
        .bind("id", id)
        .bind("version", version)
        .bind("dataset", dataset)
        .bind("title", title)
        .bind("json", json)
        .bind("deleted", deleted)
        .bind("by", act.who())
        .bind("at", act.time())
        .execute();
    Audit.add(
        h,
        act,
        deleted ? "delete" : "scenario",
        "scenario/" + id,
        newest.filter(v -> !v.deleted()).map(Version::json).orElse(null),
        deleted ? null : json);
    return new Version(id, version, dataset, title, json, deleted, act.who(), act.at());
  }

  private static Optional<Version> newest(Handle h, String id) {
    return h.createQuery(LATEST + " and scenario = :id")
        .bind("id", id)
        .map((row, c) -> row(row))
        .findOne();
  }

  private static Version row(ResultSet row) throws SQLException {
    return new Version(
        row.getString("scenario"),
        row.getInt("version"),
        row.getString("dataset"),
        row.getString("title"),
        row.getString("json"),
        row.getBoolean("deleted"),
        row.getString("by_user"),
        Rows.time(row, "at"));
  }
}
