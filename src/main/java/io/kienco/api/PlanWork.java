package io.kienco.api;

import io.kienco.ask.Impossible;
import io.kienco.model.Assessment;
import io.kienco.model.Plan;
import io.kienco.model.Scenario;
import io.kienco.plan.Learned;
import io.kienco.plan.Planner;
import io.kienco.store.Job;
import io.kienco.store.Plans;
import java.math.BigDecimal;

/** Makes a plan from what its row names by hash. */
final class PlanWork implements Worker.Work {

  private final Rooms rooms;

  PlanWork(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public byte[] result(Job job, Running run) {
    Plans.Made made = rooms.plans().get(job.id()).made();
    Asking asking = new Asking(rooms);
    Scenario scenario = asking.scenario(made);
    Plan warm = warm(made, job);
    if (job.checkpoint() != null) {
      run.resume(warm.summary());
    }
    Assessment assessment = asking.assessment(made, scenario);
    Scenario left = left(scenario, job);
    Plan earlier = asking.earlier(scenario);
    Plan plan =
        Impossible.named(
            overlays -> asking.assessment(made, scenario.with(s -> s.overlays = overlays)),
            left,
            earlier,
            run,
            () ->
                Planner.plan(
                    assessment, left, earlier, Learned.from(warm), run::tell, run::keep, run));
    run.ended(plan.summary());
    return rooms.library().made(plan);
  }

  /** A solve by the clock that was taken up has only the rest of its time. */
  private static Scenario left(Scenario scenario, Job job) {
    BigDecimal seconds = scenario.solve().seconds();
    if (seconds == null || job.seconds() < 1) {
      return scenario;
    }
    BigDecimal left =
        seconds.subtract(BigDecimal.valueOf(Math.round(job.seconds()))).max(BigDecimal.ONE);
    return scenario.with(s -> s.solve = new Scenario.Solve(null, left, s.solve.seed()));
  }

  private Plan warm(Plans.Made made, Job job) {
    if (job.checkpoint() != null) {
      return rooms.library().plan(job.checkpoint());
    }
    return made.warm() == null ? null : done(made.warm());
  }

  private Plan done(String id) {
    return rooms.library().plan(rooms.plans().get(id).result());
  }
}
