package io.kienco.plan.search;

import io.kienco.plan.problem.Candidate;
import io.kienco.plan.problem.Entries;
import io.kienco.plan.problem.Option;
import io.kienco.plan.problem.Question;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * What committees do: rank, fund from the top, skip what does not fit. Pins and ongoing works come
 * first, then mandates, then the rank; each takes its earliest year and the scheme that strains the
 * money left least. Every hard limit is kept, floors are not looked at.
 */
public final class RankAndCut {

  private final Question question;
  private final long[] left;
  private final int[] options;
  private final Integer limit;
  private final Map<String, Integer> works = new HashMap<>();
  private final Map<String, Option> awarded = new HashMap<>();
  private final Set<String> groups = new HashSet<>();
  private long benefit;

  private RankAndCut(Question question) {
    this.question = question;
    left = question.moneyRows();
    options = new int[question.candidates().size()];
    Arrays.fill(options, -1);
    limit = question.scenario().limits().worksPerCommuneAndYear();
  }

  /** Ranked by priority under the rules. */
  public static RankAndCut byPoints(Question question) {
    return new RankAndCut(question).run(c -> c.verdict().priorityThousandths());
  }

  /** Ranked by benefit for each đồng of cost. */
  public static RankAndCut byBenefitPerDong(Question question) {
    return new RankAndCut(question)
        .run(
            c -> {
              List<Option> all = question.options(c);
              double cost = all.isEmpty() ? 1 : Math.max(1, all.get(0).spend());
              return c.worth() == null ? 0 : c.worth() / cost;
            });
  }

  public long benefit() {
    return benefit;
  }

  /** By proposal, as {@link Match} reads it. */
  public int[] options() {
    return options;
  }

  private RankAndCut run(ToDoubleFunction<Candidate> rank) {
    Map<Candidate, Double> ranks = new HashMap<>();
    List<Candidate> order =
        question.candidates().stream()
            .filter(c -> question.awardable().get(c.index()))
            .sorted(
                Comparator.comparingDouble(
                        (Candidate c) -> -ranks.computeIfAbsent(c, rank::applyAsDouble))
                    .thenComparingInt(Candidate::index))
            .toList();
    fund(order, Candidate::must, o -> true);
    fund(order, Candidate::ongoing, o -> true);
    fund(order, c -> c.mandate() != null, Option::meetsMandate);
    fund(order, c -> c.worth() != null && c.worth() > 0, o -> true);
    return this;
  }

  private void fund(List<Candidate> order, Predicate<Candidate> who, Predicate<Option> how) {
    for (Candidate candidate : order) {
      if (who.test(candidate) && !awarded.containsKey(candidate.id())) {
        question.options(candidate).stream()
            .filter(how)
            .filter(this::allowed)
            .min(Comparator.comparingInt(Option::start).thenComparingDouble(this::strain))
            .ifPresent(this::award);
      }
    }
  }

  private boolean allowed(Option option) {
    Candidate candidate = option.candidate();
    String group = candidate.proposal().alternativeGroup();
    if (group != null && groups.contains(group)) {
      return false;
    }
    for (String required : candidate.proposal().requires()) {
      Option first = awarded.get(required);
      if (first == null || first.end() >= option.start()) {
        return false;
      }
    }
    return withinLimit(option) && withinMoney(question.money(option));
  }

  /** The largest part that it takes of what is left in any envelope. */
  private double strain(Option option) {
    Entries entries = question.money(option);
    double most = 0;
    for (int i = 0; i < entries.size(); i++) {
      most = Math.max(most, (double) entries.amount(i) / left[entries.row(i)]);
    }
    return most;
  }

  private boolean withinMoney(Entries entries) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.amount(i) > left[entries.row(i)]) {
        return false;
      }
    }
    return true;
  }

  private boolean withinLimit(Option option) {
    for (int year = option.start(); limit != null && year <= option.end(); year++) {
      if (works.getOrDefault(place(option, year), 0) >= limit) {
        return false;
      }
    }
    return true;
  }

  private String place(Option option, int year) {
    return year + " " + question.communeOf(option.candidate().proposal());
  }

  private void award(Option option) {
    Candidate candidate = option.candidate();
    awarded.put(candidate.id(), option);
    if (candidate.proposal().alternativeGroup() != null) {
      groups.add(candidate.proposal().alternativeGroup());
    }
    for (int year = option.start(); limit != null && year <= option.end(); year++) {
      works.merge(place(option, year), 1, Integer::sum);
    }
    Entries entries = question.money(option);
    for (int i = 0; i < entries.size(); i++) {
      left[entries.row(i)] -= entries.amount(i);
    }
    options[candidate.index()] = Match.code(option.start(), option.way());
    benefit += question.benefit(option);
  }
}
