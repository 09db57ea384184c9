package io.kienco.api;

import io.javalin.http.Context;
import io.kienco.ask.Allowances;
import io.kienco.compare.PlanComparison;
import io.kienco.data.BoundaryReader;
import io.kienco.data.Dictionary;
import io.kienco.model.Assessment;
import io.kienco.model.Boundaries;
import io.kienco.model.Impact;
import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.model.School;
import io.kienco.model.Sweep;
import io.kienco.report.document.ReportKind;
import io.kienco.report.document.Reports;
import io.kienco.report.document.Subject;
import io.kienco.store.Job;
import io.kienco.store.Plans;
import io.kienco.store.StoreException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reports of a plan, of plans side by side, and of what a job answered. */
final class ReportRoutes {

  private static final int MOST_STAGES = 4;

  private final Rooms rooms;
  private final Asking asking;

  ReportRoutes(Rooms rooms) {
    this.rooms = rooms;
    this.asking = new Asking(rooms);
  }

  /** {@code kind=allowances} takes stages of the law beside: {@code stage=OVERLAY,OVERLAY}. */
  void plan(Context context) throws IOException {
    Plans.Row row = asking.done(Rooms.id(context));
    ReportKind kind = ReportAnswer.kind(context);
    Plan plan = rooms.library().plan(row.result());
    String school = context.queryParam("school");
    ReportAnswer.write(context, subject(context, kind, row, plan, school), kind, row.id());
  }

  /** A column that {@code columns} may name, and its heading. */
  record Choice(String id, String title) {}

  record Choices(List<Choice> columns) {}

  /** What a reader may choose for {@code columns} of this plan's report of a kind. */
  void columns(Context context) {
    Plans.Row row = asking.done(Rooms.id(context));
    ReportKind kind = ReportAnswer.kind(context);
    Plan plan = rooms.library().plan(row.result());
    List<School> schools = assessment(row.made(), plan.scenario()).portfolio().schools();
    String anySchool = schools.isEmpty() ? null : schools.get(0).code();
    Subject subject = subject(context, kind, row, plan, anySchool);
    context.json(
        new Choices(
            Reports.columns(subject, kind, ReportAnswer.language(context)).stream()
                .map(c -> new Choice(c.id(), c.title()))
                .toList()));
  }

  private Subject subject(
      Context context, ReportKind kind, Plans.Row row, Plan plan, String school) {
    if (kind == ReportKind.ALLOWANCES) {
      return allowances(context, row, plan);
    }
    boolean card = kind == ReportKind.SCORECARDS && school != null;
    return card ? ofSchool(row, plan, school) : ofPlan(row, plan);
  }

  /** {@code school=CODE} with {@code kind=scorecards}: that school's card alone. */
  private Subject ofSchool(Plans.Row row, Plan plan, String code) {
    Assessment assessment = assessment(row.made(), plan.scenario());
    School school = assessment.portfolio().schoolsByCode().get(code);
    if (school == null) {
      throw new StoreException.NotThere("school", code);
    }
    return new Subject.OfSchool(plan, assessment, school);
  }

  private Subject ofPlan(Plans.Row row, Plan plan) {
    String bundle = row.made().datasetBundle();
    return new Subject.OfPlan(
        plan,
        assessment(row.made(), plan.scenario()),
        rooms.library().inspection(bundle).issues(),
        boundaries(bundle));
  }

  private Boundaries boundaries(String bundle) {
    return rooms
        .bundles()
        .content(bundle, Dictionary.BOUNDARIES)
        .map(content -> BoundaryReader.of(rooms.contents().get(content)))
        .orElse(Boundaries.NONE);
  }

  private Subject allowances(Context context, Plans.Row row, Plan plan) {
    String asked = context.queryParam("stage");
    List<String> stages = asked == null ? List.of() : List.of(asked.split(","));
    if (stages.size() > MOST_STAGES) {
      throw Problem.of(Trouble.PARAMETER_WRONG, "stage", null, "stage", "≤ " + MOST_STAGES);
    }
    List<Assessment> assessments = new ArrayList<>();
    assessments.add(assessment(row.made(), plan.scenario()));
    for (String stage : stages) {
      List<String> overlays =
          Stream.concat(plan.scenario().overlays().stream(), Stream.of(stage)).distinct().toList();
      assessments.add(assessment(row.made(), plan.scenario().with(s -> s.overlays = overlays)));
    }
    return new Subject.OfAllowances(
        Allowances.of(assessments, stages, plan.scenario(), plan),
        plan.scenario(),
        assessments.get(0));
  }

  void compare(Context context) throws IOException {
    List<Plans.Row> rows = asking.several(context.queryParam("plans"));
    List<Plan> plans = rows.stream().map(r -> rooms.library().plan(r.result())).toList();
    Plans.Made made = rows.get(0).made();
    Portfolio portfolio = rooms.library().portfolio(made.datasetBundle());
    List<Assessment> each =
        rows.stream()
            .map(r -> assessment(r.made(), rooms.library().plan(r.result()).scenario()))
            .toList();
    Subject subject =
        new Subject.OfPlans(plans, PlanComparison.of(portfolio, plans, each), each.get(0));
    ReportAnswer.write(context, subject, ReportKind.COMPARISON, "comparison");
  }

  /** Of a sweep, or of what drafted rules would do. */
  void job(Context context) throws IOException {
    Job job = rooms.jobs().get(Rooms.id(context));
    boolean sweep = job.kind() == Job.Kind.SWEEP;
    if (job.result() == null || !sweep && job.kind() != Job.Kind.IMPACT) {
      throw Problem.of(Trouble.WRONG_STATE, "job", job.id(), PlanView.lower(job.state()));
    }
    Subject subject = sweep ? sweep(job) : impact(job);
    ReportKind kind = sweep ? ReportKind.SWEEP : ReportKind.IMPACT;
    ReportAnswer.write(context, subject, kind, job.id());
  }

  private Subject sweep(Job job) {
    Plans.Made made = ApiJson.read(job.question(), SweepWork.Question.class).made();
    Scenario scenario = scenario(made);
    return new Subject.OfSweep(answer(job, Sweep.class), scenario, assessment(made, scenario));
  }

  private Subject impact(Job job) {
    ImpactWork.Question question = ApiJson.read(job.question(), ImpactWork.Question.class);
    Scenario scenario = scenario(question.made());
    return new Subject.OfImpact(
        answer(job, Impact.class),
        scenario,
        assessment(question.made(), scenario),
        new ImpactWork(rooms).after(question, scenario));
  }

  private <T> T answer(Job job, Class<T> type) {
    return ApiJson.read(
        new String(rooms.contents().get(job.result()), java.nio.charset.StandardCharsets.UTF_8),
        type);
  }

  private Scenario scenario(Plans.Made made) {
    return Asking.scenario(made.scenarioJson(), rooms.library().portfolio(made.datasetBundle()));
  }

  private Assessment assessment(Plans.Made made, Scenario scenario) {
    return rooms.library().assessment(made.datasetBundle(), made.rulesBundle(), scenario);
  }
}
