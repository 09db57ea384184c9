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
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The plans that the README shows, and harder ones of the same data, are sound to the đồng. */
class RealPlansTest {

  private static final String PLAIN =
      """
      { "solve": { "work": 0.05, "seed": 1 } }
      """;

  /** Everything at once: less money, pins, floors, a works limit, delay that costs. */
  private static final String HARD =
      """
      { "envelopes": { "scale": { "programme": 0.9, "recurrent": 1.01 },
                       "set": [ { "fund": "province", "year": 2027, "ceilingVnd": 90000000001 } ] },
        "pins": { "must": ["LS-0100"], "never": ["LS-0001"] },
        "floors": [ { "id": "border", "where": { "land_border": true }, "of": "spend",
                      "share": 0.3 },
                    { "id": "boarders", "where": { "kind": "semi_boarding" }, "of": "benefit",
                      "share": 0.2 } ],
        "limits": { "worksPerCommuneAndYear": 3 },
        "benefit": { "discountPerYear": 0.03 },
        "allowTail": true,
        "solve": { "work": 0.01, "seed": 2 } }
      """;

  @TempDir Path folder;

  @Test
  void langSon() throws Exception {
    assertSound(Path.of("datasets/lang-son"), PLAIN);
  }

  /** Twenty seconds and more: {@code -Dkienco.hard=true}. */
  @Test
  @EnabledIfSystemProperty(named = "kienco.hard", matches = "true")
  void langSonWithEveryKindOfLimit() throws Exception {
    assertSound(Path.of("datasets/lang-son"), HARD);
  }

  @Test
  void demoAndIsProvenTheBest() throws Exception {
    JsonNode summary = assertSound(Path.of("datasets/demo-12-schools"), PLAIN).summary();
    assertEquals(summary.get("bound").asLong(), summary.get("benefit").asLong());
  }

  /** Prices rise, money is held back, single proposals are dearer and more urgent. */
  @Test
  void demoUnderOtherPrices() throws Exception {
    String terms =
        """
        { "inflation": { "2026": 0.023, "2027": 0.041 }, "contingency": 0.07,
          "envelopes": { "scale": { "recurrent": 1.3 } },
          "changes": { "D-02": { "costPercent": -12.5, "points": 3.25 },
                       "D-09": { "points": 40 } } }
        """;
    assertSound(Path.of("datasets/demo-12-schools"), terms);
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
