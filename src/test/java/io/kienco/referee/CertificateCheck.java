package io.kienco.referee;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The published prices prove the bound that the plan says, added up by the referee's own means: for
 * prices that are not negative, prices × capacities plus the best that each {@link Bundle} can be
 * worth at them. It also asks that the plan itself is one of those that the proof speaks of.
 */
final class CertificateCheck {

  private final Trial trial;
  private final JsonNode certificate;
  private final Charges charges;
  private final List<String> findings;
  private final List<Bundle> bundles;

  private CertificateCheck(Trial trial, JsonNode certificate, List<String> findings) {
    this.trial = trial;
    this.certificate = certificate;
    this.charges = new Charges(trial, certificate);
    this.findings = findings;
    this.bundles = Bundles.of(trial);
  }

  static void check(
      Trial trial, PlanPaper paper, Map<String, Trial.Choice> awarded, List<String> findings) {
    JsonNode certificate = paper.json().path("certificate");
    if (certificate.isObject()) {
      CertificateCheck check = new CertificateCheck(trial, certificate, findings);
      check.pricesProveIt();
      check.summaryHasItOrAnEngineProvedLess(paper.summary());
      check.speaksOf(awarded);
    }
  }

  private void pricesProveIt() {
    BigInteger total = charges.ofCapacities();
    boolean strict = certificate.path("strict").asBoolean();
    for (Bundle bundle : bundles) {
      total = total.add(bundle.best(charges, strict));
    }
    BigInteger[] split = total.divideAndRemainder(charges.denominator());
    long proven = split[0].longValueExact() - (split[1].signum() < 0 ? 1 : 0);
    PlanChecker.same(findings, "what the prices prove", proven, certificate.path("bound").asLong());
    if (charges.anyNegative()) {
      findings.add("a price below zero proves nothing");
    }
  }

  private void summaryHasItOrAnEngineProvedLess(JsonNode summary) {
    long proven = certificate.path("bound").asLong();
    long told = summary.path("bound").asLong();
    if (told > proven || told < proven && !certificate.hasNonNull("engine")) {
      findings.add("the bound " + told + " stands beside a proof of " + proven);
    }
  }

  private void speaksOf(Map<String, Trial.Choice> awarded) {
    if (certificate.path("strict").asBoolean()) {
      for (Bundle bundle : bundles) {
        if (!bundle.meetsMost(awarded)) {
          findings.add("the proof leaves out this plan, which meets less of " + bundle);
        }
      }
    }
    atLeast("ongoing", "leastOngoing", Work::ongoing, awarded);
    atLeast("mandates", "leastMandates", w -> mandate(w) != null, awarded);
    for (WhatIf.Floor floor : trial.whatIf().floors()) {
      long[] sums = Exhaustive.reached(floor, awarded);
      if (certificate.path("floors").asBoolean() && sums[1] < Trial.wanted(floor, sums[0])) {
        findings.add("the proof leaves out this plan, which misses floor " + floor.id());
      }
    }
  }

  private void atLeast(
      String what, String field, Predicate<Work> wanted, Map<String, Trial.Choice> awarded) {
    long met =
        awarded.values().stream()
            .filter(c -> wanted.test(c.work()))
            .filter(c -> what.equals("ongoing") || c.end() <= mandate(c.work()))
            .count();
    if (met < certificate.path(field).asLong(-1)) {
      findings.add("the proof leaves out this plan, which meets only " + met + " " + what);
    }
  }

  private Integer mandate(Work work) {
    return trial.judgement().mandates().get(work.id());
  }
}
