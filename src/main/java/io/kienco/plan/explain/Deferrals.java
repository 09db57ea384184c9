package io.kienco.plan.explain;

import io.kienco.model.Plan;
import io.kienco.model.Plan.Blocker;
import io.kienco.model.Plan.Payment;
import io.kienco.plan.problem.Candidate;
import io.kienco.plan.problem.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Why an eligible proposal is not awarded, and what would change that. */
final class Deferrals {

  private final Decided decided;
  private final WouldFund wouldFund;
  private final FloorResults floors;
  private final Map<String, Integer> works = new HashMap<>();
  private final Integer limit;

  Deferrals(Decided decided) {
    this.decided = decided;
    this.wouldFund = new WouldFund(decided);
    this.floors = new FloorResults(decided);
    this.limit = decided.question.scenario().limits().worksPerCommuneAndYear();
    for (Option option : decided.awards.values()) {
      for (int year = option.start(); year <= option.end(); year++) {
        works.merge(place(option, year), 1, Integer::sum);
      }
    }
  }

  private String place(Option option, int year) {
    return year + " " + decided.question.communeOf(option.candidate().proposal());
  }

  Plan.Deferral deferral(Candidate candidate) {
    List<Option> options = decided.question.possible(candidate);
    List<Blocker> blockers = blockers(candidate, options);
    boolean hopeless =
        blockers.stream().anyMatch(b -> isHopeless(b.kind()))
            || blockers.stream().allMatch(b -> b.kind().equals("floor"));
    return new Plan.Deferral(
        candidate.id(),
        candidate.worth() == null ? null : mostBenefit(candidate, options),
        Because.of(candidate),
        blockers,
        hopeless || options.isEmpty()
            ? null
            : wouldFund.estimate(options, lifted(blockers, options)));
  }

  private static boolean isHopeless(String kind) {
    return kind.equals("pin") || kind.equals("window") || kind.equals("value");
  }

  /** The least limit on works under which one of the options fits; null when none is in the way. */
  private Integer lifted(List<Blocker> blockers, List<Option> options) {
    if (blockers.stream().noneMatch(b -> b.kind().equals("limit"))) {
      return null;
    }
    int least = Integer.MAX_VALUE;
    for (Option option : options) {
      int most = 0;
      for (int year = option.start(); year <= option.end(); year++) {
        most = Math.max(most, works.getOrDefault(place(option, year), 0) + 1);
      }
      least = Math.min(least, most);
    }
    return least;
  }

  private Long mostBenefit(Candidate candidate, List<Option> options) {
    return options.stream()
        .map(decided.question::benefit)
        .max(Long::compare)
        .orElse(candidate.worth());
  }

  /** The option that is worth most at the prices. */
  private Option best(List<Option> options) {
    return options.stream().max(Comparator.comparingDouble(decided::value)).orElseThrow();
  }

  private List<Blocker> blockers(Candidate candidate, List<Option> options) {
    if (candidate.never()) {
      return List.of(Blocker.of("pin"));
    }
    if (candidate.worth() == null) {
      return List.of(Blocker.of("value"));
    }
    if (options.isEmpty()) {
      return List.of(Blocker.of(decided.question.hasYear(candidate) ? "unpaid" : "window"));
    }
    List<Blocker> blockers = new ArrayList<>();
    String winner = decided.winner(candidate.proposal().alternativeGroup());
    if (winner != null) {
      blockers.add(Blocker.of("alternative", winner));
    }
    for (String required : candidate.proposal().requires()) {
      Option first = decided.award(required);
      if (first == null || options.stream().allMatch(o -> o.start() <= first.end())) {
        blockers.add(Blocker.of("requires", required));
      }
    }
    if (blockers.isEmpty()) {
      limits(options, blockers);
    }
    if (blockers.isEmpty()) {
      Option best = best(options);
      envelopes(best, blockers);
      floors.missedWith(best).forEach(f -> blockers.add(floor(f)));
    }
    return blockers.isEmpty() ? List.of(Blocker.of("outranked")) : blockers;
  }

  private static Blocker floor(String id) {
    return new Blocker("floor", null, null, null, null, id);
  }

  /** Only when every option meets a full year in its commune. */
  private void limits(List<Option> options, List<Blocker> blockers) {
    if (limit == null) {
      return;
    }
    Integer year = null;
    for (Option option : options) {
      Integer full = full(option);
      if (full == null) {
        return;
      }
      year = year == null ? full : year;
    }
    blockers.add(new Blocker("limit", null, year, null, null, null));
  }

  private Integer full(Option option) {
    for (int year = option.start(); year <= option.end(); year++) {
      if (works.getOrDefault(place(option, year), 0) >= limit) {
        return year;
      }
    }
    return null;
  }

  /** Payments within the horizon and running costs, by fund and year. */
  private List<Payment> dues(Option option) {
    List<Payment> dues = new ArrayList<>();
    for (Payment payment : option.payments()) {
      if (payment.year() <= decided.question.horizon().last()) {
        dues.add(payment);
      }
    }
    dues.addAll(decided.question.running(option));
    return dues;
  }

  /** The envelopes that the option needs more of than is left, in order of year. */
  private void envelopes(Option option, List<Blocker> blockers) {
    for (Payment due : dues(option)) {
      if (decided.left(due.fund(), due.year()) < due.amount()) {
        double price = decided.price(due.fund(), due.year());
        blockers.add(new Blocker("envelope", due.fund(), due.year(), price, null, null));
      }
    }
  }
}
