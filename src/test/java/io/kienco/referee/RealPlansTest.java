package io.kienco.referee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.kienco.model.Assessment;
import io.kienco.model.Horizon;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.policy.Rulebook;
import io.kienco.report.AssessmentFile;
import io.kienco.report.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plans that the README shows, and harder ones of the same data, are sound to the đồng. */
class RealPlansTest {

  private static final String PLAIN =
      """
      { "solve": { "work": 0.05, "seed": 1 } }
      """;

  @TempDir Path folder;

  @Test
  void langSon() throws Exception {
    assertSound(Path.of("datasets/lang-son"), PLAIN);
  }

  @Test
  void demoAndIsProvenTheBest() throws Exception {
    JsonNode summary = assertSound(Path.of("datasets/demo-12-schools"), PLAIN).summary();
    assertEquals(summary.get("bound").asLong(), summary.get("benefit").asLong());
  }

  private PlanPaper assertSound(Path dataset, String json) throws Exception {
    Portfolio portfolio = Road.portfolio(dataset);
    Scenario scenario = Road.scenario(json, portfolio);
    Horizon horizon = portfolio.info().horizon();
    Rulebook rulebook = Rulebook.read(Path.of("rules"), List.of()).rulebook();
    Assessment assessment =
        rulebook.assess(portfolio, LocalDate.of(horizon.first(), 1, 1), horizon);
    Path judged = folder.resolve("assessment.json");
    Files.writeString(judged, Json.write(AssessmentFile.of(assessment)));
    Trial trial = new Trial(Books.read(dataset), WhatIf.parse(json), Judgement.read(judged));
    PlanPaper paper = Road.plan(assessment, scenario, folder);
    assertEquals(List.of(), PlanChecker.check(trial, paper));
    return paper;
  }
}
