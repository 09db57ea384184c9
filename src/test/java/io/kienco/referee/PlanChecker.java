package io.kienco.referee;

import io.kienco.referee.PlanPaper.Award;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says, to the đồng, what is wrong with a published plan; silence means it is sound. */
final class PlanChecker {

  private final Trial trial;
  private final PlanPaper paper;
  private final List<String> findings = new ArrayList<>();
  private final Map<String, Trial.Choice> awarded = new LinkedHashMap<>();

  private PlanChecker(Trial trial, PlanPaper paper) {
    this.trial = trial;
    this.paper = paper;
  }

  static List<String> check(Trial trial, PlanPaper paper) {
    PlanChecker checker = new PlanChecker(trial, paper);
    checker.everyProposalOnce();
    paper.awards().forEach(checker::award);
    checker.alternatives();
    checker.requirements();
    checker.pins();
    checker.worksLimit();
    MoneyCheck.check(trial, paper, checker.awarded, checker.findings);
    SummaryCheck.check(trial, paper, checker.awarded, checker.findings);
    CertificateCheck.check(trial, paper, checker.awarded, checker.findings);
    PaperCheck.check(trial, paper, checker.awarded, checker.findings);
    return checker.findings;
  }

  private void everyProposalOnce() {
    Map<String, Integer> seen = new HashMap<>();
    for (String list : List.of("awards", "deferred", "excluded")) {
      paper.ids(list).forEach(id -> seen.merge(id, 1, Integer::sum));
    }
    for (String id : trial.books().works().keySet()) {
      int times = seen.getOrDefault(id, 0);
      if (times != 1) {
        findings.add(id + " is listed " + times + " times");
      }
    }
    seen.keySet().removeAll(trial.books().works().keySet());
    seen.keySet().forEach(id -> findings.add(id + " is listed but not proposed"));
    for (String id : paper.ids("excluded")) {
      if (!trial.judgement().excluded().contains(id)) {
        findings.add(id + " is listed as excluded, and no rule excludes it");
      }
    }
    for (String id : paper.ids("deferred")) {
      if (trial.judgement().excluded().contains(id)) {
        findings.add(id + " is listed as deferred, and a rule excludes it");
      }
    }
  }

  private void award(Award award) {
    Work work = trial.books().works().get(award.proposal());
    if (work == null) {
      return;
    }
    List<String> no = trial.objections(work, award.start(), award.way());
    no.forEach(o -> findings.add(work.id() + " " + o));
    if (!trial.ways(work).contains(award.way())) {
      return;
    }
    Trial.Choice choice = trial.choice(work, award.start(), award.way());
    awarded.put(work.id(), choice);
    same(work.id() + " payments", Pay.byCell(choice.payments()), Pay.byCell(award.payments()));
    if (award.payments().stream().anyMatch(p -> p.amount() <= 0)) {
      findings.add(work.id() + " lists a payment that is not above zero");
    }
    same(work.id() + " benefit", choice.value(), award.benefit());
    same(work.id() + " last year", choice.end(), award.json().path("end").asInt());
  }

  private void alternatives() {
    Map<String, String> taken = new HashMap<>();
    for (Trial.Choice choice : awarded.values()) {
      String group = choice.work().group();
      String other = group.isEmpty() ? null : taken.put(group, choice.work().id());
      if (other != null) {
        findings.add(other + " and " + choice.work().id() + " are alternatives of " + group);
      }
    }
  }

  private void requirements() {
    for (Trial.Choice choice : awarded.values()) {
      for (String required : choice.work().requires()) {
        Trial.Choice before = awarded.get(required);
        if (before == null) {
          findings.add(choice.work().id() + " requires " + required + ", which is not awarded");
        } else if (before.end() >= choice.start()) {
          findings.add(choice.work().id() + " starts before " + required + " is finished");
        }
      }
    }
  }

  private void pins() {
    WhatIf whatIf = trial.whatIf();
    for (String id : trial.books().works().keySet()) {
      Trial.Choice choice = awarded.get(id);
      if (choice == null && whatIf.pinned(id)) {
        findings.add(id + " is pinned, and not awarded");
      }
      if (choice != null && whatIf.never().contains(id)) {
        findings.add(id + " is pinned never to be awarded, and is");
      }
      WhatIf.Place at = whatIf.at().get(id);
      if (choice != null && at != null) {
        same(
            id + " pinned start", at.start() == null ? choice.start() : at.start(), choice.start());
        same(id + " pinned scheme", at.scheme() == null ? choice.way() : at.scheme(), choice.way());
      }
    }
  }

  private void worksLimit() {
    Map<String, Integer> works = new LinkedHashMap<>();
    for (Trial.Choice choice : awarded.values()) {
      for (int year = choice.start(); year <= choice.end(); year++) {
        works.merge("commune " + choice.work().commune() + " in " + year, 1, Integer::sum);
      }
    }
    Integer limit = trial.whatIf().worksLimit();
    works.forEach(
        (where, count) -> {
          if (limit != null && count > limit) {
            findings.add(where + " has " + count + " works, more than " + limit);
          }
        });
  }

  private void same(String what, Object right, Object published) {
    same(findings, what, right, published);
  }

  static void same(List<String> findings, String what, Object right, Object published) {
    if (right == null ? published != null : !right.equals(published)) {
      findings.add(what + ": should be " + right + ", is published as " + published);
    }
  }
}
