package io.kienco.referee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kienco.data.PlanReader;
import io.kienco.model.Assessment;
import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.policy.Rulebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans that keep to an earlier one, and plans of a year later, are sound to the đồng. */
class KeptPlansTest {

  private static final Path DEMO = Path.of("datasets/demo-12-schools");
  private static final String QUICK = "\"solve\": { \"work\": 0.02 }, ";
  private static final String MORE = "\"envelopes\": { \"scale\": { \"province\": 1.2 } }";

  @TempDir Path folder;
  private Portfolio portfolio;
  private Assessment assessment;
  private PlanPaper before;

  @BeforeEach
  void planBefore() throws IOException {
    portfolio = Road.portfolio(DEMO);
    Scenario plain = Road.scenario("{ " + QUICK + "\"id\": \"before\" }", portfolio);
    assessment =
        Rulebook.read(Path.of("rules"), List.of())
            .rulebook()
            .assess(portfolio, plain.asOfIn(portfolio), plain.horizonIn(portfolio));
    before = Road.plan(assessment, plain, folder.resolve("before"));
  }

  @Test
  void nothingIsDroppedAndAPlanThatDropsIsSeen() throws IOException {
    String keeping = "{ " + QUICK + "\"stable\": { \"against\": \"before\" }, " + MORE + " }";
    assertSound(keeping);
    String other = "{ " + QUICK + "\"envelopes\": { \"scale\": { \"programme\": 0.8 } } }";
    PlanPaper free = Road.plan(assessment, Road.scenario(other, portfolio), folder.resolve("free"));
    String held =
        other.replace("{ \"env", "{ " + QUICK + "\"stable\": { \"against\": \"before\" }, \"env");
    List<String> findings = PlanChecker.check(trial(held), free);
    assertTrue(findings.contains("D-05 is pinned, and not awarded"), findings.toString());
  }

  @Test
  void droppingAndMovingAreCharged() throws IOException {
    assertSound(
        "{ "
            + QUICK
            + "\"stable\": { \"against\": \"before\", \"charge\": 0.215, \"moving\": 0.073 }, "
            + "\"envelopes\": { \"scale\": { \"programme\": 0.8, \"province\": 1.3 } } }");
  }

  @Test
  void aYearLaterWhatWasPaidReplacesWhatWasPlannedAndNothingElseBeginsInIt() throws IOException {
    assertSound(
        """
        { "stable": { "against": "before", "charge": 0.5 },
          "rolling": { "decided": 2026,
            "spent": [ { "proposal": "D-05", "fund": "programme", "year": 2026,
                         "amountVnd": 5200000001 } ],
            "costVnd": { "D-05": 21000000003 } },
          "envelopes": { "scale": { "programme": 1.7, "province": 1.4 } },
          "solve": { "work": 0.02 } }
        """);
  }

  @Test
  void aWorkForWhichNothingWasPaidYetKeepsItsStart() throws IOException {
    assertSound(
        """
        { "stable": { "against": "before" },
          "rolling": { "decided": 2026,
            "spent": [ { "proposal": "D-05", "fund": "programme", "year": 2026, "amountVnd": 0 },
                       { "proposal": "D-03", "fund": "province", "year": 2026, "amountVnd": 0 } ],
            "costVnd": { "D-02": 4500000000 } },
          "envelopes": { "scale": { "province": 1.9 } },
          "solve": { "work": 0.02 } }
        """);
  }

  private void assertSound(String json) throws IOException {
    Plan earlier = PlanReader.read(folder.resolve("before/plan.json")).plan();
    Scenario scenario = Road.scenario(json, portfolio);
    PlanPaper paper = Road.plan(assessment, scenario, earlier, folder.resolve("after"));
    assertEquals(List.of(), PlanChecker.check(trial(json), paper));
  }

  private Trial trial(String json) throws IOException {
    return new Trial(
        Books.read(DEMO),
        WhatIf.parse(json),
        Judgement.of(assessment),
        Earlier.of(new ObjectMapper().readTree(json), before));
  }
}
