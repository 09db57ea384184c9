package io.kienco.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.kienco.ask.WhyNot;
import io.kienco.compare.PlanComparison;
import io.kienco.model.Assessment;
import io.kienco.model.Fund;
import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import io.kienco.model.Risk;
import io.kienco.model.Scenario;
import io.kienco.model.Sweep;
import io.kienco.model.Why;
import io.kienco.store.Job;
import io.kienco.store.Plans;
import io.kienco.store.StoreException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Questions about plans: why, what differs, what more money buys, what costs may do. */
final class AskRoutes {

  private static final int MOST_STEPS = 101;
  private static final int MOST_DRAWS = 100_000;
  private static final long CONFIRM_NANOS = 60_000_000_000L;

  private final Rooms rooms;
  private final JobRoutes jobs;
  private final Asking asking;

  AskRoutes(Rooms rooms, JobRoutes jobs) {
    this.rooms = rooms;
    this.jobs = jobs;
    this.asking = new Asking(rooms);
  }

  /**
   * @param fund to turn; all capital funds where there is none
   * @param floor of the scenario, to turn its share instead
   */
  record SweepRequest(
      String dataset,
      Integer version,
      JsonNode scenario,
      String fund,
      String floor,
      BigDecimal from,
      BigDecimal to,
      Integer steps) {}

  /**
   * @param plan to draw costs for
   * @param wanted chance of an overrun that may remain
   * @param spread measure -> standard deviation that replaces the assumed one
   */
  record RiskRequest(
      String plan, Integer draws, Long seed, BigDecimal wanted, Map<String, Double> spread) {}

  void why(Context context) {
    Plans.Row row = asking.done(Rooms.id(context));
    String proposal = context.pathParam("proposal");
    Plan plan = rooms.library().plan(row.result());
    Assessment assessment = asking.assessment(row.made(), plan.scenario());
    long end = System.nanoTime() + CONFIRM_NANOS;
    Why why =
        "true".equals(context.queryParam("confirm"))
            ? WhyNot.confirmed(
                assessment,
                plan,
                asking.earlier(plan.scenario()),
                proposal,
                steps -> {},
                () -> System.nanoTime() > end)
            : WhyNot.of(assessment, plan, proposal);
    if (why == null) {
      throw new StoreException.NotThere("proposal", proposal);
    }
    context.json(why);
  }

  void compare(Context context) {
    List<Plans.Row> rows = asking.several(context.queryParam("plans"));
    List<Plan> plans = rows.stream().map(r -> rooms.library().plan(r.result())).toList();
    Portfolio portfolio = rooms.library().portfolio(rows.get(0).made().datasetBundle());
    List<Assessment> assessments =
        rows.stream().map(r -> asking.assessment(r.made(), asking.scenario(r.made()))).toList();
    context.json(PlanComparison.of(portfolio, plans, assessments));
  }

  void sweep(Context context) {
    SweepRequest asked = Body.of(context, SweepRequest.class);
    Plans.Made made = asking.made(asked.dataset(), asked.version(), null, asked.scenario(), null);
    Portfolio portfolio = rooms.library().portfolio(made.datasetBundle());
    Scenario scenario = Asking.scenario(made.scenarioJson(), portfolio);
    jobs.accept(
        context, Job.Kind.SWEEP, new SweepWork.Question(made, range(asked, portfolio, scenario)));
  }

  private static Sweep.Range range(SweepRequest asked, Portfolio portfolio, Scenario scenario) {
    boolean ofFloor = asked.floor() != null;
    if (ofFloor) {
      known("floor", asked.floor(), scenario.floors().stream().map(Scenario.Floor::id).toList());
    } else if (asked.fund() != null) {
      known("fund", asked.fund(), portfolio.funds().stream().map(Fund::id).toList());
    }
    BigDecimal from = asked.from() == null ? new BigDecimal(ofFloor ? "0" : "0.5") : asked.from();
    BigDecimal to = asked.to() == null ? new BigDecimal(ofFloor ? "0.5" : "1.5") : asked.to();
    BigDecimal most = ofFloor ? BigDecimal.ONE : BigDecimal.valueOf(100);
    if (from.signum() < 0 || to.compareTo(from) < 0 || to.compareTo(most) > 0) {
      throw Problem.of(Trouble.PARAMETER_WRONG, "to", null, "to", "0 ≤ from ≤ to ≤ " + most);
    }
    int steps = asked.steps() == null ? (ofFloor ? 11 : 21) : asked.steps();
    if (steps < 1 || steps > MOST_STEPS) {
      throw Problem.of(Trouble.PARAMETER_WRONG, "steps", null, "steps", "1 … " + MOST_STEPS);
    }
    Sweep.What what = ofFloor ? Sweep.What.FLOOR : Sweep.What.MONEY;
    return new Sweep.Range(what, ofFloor ? asked.floor() : asked.fund(), from, to, steps);
  }

  private static void known(String field, String given, List<String> ids) {
    if (!ids.contains(given)) {
      throw Problem.of(Trouble.PARAMETER_WRONG, field, null, field, ids);
    }
  }

  void risk(Context context) {
    RiskRequest asked = Body.of(context, RiskRequest.class);
    Plans.Row row = asking.done(Body.required(asked.plan(), "plan"));
    int draws = asked.draws() == null ? 1000 : asked.draws();
    if (draws < 1 || draws > MOST_DRAWS) {
      throw Problem.of(Trouble.PARAMETER_WRONG, "draws", null, "draws", "1 … " + MOST_DRAWS);
    }
    BigDecimal wanted = asked.wanted() == null ? new BigDecimal("0.2") : asked.wanted();
    if (wanted.signum() <= 0 || wanted.compareTo(BigDecimal.ONE) >= 0) {
      throw Problem.of(Trouble.PARAMETER_WRONG, "wanted", null, "wanted", "0 < wanted < 1");
    }
    Map<String, Double> spread = asked.spread() == null ? Map.of() : asked.spread();
    check(spread, rooms.library().portfolio(row.made().datasetBundle()).measures());
    long seed = asked.seed() == null ? 1 : asked.seed();
    Risk.Terms terms = new Risk.Terms(draws, seed, wanted, spread);
    jobs.accept(context, Job.Kind.RISK, new RiskWork.Question(row.id(), terms));
  }

  private static void check(Map<String, Double> spread, Collection<String> measures) {
    spread.forEach(
        (measure, deviation) -> {
          String field = "spread." + measure;
          known(field, measure, List.copyOf(measures));
          if (deviation == null || !(deviation >= 0 && deviation <= 2)) {
            throw Problem.of(Trouble.PARAMETER_WRONG, field, null, field, "0 … 2");
          }
        });
  }
}
