package io.kienco.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Who did what, when, what was before and after: rows are only added, and each one's hash covers
 * the hash before it, so that a changed or missing row shows.
 */
public final class Audit {

  private static final String START = "0".repeat(64);

  private final Database database;

  public Audit(Database database) {
    this.database = database;
  }

  /**
   * @param before JSON or text; null where there was nothing
   * @param after JSON or text; null where nothing is left
   */
  public record Entry(
      long number,
      Instant at,
      String who,
      String action,
      String subject,
      String before,
      String after,
      String previous,
      String hash) {

    String reckoned() {
      return Hash.of(number, at, who, action, subject, before, after, previous);
    }
  }

  /** Where the chain stands; to be written down elsewhere now and then. */
  public record Head(long number, String hash) {}

  /**
   * @param broken number of the first row that does not fit; null when the chain is whole
   */
  public record Verdict(long rows, Head head, Long broken) {}

  /** Adds a row in the transaction of what it tells of. */
  static void add(
      Handle handle, Act act, String action, String subject, String before, String after) {
    Head head = turn(handle);
    Entry bare =
        new Entry(
            head.number() + 1,
            act.at(),
            act.who(),
            action,
            subject,
            before,
            after,
            head.hash(),
            "");
    String hash = bare.reckoned();
    handle
        .createUpdate(
            "insert into audit values"
                + " (:number, :at, :who, :action, :subject, :before, :after, :previous, :hash)")
        .bind("number", bare.number())
        .bind("at", act.time())
        .bind("who", act.who())
        .bind("action", action)
        .bind("subject", subject)
        .bind("before", before)
        .bind("after", after)
        .bind("previous", head.hash())
        .bind("hash", hash)
        .execute();
    handle
        .createUpdate("update audit_head set number = :number, hash = :hash where one = 1")
        .bind("number", bare.number())
        .bind("hash", hash)
        .execute();
  }

  /**
   * Writers take turns from here to the end of their transactions: whoever numbers a version asks
   * for its turn before it looks which is the newest.
   */
  static Head turn(Handle handle) {
    return handle
        .createQuery("select number, hash from audit_head where one = 1 for update")
        .map((row, c) -> new Head(row.getLong(1), row.getString(2)))
        .one();
  }

  /** Rows after a number, in order, at most so many. */
  public List<Entry> after(long number, int most) {
    return database
        .jdbi()
        .withHandle(
            h ->
                h.createQuery(
                        "select * from audit where number > :number order by number limit :most")
                    .bind("number", number)
                    .bind("most", most)
                    .map((row, c) -> entry(row))
                    .list());
  }

  /** The newest rows about a subject that begins so, the newest first. */
  public List<Entry> newest(String subject, long before, int most) {
    return database
        .jdbi()
        .withHandle(
            h ->
                h.createQuery(
                        "select * from audit where number < :before"
                            + " and substring(subject from 1 for :length) = :subject"
                            + " order by number desc limit :most")
                    .bind("before", before)
                    .bind("subject", subject)
                    .bind("length", subject.length())
                    .bind("most", most)
                    .map((row, c) -> entry(row))
                    .list());
  }

  public Head head() {
    return database
        .jdbi()
        .withHandle(
            h ->
                h.createQuery("select number, hash from audit_head where one = 1")
                    .map((row, c) -> new Head(row.getLong(1), row.getString(2)))
                    .one());
  }

  /** Walks the whole chain, from the first row to the head. */
  public Verdict verify() {
    Head head = head();
    String previous = START;
    long number = 0;
    while (true) {
      List<Entry> rows = after(number, 500);
      for (Entry row : rows) {
        boolean fits = row.number() == number + 1 && row.previous().equals(previous);
        if (!fits || !row.hash().equals(row.reckoned())) {
          return new Verdict(number, head, number + 1);
        }
        if (row.number() == head.number() && !row.hash().equals(head.hash())) {
          return new Verdict(number, head, row.number());
        }
        number = row.number();
        previous = row.hash();
      }
      if (rows.isEmpty()) {
        return new Verdict(number, head, number < head.number() ? (Long) (number + 1) : null);
      }
    }
  }

  private static Entry entry(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Entry(
        row.getLong("number"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("who"),
        row.getString("action"),
        row.getString("subject"),
        row.getString("before"),
        row.getString("after"),
        row.getString("previous"),
        row.getString("hash"));
  }
}
