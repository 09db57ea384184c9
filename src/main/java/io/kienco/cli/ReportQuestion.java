package io.kienco.cli;

import io.kienco.ask.Allowances;
import io.kienco.ask.Impacts;
import io.kienco.ask.Sweeper;
import io.kienco.compare.PlanComparison;
import io.kienco.data.BoundaryReader;
import io.kienco.model.Assessment;
import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.model.Sweep.Range;
import io.kienco.report.document.ReportKind;
import io.kienco.report.document.Subject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a report asks of a plan before it can be written: nothing, or as the verb of its name. */
final class ReportQuestion {

  @Mixin private SweepRange turned;

  @Option(
      names = "--against",
      paramLabel = "DIR",
      description = "Of an impact: the other rulebook, or a folder under rules/scenario.")
  private Path against;

  @Option(
      names = "--stage",
      paramLabel = "OVERLAY",
      description =
          "Of allowances: a folder of rules/scenario with another stage of the law; may be"
              + " repeated (default: allowance-71-from-2026).")
  private List<String> stages = List.of("allowance-71-from-2026");

  void check(ReportKind kind, int plans, Output output) {
    if ((kind == ReportKind.COMPARISON) != plans > 1) {
      throw output.usage("usage.report-plans");
    }
    if (kind == ReportKind.IMPACT && against == null) {
      throw output.usage("usage.report-against");
    }
  }

  /**
   * @param from what the first plan was made from
   * @param stop ends what takes long
   */
  Subject asked(
      ReportKind kind,
      List<Plan> plans,
      PlanInputs from,
      Rules rules,
      Inputs inputs,
      Output output,
      StopSignal stop) {
    Plan plan = plans.get(0);
    return switch (kind) {
      case COMPARISON -> plans(plans, from.assessment(), rules, inputs);
      case SWEEP -> sweep(plan.scenario(), from.assessment(), inputs, output, stop);
      case IMPACT -> impact(plan.scenario(), from.assessment(), inputs, output, stop);
      case ALLOWANCES -> allowances(plan, from.assessment(), rules, inputs);
      default ->
          new Subject.OfPlan(
              plan, from.assessment(), from.issues(), BoundaryReader.read(from.folder()));
    };
  }

  private static Subject plans(
      List<Plan> plans, Assessment assessment, Rules rules, Inputs inputs) {
    Portfolio portfolio = assessment.portfolio();
    plans.forEach(p -> PlanInputs.mustBeOf(p, portfolio));
    List<Assessment> each =
        plans.stream().map(p -> inputs.assess(portfolio, p.scenario(), rules)).toList();
    return new Subject.OfPlans(plans, PlanComparison.of(portfolio, plans, each), assessment);
  }

  private Subject sweep(
      Scenario scenario, Assessment assessment, Inputs inputs, Output output, StopSignal stop) {
    Range range = turned.in(assessment.portfolio(), scenario, output);
    Plan earlier = inputs.earlier(assessment.portfolio(), scenario);
    try (ProgressLine line = output.progress()) {
      return new Subject.OfSweep(
          Sweeper.sweep(assessment, scenario, range, earlier, line::steps, stop),
          scenario,
          assessment);
    }
  }

  private Subject impact(
      Scenario scenario, Assessment before, Inputs inputs, Output output, StopSignal stop) {
    Assessment after = inputs.assess(before.portfolio(), scenario, Rules.at(against));
    try (ProgressLine line = output.progress()) {
      return new Subject.OfImpact(
          Impacts.of(before, after, scenario, line::solve, stop), scenario, before, after);
    }
  }

  private Subject allowances(Plan plan, Assessment now, Rules rules, Inputs inputs) {
    Scenario scenario = plan.scenario();
    Stream<Assessment> later =
        stages.stream().map(s -> inputs.assess(now.portfolio(), scenario, rules.with(List.of(s))));
    List<Assessment> assessments = new ArrayList<>(Stream.concat(Stream.of(now), later).toList());
    return new Subject.OfAllowances(
        Allowances.of(assessments, stages, scenario, plan), scenario, now);
  }
}
