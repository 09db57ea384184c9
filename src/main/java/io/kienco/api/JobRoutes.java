package io.kienco.api;

import io.javalin.http.Context;
import io.kienco.report.Texts;
import io.kienco.store.Act;
import io.kienco.store.Job;
import java.time.Instant;

/** Questions that take long and are no plans: accepted, watched, stopped, answered. */
final class JobRoutes {

  private final Rooms rooms;
  private final Runnable wake;

  /**
   * @param wake tells the queue that there is work
   */
  JobRoutes(Rooms rooms, Runnable wake) {
    this.rooms = rooms;
    this.wake = wake;
  }

  /**
   * @param problem why there is no result; null unless failed
   */
  record View(
      String id,
      String kind,
      String state,
      boolean stopAsked,
      int attempt,
      PlanView.Progress progress,
      Problems.Document problem,
      String by,
      Instant at,
      Instant endedAt) {

    static View of(Job job, Texts texts) {
      return new View(
          job.id(),
          PlanView.lower(job.kind()),
          PlanView.lower(job.state()),
          job.stopAsked(),
          job.attempt(),
          PlanView.Progress.of(job),
          PlanView.problem(job.problem(), texts),
          job.by(),
          job.createdAt(),
          job.endedAt());
    }
  }

  /** Accepts a question; 202 and where to look. */
  void accept(Context context, Job.Kind kind, Object question) {
    Act act = rooms.act(context);
    String id = Rooms.newId();
    rooms.jobs().accept(id, kind, ApiJson.text(question), act, handle -> {});
    wake.run();
    context.status(202).header("Location", "/api/jobs/" + id);
    context.json(View.of(rooms.jobs().get(id), Language.of(context)));
  }

  void get(Context context) {
    context.json(View.of(rooms.jobs().get(Rooms.id(context)), Language.of(context)));
  }

  void result(Context context) {
    Job job = rooms.jobs().get(Rooms.id(context));
    if (job.result() == null) {
      throw Problem.of(Trouble.WRONG_STATE, "job", job.id(), PlanView.lower(job.state()));
    }
    new Kept(rooms.contents().packed(job.result()), job.result(), Kept.JSON).send(context);
  }

  void stop(Context context) {
    rooms.jobs().stop(rooms.jobs().get(Rooms.id(context)).id(), rooms.act(context));
    context.status(202);
    get(context);
  }
}
