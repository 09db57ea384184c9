package io.kienco.plan.verify;

import io.kienco.plan.problem.Candidate;
import io.kienco.plan.problem.Entries;
import io.kienco.plan.problem.Option;
import io.kienco.plan.problem.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whether options may stand together: one small check a limit. */
public final class Allowed {

  private final Question question;
  private final List<Option> options;
  private final Map<String, Option> byId = new HashMap<>();
  private final List<Objection> objections = new ArrayList<>();

  /** What does not hold; its words are in the messages under {@code issue.CODE}. */
  public record Objection(String code, List<String> args) {}

  public Allowed(Question question, List<Option> options) {
    this.question = question;
    this.options = options;
  }

  public List<Objection> objections() {
    for (Option option : options) {
      if (byId.put(option.candidate().id(), option) != null) {
        object("verify-twice", option.candidate().id());
      }
    }
    alternatives();
    prerequisites();
    pins();
    works();
    money();
    return objections;
  }

  private void object(String code, String... args) {
    objections.add(new Objection(code, List.of(args)));
  }

  private void alternatives() {
    Map<String, String> taken = new HashMap<>();
    for (Option option : options) {
      String group = option.candidate().proposal().alternativeGroup();
      String other = group == null ? null : taken.put(group, option.candidate().id());
      if (other != null) {
        object("verify-alternatives", other, option.candidate().id());
      }
    }
  }

  private void prerequisites() {
    for (Option option : options) {
      for (String required : option.candidate().proposal().requires()) {
        Option first = byId.get(required);
        if (first == null || first.end() >= option.start()) {
          object("verify-requires", option.candidate().id(), required);
        }
      }
    }
  }

  private void pins() {
    for (Candidate candidate : question.candidates()) {
      if (candidate.must() && !byId.containsKey(candidate.id())) {
        object("verify-pin", candidate.id());
      }
    }
  }

  private void works() {
    Integer limit = question.scenario().limits().worksPerCommuneAndYear();
    Map<String, Integer> works = new TreeMap<>();
    for (Option option : options) {
      String commune = question.communeOf(option.candidate().proposal());
      for (int year = option.start(); year <= option.end(); year++) {
        works.merge(commune + " " + year, 1, Integer::sum);
      }
    }
    works.forEach(
        (place, count) -> {
          if (limit != null && count > limit) {
            object("verify-limit", place, "" + count);
          }
        });
  }

  private void money() {
    long[] left = question.moneyRows();
    for (Option option : options) {
      Entries entries = question.money(option);
      for (int i = 0; i < entries.size(); i++) {
        left[entries.row(i)] -= entries.amount(i);
      }
    }
    for (int r = 0; r < left.length; r++) {
      if (left[r] < 0) {
        object("verify-envelope", question.envelopeOf(r), "" + -left[r]);
      }
    }
  }
}
