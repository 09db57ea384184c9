package io.kienco.api;

import io.kienco.ask.Sweeper;
import io.kienco.model.Scenario;
import io.kienco.model.Sweep;
import io.kienco.store.Job;
import io.kienco.store.Plans;

/** What each more money, or each larger share, buys. */
final class SweepWork implements Worker.Work {

  private final Rooms rooms;

  SweepWork(Rooms rooms) {
    this.rooms = rooms;
  }

  record Question(Plans.Made made, Sweep.Range range) {}

  @Override
  public byte[] result(Job job, Running run) {
    Question question = ApiJson.read(job.question(), Question.class);
    Plans.Made made = question.made();
    Asking asking = new Asking(rooms);
    Scenario scenario = asking.scenario(made);
    return ApiJson.bytes(
        Sweeper.sweep(
            asking.assessment(made, scenario),
            scenario,
            question.range(),
            asking.earlier(scenario),
            steps -> run.tell(steps.done() + "/" + steps.of()),
            run));
  }
}
