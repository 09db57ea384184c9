package io.kienco.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;

/**
 * Work that was accepted, and what became of it.
 *
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
    Instant endedAt) {

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

  /** How far a job is; null where it cannot say. */
  public record Step(double seconds, String phase, Long benefit, Long bound, Double gap) {}

  public record Event(int number, String kind, String json) {}

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
