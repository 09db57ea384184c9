package io.kienco.referee;

import io.kienco.data.DatasetReader;
import io.kienco.data.DatasetReading;
import io.kienco.model.Assessment;
import io.kienco.model.Citation;
import io.kienco.model.Finding;
import io.kienco.model.Horizon;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tiny dataset as the planner is asked it: the same folder, judgement and scenario. */
final class Asked {

  private static final Citation LAW = new Citation("a rule", "an-instrument", "1", "in_force");

  private Asked() {}

  static Assessment assessment(TinyDatasets.Tiny tiny) {
    DatasetReading reading = DatasetReader.read(tiny.folder());
    if (reading.portfolio() == null) {
      throw new AssertionError(tiny.folder() + " " + reading.issues());
    }
    Portfolio portfolio = reading.portfolio();
    return new Assessment(
        portfolio,
        LocalDate.of(portfolio.info().horizon().first(), 1, 1),
        portfolio.info().horizon(),
        "rules",
        List.of(),
        findings(tiny.judgement()));
  }

  private static List<Finding> findings(Judgement judgement) {
    List<Finding> findings = new ArrayList<>();
    judgement.points().forEach((p, n) -> findings.add(new Finding.Points(p, n, LAW)));
    judgement.excluded().forEach(p -> findings.add(new Finding.Exclusion(p, "so", LAW)));
    judgement.mandates().forEach((p, y) -> findings.add(new Finding.Mandate(p, y, LAW)));
    judgement
        .schemes()
        .forEach((p, all) -> all.forEach(s -> findings.add(new Finding.PayFrom(p, s, LAW))));
    judgement.owed().forEach((y, v) -> findings.add(new Finding.Entitlement("S1", "e", y, v, LAW)));
    return findings;
  }

  static Scenario scenario(TinyDatasets.Tiny tiny) {
    WhatIf asked = WhatIf.parse(tiny.scenario());
    Map<String, Scenario.At> at = new HashMap<>();
    asked.at().forEach((p, place) -> at.put(p, new Scenario.At(place.start(), place.scheme())));
    List<Scenario.Ceiling> set = new ArrayList<>();
    asked.set().forEach((c, vnd) -> set.add(new Scenario.Ceiling(c.fund(), c.year(), vnd)));
    return new Scenario(
        "tiny",
        null,
        null,
        null,
        asked.first() == null ? null : new Horizon(asked.first(), asked.last()),
        List.of(),
        new Scenario.Money(asked.scale(), set),
        new Scenario.Pins(asked.must(), asked.never(), at),
        asked.floors().stream().map(Asked::floor).toList(),
        new Scenario.Limits(asked.worksLimit()),
        new Scenario.Benefit(
            asked.pointsOnly() ? Scenario.Benefit.POINTS : Scenario.Benefit.POINTS_X_BENEFICIARIES,
            asked.discount()),
        asked.allowTail(),
        null,
        new Scenario.Solve(BigDecimal.valueOf(0.05), null, 1));
  }

  private static Scenario.Floor floor(WhatIf.Floor floor) {
    return new Scenario.Floor(
        floor.id(), floor.where(), floor.ofSpend() ? "spend" : "benefit", floor.share());
  }
}
