package io.kienco.plan;

import io.kienco.model.Assessment;
import io.kienco.model.Citation;
import io.kienco.model.Commune;
import io.kienco.model.DataIssue;
import io.kienco.model.DatasetInfo;
import io.kienco.model.Doubt;
import io.kienco.model.Envelope;
import io.kienco.model.Finding;
import io.kienco.model.Fund;
import io.kienco.model.Horizon;
import io.kienco.model.Pins;
import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import io.kienco.model.Proposal;
import io.kienco.model.Scenario;
import io.kienco.model.Scheme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small case by hand: one fund, one scheme, one commune, one beneficiary a proposal. */
final class Sample {

  private static final Citation LAW = new Citation("a rule", "an-instrument", "1", "in_force");

  private final Horizon horizon;
  private final List<Envelope> envelopes = new ArrayList<>();
  private final List<Proposal> proposals = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();

  /** One ceiling for each year, in đồng. */
  Sample(int first, long... ceilings) {
    horizon = new Horizon(first, first + ceilings.length - 1);
    for (int i = 0; i < ceilings.length; i++) {
      envelopes.add(new Envelope("fund", first + i, ceilings[i]));
    }
  }

  Sample proposal(String id, long cost, int points) {
    return proposal(id, cost, points, null);
  }

  Sample proposal(String id, long cost, int points, String group, String... requires) {
    return proposal(id, "new", cost, points, group, requires);
  }

  /** With a cost of each year after it is built. */
  Sample running(String id, long cost, int points, long annual) {
    proposal(id, cost, points);
    Proposal plain = proposals.remove(proposals.size() - 1);
    proposals.add(
        new Proposal(
            id,
            plain.schoolCode(),
            plain.communeCode(),
            plain.measure(),
            plain.title(),
            plain.quantity(),
            plain.unit(),
            plain.costVnd(),
            plain.durationYears(),
            plain.spread(),
            plain.earliestStart(),
            plain.latestStart(),
            plain.beneficiaries(),
            annual,
            plain.alternativeGroup(),
            plain.requires(),
            plain.status()));
    return this;
  }

  Sample ongoing(String id, long cost, int points) {
    return proposal(id, Proposal.ONGOING, cost, points, null);
  }

  private Sample proposal(
      String id, String status, long cost, int points, String group, String... requires) {
    proposals.add(
        new Proposal(
            id,
            null,
            "C",
            "repair",
            id,
            null,
            null,
            cost,
            1,
            List.of(),
            null,
            null,
            1,
            null,
            group,
            List.of(requires),
            status));
    findings.add(new Finding.Points(id, points, LAW));
    return this;
  }

  Sample mandate(String id, int year) {
    findings.add(new Finding.Mandate(id, year, LAW));
    return this;
  }

  Sample owe(int year, long amount) {
    findings.add(new Finding.Entitlement("S", "allowance", year, amount, LAW));
    return this;
  }

  /** Says of a proposal, school or commune that a figure of it is odd. */
  Sample doubt(String subject, String column) {
    DataIssue.Severity warning = DataIssue.Severity.WARNING;
    doubts.add(
        new Doubt(subject, new DataIssue(warning, "a.csv", 2, column, "odd-cost", List.of())));
    return this;
  }

  Assessment assessment() {
    Commune commune =
        new Commune(
            "C", "C", null, null, null, null, null, null, null, null, null, null, null, null, null);
    DatasetInfo info =
        new DatasetInfo("sample", Map.of(), null, horizon, "VND", "fund", false, List.of(), null);
    Portfolio portfolio =
        new Portfolio(
            info,
            List.of(commune),
            List.of(),
            proposals,
            List.of(new Fund("fund", "Fund", "capital", false)),
            envelopes,
            List.of(
                new Scheme(
                    "all", "All", List.of(new Scheme.Share("fund", BigDecimal.valueOf(100))))),
            List.of(),
            List.of(),
            List.of(),
            doubts,
            "data");
    return new Assessment(
        portfolio, LocalDate.of(horizon.first(), 1, 1), horizon, "rules", List.of(), findings);
  }

  Plan plan() {
    return plan(scenario(Set.of(), null));
  }

  Plan plan(Scenario scenario) {
    return Planner.plan(assessment(), scenario, p -> {}, () -> false);
  }

  /** The default scenario with pins and a works limit. */
  static Scenario scenario(Set<String> must, Integer worksAtOnce) {
    return Scenario.DEFAULT.with(
        s -> {
          s.pins = new Pins(must, Set.of(), Map.of());
          s.limits = new Scenario.Limits(worksAtOnce);
          s.solve = new Scenario.Solve(new BigDecimal("0.01"), null, 1);
        });
  }

  static List<String> awarded(Plan plan) {
    return plan.awards().stream().map(Plan.Award::proposal).toList();
  }
}
