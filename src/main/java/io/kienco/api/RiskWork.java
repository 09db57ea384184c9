package io.kienco.api;

import io.kienco.ask.CostRisk;
import io.kienco.model.Plan;
import io.kienco.model.Risk;
import io.kienco.store.Job;
import io.kienco.store.Plans;

/** What a plan's money may come to when costs are not as estimated. */
final class RiskWork implements Worker.Work {

  private final Rooms rooms;

  RiskWork(Rooms rooms) {
    this.rooms = rooms;
  }

  /**
   * @param plan its id
   */
  record Question(String plan, Risk.Terms terms) {}

  @Override
  public byte[] result(Job job, Running run) {
    Question question = ApiJson.read(job.question(), Question.class);
    Asking asking = new Asking(rooms);
    Plans.Row row = asking.done(question.plan());
    Plan plan = rooms.library().plan(row.result());
    return ApiJson.bytes(
        CostRisk.of(
            asking.assessment(row.made(), plan.scenario()),
            plan,
            asking.earlier(plan.scenario()),
            question.terms(),
            run::tell,
            run));
  }
}
