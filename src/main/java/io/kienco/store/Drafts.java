package io.kienco.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Rule files that are being written, shared by all; nothing is in use until published. */
public final class Drafts {

  private final Database database;

  public Drafts(Database database) {
    this.database = database;
  }

  /**
   * @param path from the rules folder, as {@code national/x.drl}
   * @param base the rulebook version it began from
   * @param edition counts its writings, for whoever must not overwrite another's
   */
  public record Draft(String path, String text, int base, int edition, String by, Instant at) {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** In order of path. */
  public List<Draft> list() {
    return database.jdbi().withHandle(Drafts::list);
  }

  static List<Draft> list(Handle h) {
    return h.createQuery("select * from rule_draft order by path").map((r, c) -> row(r)).list();
  }

  public Optional<Draft> find(String path) {
    return list().stream().filter(d -> d.path().equals(path)).findFirst();
  }

  /**
   * @param seen the edition that the writer saw; 0 where there was no draft
   */
  public Draft put(String path, String text, int seen, int base, Act act) {
    try {
      return database.jdbi().inTransaction(h -> put(h, path, text, seen, base, act));
    } catch (UnableToExecuteStatementException e) {
      if (find(path).map(Draft::edition).orElse(0) == seen) {
        throw e;
      }
      throw new StoreException.Overtaken("draft", path);
    }
  }

  private static Draft put(Handle h, String path, String text, int seen, int base, Act act) {
    String sql =
        seen == 0
            ? "insert into rule_draft (path, text, base, edition, by_user, at)"
                + " values (:path, :text, :base, 1, :by, :at)"
            : "update rule_draft set text = :text, edition = edition + 1, by_user = :by, at = :at"
                + " where path = :path and edition = :seen";
    int rows =
        h.createUpdate(sql)
            .bind("path", path)
            .bind("text", text)
            .bind("base", base)
            .bind("seen", seen)
            .bind("by", act.who())
            .bind("at", act.time())
            .execute();
    if (rows == 0) {
      throw new StoreException.Overtaken("draft", path);
    }
    return h.createQuery("select * from rule_draft where path = :path")
        .bind("path", path)
        .map((r, c) -> row(r))
        .one();
  }

  /** Drops it, if the edition is still the one seen. */
  public void drop(String path, int seen) {
    database.jdbi().useHandle(h -> drop(h, path, seen));
  }

  static void drop(Handle h, String path, int seen) {
    int rows =
        h.createUpdate("delete from rule_draft where path = :path and edition = :seen")
            .bind("path", path)
            .bind("seen", seen)
            .execute();
    if (rows == 0) {
      throw new StoreException.Overtaken("draft", path);
    }
  }

  private static Draft row(ResultSet row) throws SQLException {
    return new Draft(
        row.getString("path"),
        row.getString("text"),
        row.getInt("base"),
        row.getInt("edition"),
        row.getString("by_user"),
        Rows.time(row, "at"));
  }
}
