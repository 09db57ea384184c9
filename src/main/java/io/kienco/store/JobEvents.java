package io.kienco.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** What a job told on its way, numbered from 1. */
final class JobEvents {

  private JobEvents() {}

  /** Its number; refused to a process that lost the job. */
  static int add(Handle h, Job job, String kind, String json) {
    int rows =
        h.createUpdate(
                "update job set events = events + 1"
                    + " where id = :id and attempt = :attempt and state = 'running'")
            .bind("id", job.id())
            .bind("attempt", job.attempt())
            .execute();
    if (rows == 0) {
      throw new Attempts.Lost(job.id());
    }
    return insert(h, job.id(), kind, json);
  }

  static void add(Handle h, String job, String kind, String json) {
    h.createUpdate("update job set events = events + 1 where id = :id").bind("id", job).execute();
    insert(h, job, kind, json);
  }

  private static int insert(Handle h, String job, String kind, String json) {
    int number =
        h.createQuery("select events from job where id = :id")
            .bind("id", job)
            .mapTo(Integer.class)
            .one();
    h.createUpdate("insert into job_event values (:job, :number, :kind, :json)")
        .bind("job", job)
        .bind("number", number)
        .bind("kind", kind)
        .bind("json", json)
        .execute();
    return number;
  }

  static List<Job.Event> after(Handle h, String job, int after) {
    return h.createQuery(
            "select number, kind, json from job_event"
                + " where job = :job and number > :after order by number")
        .bind("job", job)
        .bind("after", after)
        .map((row, c) -> new Job.Event(row.getInt(1), row.getString(2), row.getString(3)))
        .list();
  }
}
