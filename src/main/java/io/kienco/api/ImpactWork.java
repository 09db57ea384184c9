package io.kienco.api;

import io.kienco.compare.RuleImpact;
import io.kienco.model.Assessment;
import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.plan.Planner;
import io.kienco.store.Job;
import io.kienco.store.Plans;
import java.util.Map;
import java.util.TreeMap;

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
    Portfolio portfolio = rooms.library().portfolio(made.datasetBundle());
    Scenario scenario = Asking.scenario(made.scenarioJson(), portfolio);
    Assessment before =
        rooms.library().assessment(made.datasetBundle(), made.rulesBundle(), scenario);
    run.tell("assess");
    Assessment after = after(question, scenario);
    Plan prices = solve(before, scenario, null, run);
    Plan planBefore = solve(before, scenario, prices, run);
    Plan planAfter = solve(after, scenario, prices, run);
    return ApiJson.bytes(RuleImpact.of(before, planBefore, after, planAfter, new TreeMap<>()));
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

  /** From the prices and awards of another plan, so that differences come from the rules. */
  private static Plan solve(Assessment assessment, Scenario scenario, Plan warm, Running run) {
    return Planner.plan(assessment, scenario, null, warm, run::tell, run);
  }
}
