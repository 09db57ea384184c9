package io.kienco.plan.explain;

import io.kienco.model.Plan;
import io.kienco.model.Plan.Blocker;
import io.kienco.model.Plan.Payment;
import io.kienco.plan.problem.Candidate;
import io.kienco.plan.problem.Chunks;
import io.kienco.plan.problem.Option;
import io.kienco.plan.problem.OptionTable;
import io.kienco.plan.problem.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Why an eligible proposal is not awarded, and what would change that. */
final class Deferrals {

  private final Decided decided;
  private final Question question;
  private final OptionTable table;
  private final WouldFund wouldFund;
  private final FloorResults floors;
  private final Map<String, Integer> works = new HashMap<>();
  private final Integer limit;

  Deferrals(Decided decided) {
    this.decided = decided;
    this.question = decided.question;
    this.table = question.table();
    this.wouldFund = new WouldFund(decided);
    this.floors = new FloorResults(decided);
    this.limit = question.scenario().limits().worksPerCommuneAndYear();
    for (Option option : decided.awards.values()) {
      for (int year = option.start(); year <= option.end(); year++) {
        works.merge(place(option, year), 1, Integer::sum);
      }
    }
  }

  private String place(Option option, int year) {
    return place(option.candidate(), year);
  }

  private String place(Candidate candidate, int year) {
    return year + " " + question.communeOf(candidate.proposal());
  }

  /** Of the candidates of a range, null for those that are awarded or excluded. */
  Plan.Deferral[] of(Chunks.Range range) {
    Plan.Deferral[] deferrals = new Plan.Deferral[range.to() - range.from()];
    Priced priced = wouldFund.priced();
    for (int i = range.from(); i < range.to(); i++) {
      Candidate candidate = question.candidates().get(i);
      boolean waits = !candidate.excluded() && !decided.isAwarded(i);
      deferrals[i - range.from()] = waits ? deferral(candidate, priced) : null;
    }
    return deferrals;
  }

  private Plan.Deferral deferral(Candidate candidate, Priced priced) {
    List<Blocker> blockers = blockers(candidate);
    boolean hopeless =
        table.count(candidate.index()) == 0
            || blockers.stream().anyMatch(b -> isHopeless(b.kind()))
            || blockers.stream().allMatch(b -> b.kind().equals("floor"));
    return new Plan.Deferral(
        candidate.id(),
        candidate.worth() == null ? null : mostBenefit(candidate),
        Because.of(candidate),
        blockers,
        hopeless ? null : wouldFund.estimate(candidate, priced, lifted(blockers, candidate)));
  }

  private static boolean isHopeless(String kind) {
    return kind.equals("pin") || kind.equals("window") || kind.equals("value");
  }

  /** The least limit on works under which one of the options fits; null when none is in the way. */
  private Integer lifted(List<Blocker> blockers, Candidate candidate) {
    if (blockers.stream().noneMatch(b -> b.kind().equals("limit"))) {
      return null;
    }
    int least = Integer.MAX_VALUE;
    for (int o = first(candidate); o < end(candidate); o++) {
      int most = 0;
      for (int year = table.start[o]; year <= table.end[o]; year++) {
        most = Math.max(most, works.getOrDefault(place(candidate, year), 0) + 1);
      }
      least = Math.min(least, most);
    }
    return least;
  }

  private int first(Candidate candidate) {
    return table.first[candidate.index()];
  }

  private int end(Candidate candidate) {
    return table.first[candidate.index() + 1];
  }

  /** Of a work that a pin keeps out, what it could bring without the pin. */
  private Long mostBenefit(Candidate candidate) {
    if (candidate.never()) {
      return question.possible(candidate).stream()
          .map(question::benefit)
          .max(Long::compare)
          .orElse(candidate.worth());
    }
    return IntStream.range(first(candidate), end(candidate))
        .mapToObj(o -> table.benefit[o])
        .max(Long::compare)
        .orElse(candidate.worth());
  }

  /** The option that is worth most at the prices; the first of equals. */
  private Option best(Candidate candidate) {
    int best = first(candidate);
    for (int o = best; o < end(candidate); o++) {
      best = wouldFund.worth(o) > wouldFund.worth(best) ? o : best;
    }
    return question.option(best);
  }

  private List<Blocker> blockers(Candidate candidate) {
    if (candidate.never()) {
      return List.of(Blocker.of("pin"));
    }
    if (candidate.worth() == null) {
      return List.of(Blocker.of("value"));
    }
    if (table.count(candidate.index()) == 0) {
      return List.of(Blocker.of(question.hasYear(candidate) ? "unpaid" : "window"));
    }
    List<Blocker> blockers = new ArrayList<>();
    String winner = decided.winner(candidate.proposal().alternativeGroup());
    if (winner != null) {
      blockers.add(Blocker.of("alternative", winner));
    }
    for (String required : candidate.proposal().requires()) {
      Option first = decided.award(required);
      if (first == null || !startsAfter(candidate, first.end())) {
        blockers.add(Blocker.of("requires", required));
      }
    }
    if (blockers.isEmpty()) {
      limits(candidate, blockers);
    }
    if (blockers.isEmpty()) {
      Option best = best(candidate);
      envelopes(best, blockers);
      floors.missedWith(best).forEach(f -> blockers.add(floor(f)));
    }
    return blockers.isEmpty() ? List.of(Blocker.of("outranked")) : blockers;
  }

  private boolean startsAfter(Candidate candidate, int year) {
    return IntStream.range(first(candidate), end(candidate)).anyMatch(o -> table.start[o] > year);
  }

  private static Blocker floor(String id) {
    return new Blocker("floor", null, null, null, null, id);
  }

  /** Only when every option meets a full year in its commune. */
  private void limits(Candidate candidate, List<Blocker> blockers) {
    if (limit == null) {
      return;
    }
    Integer year = null;
    for (int o = first(candidate); o < end(candidate); o++) {
      Integer full = full(candidate, o);
      if (full == null) {
        return;
      }
      year = year == null ? full : year;
    }
    blockers.add(new Blocker("limit", null, year, null, null, null));
  }

  private Integer full(Candidate candidate, int option) {
    for (int year = table.start[option]; year <= table.end[option]; year++) {
      if (works.getOrDefault(place(candidate, year), 0) >= limit) {
        return year;
      }
    }
    return null;
  }

  /** Payments within the horizon and running costs, by fund and year. */
  private List<Payment> dues(Option option) {
    List<Payment> dues = new ArrayList<>();
    for (Payment payment : option.payments()) {
      if (payment.year() <= question.horizon().last()) {
        dues.add(payment);
      }
    }
    dues.addAll(question.running(option));
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
