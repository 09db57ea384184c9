package io.kienco.store;

import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Takes away what nobody needs any more; never a plan that was made, a version or an audit row. */
public final class Cleanup {

  private static final Duration EVENTS = Duration.ofDays(1);
  private static final Duration WORKBOOKS = Duration.ofDays(7);
  private static final Duration UNUSED = Duration.ofDays(1);

  private final Database database;
  private final Duration keep;

  /**
   * @param keep how long failed and cancelled jobs, and results that are no plans, are kept
   */
  public Cleanup(Database database, Duration keep) {
    this.database = database;
    this.keep = keep;
  }

  /** How many rows went. */
  public record Gone(int events, int jobs, int workbooks, int contents) {}

  public Gone run(Instant now) {
    return database.jdbi().inTransaction(h -> run(h, now));
  }

  private Gone run(Handle h, Instant now) {
    int events =
        delete(
            h,
            "delete from job_event where job in (select id from job where ended_at < :before)",
            now.minus(EVENTS));
    String old =
        "select id from job where ended_at < :before and (kind <> 'plan' or state <> 'done')";
    delete(h, "delete from plan where id in (" + old + ")", now.minus(keep));
    int jobs = delete(h, "delete from job where id in (" + old + ")", now.minus(keep));
    int workbooks = delete(h, "delete from workbook where at < :before", now.minus(WORKBOOKS));
    int contents =
        delete(
            h,
            "delete from content where at < :before"
                + " and not exists (select 1 from bundle where content = content.hash)"
                + " and not exists (select 1 from workbook where content = content.hash)"
                + " and not exists (select 1 from job"
                + "   where checkpoint = content.hash or result = content.hash)",
            now.minus(UNUSED));
    return new Gone(events, jobs, workbooks, contents);
  }

  private static int delete(Handle h, String sql, Instant before) {
    return h.createUpdate(sql).bind("before", new Act("", before).time()).execute();
  }
}
