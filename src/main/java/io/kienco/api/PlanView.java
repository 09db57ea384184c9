package io.kienco.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.kienco.report.Texts;
import io.kienco.store.Job;
import io.kienco.store.Plans;
import java.time.Instant;
import java.util.Locale;

/**
 * A plan as the API shows it, without what it funds ({@code /plan} has that).
 *
 * @param progress of the best so far
 * @param result SHA-256 of plan.json; null until done
 * @param problem why there is no plan; null unless failed
 */
record PlanView(
    String id,
    String state,
    boolean stopAsked,
    int attempt,
    Progress progress,
    Approval approval,
    Made made,
    String result,
    Problems.Document problem,
    String by,
    Instant at,
    Instant endedAt) {

  record Progress(double seconds, String phase, Long benefit, Long bound, Double gap) {

    static Progress of(Job job) {
      return new Progress(job.seconds(), job.phase(), job.benefit(), job.bound(), job.gap());
    }
  }

  record Approval(String state, String by, Instant at, String reason) {}

  record Made(
      String dataset,
      int datasetVersion,
      String datasetBundle,
      int rulebookVersion,
      String rulesBundle,
      String scenario,
      Integer scenarioVersion,
      @JsonRawValue String scenarioJson,
      String warm) {}

  static PlanView of(Plans.Row row, Texts texts) {
    Job job = row.job();
    return new PlanView(
        job.id(),
        lower(job.state()),
        job.stopAsked(),
        job.attempt(),
        Progress.of(job),
        new Approval(lower(row.approval()), row.approvalBy(), row.approvalAt(), row.reason()),
        made(row.made()),
        job.result(),
        problem(job.problem(), texts),
        job.by(),
        job.createdAt(),
        job.endedAt());
  }

  private static Made made(Plans.Made made) {
    return new Made(
        made.dataset(),
        made.datasetVersion(),
        made.datasetBundle(),
        made.rulebookVersion(),
        made.rulesBundle(),
        made.scenario(),
        made.scenarioVersion(),
        made.scenarioJson(),
        made.warm());
  }

  static Problems.Document problem(String json, Texts texts) {
    return json == null ? null : Problems.words(ApiJson.read(json, Problem.What.class), texts);
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** How far a job is, as its events tell. */
  static String step(Job.Step step) {
    return ApiJson.text(
        new Progress(step.seconds(), step.phase(), step.benefit(), step.bound(), step.gap()));
  }
}
