package io.kienco.report.document;

import io.kienco.ask.Allowances;
import io.kienco.ask.Sweeper;
import io.kienco.compare.PlanComparison;
import io.kienco.compare.RuleImpact;
import io.kienco.data.DatasetReader;
import io.kienco.data.DatasetReading;
import io.kienco.data.ScenarioReader;
import io.kienco.model.Assessment;
import io.kienco.model.Boundaries;
import io.kienco.model.Boundaries.Point;
import io.kienco.model.Boundaries.Ring;
import io.kienco.model.Commune;
import io.kienco.model.Plan;
import io.kienco.model.Scenario;
import io.kienco.model.Sweep;
import io.kienco.plan.Planner;
import io.kienco.policy.Rulebook;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A dataset of the repository, and every question that has a report, asked and answered. */
public final class Asked {

  private static final String STAGE = "allowance-71-from-2026";

  private static Asked demo;

  private final DatasetReading reading;
  private final Scenario scenario;
  private final Assessment assessment;
  private final Plan plan;

  /**
   * @param work of the solver; 1 is the usual
   */
  public Asked(String dataset, String work) {
    this.reading = DatasetReader.read(Path.of("datasets", dataset));
    this.scenario = scenario("{\"solve\": {\"work\": " + work + "}}");
    this.assessment = assess(scenario);
    this.plan = plan(assessment, scenario);
  }

  /** Twelve schools; asked once for all tests. */
  public static synchronized Asked demo() {
    if (demo == null) {
      demo = new Asked("demo-12-schools", "0.05");
    }
    return demo;
  }

  private Scenario scenario(String json) {
    return ScenarioReader.parse(json, reading.portfolio()).scenario();
  }

  private Assessment assess(Scenario under) {
    return Rulebook.read(Path.of("rules"), under.overlays())
        .rulebook()
        .assess(
            reading.portfolio(),
            under.asOfIn(reading.portfolio()),
            under.horizonIn(reading.portfolio()));
  }

  private static Plan plan(Assessment assessment, Scenario scenario) {
    return Planner.plan(assessment, scenario, p -> {}, () -> false);
  }

  public Subject.OfPlan plan() {
    return new Subject.OfPlan(plan, assessment, reading.issues(), Boundaries.NONE);
  }

  /** The same, its communes drawn as squares around where they are. */
  public Subject.OfPlan planOnMap() {
    Map<String, List<Ring>> squares = new TreeMap<>();
    for (Commune c : reading.portfolio().communes()) {
      squares.put(c.code(), List.of(square(c.longitude(), c.latitude())));
    }
    return new Subject.OfPlan(plan, assessment, reading.issues(), new Boundaries(squares));
  }

  private static Ring square(double x, double y) {
    double half = 0.05;
    return new Ring(
        List.of(
            new Point(x - half, y - half),
            new Point(x + half, y - half),
            new Point(x + half, y + half),
            new Point(x - half, y + half)));
  }

  /** With capital cut by a fifth and by two fifths. */
  public Subject.OfPlans plans() {
    List<Plan> plans = List.of(plan, cut("0.8"), cut("0.6"));
    List<Assessment> each = List.of(assessment, assessment, assessment);
    return new Subject.OfPlans(
        plans, PlanComparison.of(reading.portfolio(), plans, each), assessment);
  }

  private Plan cut(String factor) {
    String fund = reading.portfolio().funds().get(0).id();
    String id = "cut-to-" + factor.replace(".", "-");
    String json =
        "{\"id\": \"%s\", \"solve\": {\"work\": %s}, \"envelopes\": {\"scale\": {\"%s\": %s}}}"
            .formatted(id, scenario.solve().work(), fund, factor);
    return plan(assessment, scenario(json));
  }

  public Subject.OfSweep sweep(int steps) {
    Sweep.Range range =
        new Sweep.Range(
            Sweep.What.MONEY, null, new BigDecimal("0.5"), new BigDecimal("1.5"), steps);
    Sweep sweep = Sweeper.sweep(assessment, scenario, range, null, s -> {}, () -> false);
    return new Subject.OfSweep(sweep, scenario, assessment);
  }

  /** Of the overlay that pays the higher allowance from 2026 on, where there is money for it. */
  public Subject.OfImpact impact() {
    String recurrent = reading.portfolio().info().recurrentFund();
    Scenario rich =
        scenario(
            "{\"solve\": {\"work\": %s}, \"envelopes\": {\"scale\": {\"%s\": 9}}}"
                .formatted(scenario.solve().work(), recurrent));
    Assessment after = assess(rich.with(s -> s.overlays = List.of(STAGE)));
    Plan before = plan(assessment, rich);
    return new Subject.OfImpact(
        RuleImpact.of(assessment, before, after, plan(after, rich), new TreeMap<>()),
        rich,
        assessment,
        after);
  }

  /** With half of a fund gone besides, so that works leave the plan. */
  public Subject.OfImpact impactThatMovesWorks() {
    return new Subject.OfImpact(
        RuleImpact.of(assessment, plan, assessment, cut("0.5"), new TreeMap<>()),
        scenario,
        assessment,
        assessment);
  }

  public Subject.OfAllowances allowances() {
    Assessment after = assess(scenario.with(s -> s.overlays = List.of(STAGE)));
    return new Subject.OfAllowances(
        Allowances.of(List.of(assessment, after), List.of(STAGE), scenario, plan),
        scenario,
        assessment);
  }

  /** What a kind of report is of. */
  public Subject subject(ReportKind kind) {
    return switch (kind) {
      case COMPARISON -> plans();
      case SWEEP -> sweep(5);
      case IMPACT -> impact();
      case ALLOWANCES -> allowances();
      default -> plan();
    };
  }
}
