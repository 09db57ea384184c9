package io.kienco.referee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kienco.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code compare} tells of two plans that is not money, reckoned again by the referee. */
class ComparedPlansTest {

  private static final Path PROVINCE = Path.of("datasets/lang-son");

  /** Under the second, not every mandate fits. */
  private static final List<String> SCENARIOS =
      List.of(
          """
          { "id": "plenty", "solve": { "work": 0.01, "seed": 201 } }
          """,
          """
          { "id": "scarce", "solve": { "work": 0.01, "seed": 201 },
            "envelopes": { "scale": { "programme": 0.45, "province": 0.45 } },
            "floors": [ { "id": "border", "where": { "land_border": true }, "of": "spend",
                          "share": 0.4 } ] }
          """);

  @TempDir Path folder;
  private Judgement judgement;

  @BeforeEach
  void planBoth() throws IOException {
    Path judged = folder.resolve("assessment.json");
    run("assess", PROVINCE.toString(), "--out", judged.toString());
    judgement = Judgement.read(judged);
    for (int i = 0; i < 2; i++) {
      Path file = Files.writeString(folder.resolve(i + ".json"), SCENARIOS.get(i));
      run("plan", PROVINCE + "", "--scenario", file + "", "--out", folder.resolve("" + i) + "");
    }
  }

  @Test
  void benefitBoundAndWhatIsMissed() throws IOException {
    JsonNode sides =
        new ObjectMapper()
            .readTree(run("compare", folder.resolve("0") + "", folder.resolve("1") + "", "--json"))
            .get("plans");
    for (int i = 0; i < 2; i++) {
      Trial trial = trial(i);
      PlanPaper paper = PlanPaper.read(folder.resolve("" + i));
      assertEquals(List.of(), PlanChecker.check(trial, paper));
      Exhaustive.Best measured = Exhaustive.measure(trial, awarded(trial, paper));
      JsonNode side = sides.get(i);
      assertEquals(measured.benefit(), side.get("benefit").asLong());
      assertEquals(paper.summary().get("bound"), side.get("bound"), "which the prices prove");
      assertEquals(measured.ongoingUnmet(), side.get("ongoingUnmet").asInt());
      assertEquals(measured.mandatesUnmet(), side.get("mandatesUnmet").asInt());
      assertEquals(i, side.get("floors").size());
      assertEquals(i == 1, measured.mandatesUnmet() > 0, "the money is scarce");
    }
    double benefit = sides.at("/0/benefit").asDouble();
    boolean surely = benefit > sides.at("/1/bound").asDouble();
    assertEquals(surely, sides.at("/0/surelyBetter").toString().contains("1"));
  }

  /** The checker's own test: a proof that is not one is seen. */
  @Test
  void aBoundThatThePricesDoNotProveIsSeen() throws IOException {
    Trial trial = trial(0);
    PlanPaper paper = PlanPaper.read(folder.resolve("0"));
    ObjectNode certificate = (ObjectNode) paper.json().get("certificate");
    ObjectNode summary = (ObjectNode) paper.json().get("summary");
    long bound = certificate.get("bound").asLong();
    certificate.put("bound", bound - 1);
    assertSeen("what the prices prove: should be " + bound, trial, paper);
    certificate.put("bound", bound);
    summary.put("bound", bound + 1);
    assertSeen("stands beside a proof of " + bound, trial, paper);
    summary.put("bound", bound - 1);
    certificate.remove("engine");
    assertSeen("stands beside a proof of " + bound, trial, paper);
    ArrayNode prices = (ArrayNode) certificate.get("prices");
    ((ObjectNode) prices.get(0)).put("numerator", -1);
    assertSeen("a price below zero proves nothing", trial, paper);
    certificate.put("leastMandates", 10_000);
    assertSeen("the proof leaves out this plan", trial, paper);
  }

  private static void assertSeen(String finding, Trial trial, PlanPaper paper) {
    List<String> findings = PlanChecker.check(trial, paper);
    assertTrue(findings.stream().anyMatch(f -> f.contains(finding)), findings.toString());
  }

  private Trial trial(int i) throws IOException {
    return new Trial(Books.read(PROVINCE), WhatIf.parse(SCENARIOS.get(i)), judgement);
  }

  private static Map<String, Trial.Choice> awarded(Trial trial, PlanPaper paper) {
    Map<String, Trial.Choice> awarded = new TreeMap<>();
    for (PlanPaper.Award award : paper.awards()) {
      Work work = trial.books().works().get(award.proposal());
      awarded.put(award.proposal(), trial.choice(work, award.start(), award.way()));
    }
    return awarded;
  }

  private static String run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    assertEquals(0, Main.run(args, new PrintWriter(out), new PrintWriter(err)), err::toString);
    return out.toString();
  }
}
