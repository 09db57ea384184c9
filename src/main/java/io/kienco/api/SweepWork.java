package io.kienco.api;

import io.kienco.ask.Sweeper;
import io.kienco.model.Portfolio;
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
    Portfolio portfolio = rooms.library().portfolio(made.datasetBundle());
    Scenario scenario = Asking.scenario(made.scenarioJson(), portfolio);
    return ApiJson.bytes(
        Sweeper.sweep(
            rooms.library().assessment(made.datasetBundle(), made.rulesBundle(), scenario),
            scenario,
            question.range(),
            new Asking(rooms).earlier(scenario),
            steps -> run.tell(steps.done() + "/" + steps.of()),
            run));
  }
}
