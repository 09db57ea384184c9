package io.kienco.referee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kienco.data.DatasetReader;
import io.kienco.data.DatasetReading;
import io.kienco.data.ScenarioReader;
import io.kienco.data.ScenarioReading;
import io.kienco.model.Assessment;
import io.kienco.model.Citation;
import io.kienco.model.Finding;
import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.plan.PlanVerifier;
import io.kienco.plan.Planner;
import io.kienco.report.PlanFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The road that a user's files take, reader to planner to files, for findings given by hand. */
final class Road {

  private static final Citation CITATION = new Citation("made up", "tiny", null, "illustrative");

  private Road() {}

  /** The plan's papers, as read back from the folder they were written to. */
  static PlanPaper plan(TinyDatasets.Tiny tiny) throws IOException {
    Portfolio portfolio = portfolio(tiny.folder());
    Scenario scenario = scenario(tiny.scenario(), portfolio);
    Path out = tiny.folder().resolve("out");
    return plan(assessment(tiny.judgement(), portfolio, scenario), scenario, out);
  }

  static PlanPaper plan(Assessment assessment, Scenario scenario, Path out) throws IOException {
    return plan(assessment, scenario, null, out);
  }

  /**
   * @param earlier the plan that the scenario keeps to; or null
   */
  static PlanPaper plan(Assessment assessment, Scenario scenario, Plan earlier, Path out)
      throws IOException {
    Plan plan = Planner.plan(assessment, scenario, earlier, progress -> {}, () -> false);
    assertEquals(List.of(), PlanVerifier.verify(assessment, plan, earlier).issues());
    new PlanFiles(plan, assessment.portfolio()).write(out);
    return PlanPaper.read(out);
  }

  static Portfolio portfolio(Path folder) {
    DatasetReading reading = DatasetReader.read(folder);
    if (reading.portfolio() == null) {
      throw new IllegalStateException(folder + ": " + reading.issues());
    }
    return reading.portfolio();
  }

  static Scenario scenario(String json, Portfolio portfolio) {
    ScenarioReading reading = ScenarioReader.parse(json, portfolio);
    if (reading.scenario() == null) {
      throw new IllegalStateException(json + ": " + reading.issues());
    }
    return reading.scenario();
  }

  private static Assessment assessment(
      Judgement judgement, Portfolio portfolio, Scenario scenario) {
    List<Finding> findings = new ArrayList<>();
    judgement.points().forEach((id, n) -> findings.add(new Finding.Points(id, n, CITATION)));
    judgement.excluded().forEach(id -> findings.add(new Finding.Exclusion(id, "no", CITATION)));
    judgement.mandates().forEach((id, y) -> findings.add(new Finding.Mandate(id, y, CITATION)));
    judgement
        .schemes()
        .forEach((id, s) -> s.forEach(x -> findings.add(new Finding.PayFrom(id, x, CITATION))));
    judgement
        .owed()
        .forEach(
            (year, vnd) ->
                findings.add(new Finding.Entitlement("S1", "allowance", year, vnd, CITATION)));
    return new Assessment(
        portfolio,
        LocalDate.of(portfolio.info().horizon().first(), 1, 1),
        scenario.horizon() != null ? scenario.horizon() : portfolio.info().horizon(),
        "none",
        List.of(),
        findings);
  }
}
