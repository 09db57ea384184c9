package io.kienco.api;

import io.kienco.ask.Impacts;
import io.kienco.model.Assessment;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.store.Job;
import io.kienco.store.Plans;
import java.util.Map;

/**
 * What drafted rules do to a dataset and its plan; the drafts are run in a process of their own.
 */
final class ImpactWork implements Worker.Work {

  private final Rooms rooms;

  ImpactWork(Rooms rooms) {
    this.rooms = rooms;
  }

  /**
   * @param changed text of each drafted file by path, as it was when asked
   */
  record Question(Plans.Made made, Map<String, String> changed) {}

  @Override
  public byte[] result(Job job, Running run) {
    Question question = ApiJson.read(job.question(), Question.class);
    Plans.Made made = question.made();
    Asking asking = new Asking(rooms);
    Scenario scenario = asking.scenario(made);
    Assessment before = asking.assessment(made, scenario);
    run.tell("assess");
    Assessment after = after(question, scenario);
    return ApiJson.bytes(Impacts.of(before, after, scenario, run::tell, run));
  }

  /** What the drafted rules say, run in a process of their own. */
  Assessment after(Question question, Scenario scenario) {
    Portfolio portfolio = rooms.library().portfolio(question.made().datasetBundle());
    return DraftRoutes.SANDBOX.assess(
        rooms
            .library()
            .ruleFiles(question.made().rulesBundle(), scenario.overlays())
            .with(question.changed()),
        portfolio,
        scenario.asOfIn(portfolio),
        scenario.horizonIn(portfolio));
  }
}
