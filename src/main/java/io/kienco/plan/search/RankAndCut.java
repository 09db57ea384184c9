package io.kienco.plan.search;

import io.kienco.plan.problem.Candidate;
import io.kienco.plan.problem.Entries;
import io.kienco.plan.problem.OptionTable;
import io.kienco.plan.problem.Question;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What committees do: rank, fund from the top, skip what does not fit. Pins and ongoing works come
 * first, then mandates, then the rank; each takes its earliest year and the scheme that strains the
 * money left least. Every hard limit is kept, floors are not looked at.
 */
public final class RankAndCut {

  private static final int NONE = -1;

  private final Question question;
  private final OptionTable table;
  private final long[] left;
  private final int[] award;
  private final Integer limit;
  private final Map<String, Integer> works = new HashMap<>();
  private final Set<String> groups = new HashSet<>();
  private final Entries entries = new Entries();
  private List<Candidate> waiting = List.of();
  private long benefit;

  private RankAndCut(Question question) {
    this.question = question;
    table = question.table();
    left = question.moneyRows();
    award = new int[question.candidates().size()];
    Arrays.fill(award, NONE);
    limit = question.scenario().limits().worksPerCommuneAndYear();
  }

  /** Ranked by priority under the rules. */
  public static RankAndCut byPoints(Question question) {
    return new RankAndCut(question).run(c -> c.verdict().priorityThousandths());
  }

  /** Ranked by benefit for each đồng of cost. */
  public static RankAndCut byBenefitPerDong(Question question) {
    OptionTable table = question.table();
    return new RankAndCut(question)
        .run(
            c -> {
              double cost = Math.max(1, table.spend[table.first[c.index()]]);
              return c.worth() == null ? 0 : c.worth() / cost;
            });
  }

  /** By points, and by benefit per đồng; each on a thread of its own. */
  public static RankAndCut[] both(Question question) {
    return IntStream.range(0, 2)
        .parallel()
        .mapToObj(i -> i == 0 ? byPoints(question) : byBenefitPerDong(question))
        .toArray(RankAndCut[]::new);
  }

  public long benefit() {
    return benefit;
  }

  /** By proposal, as {@link Match} reads it. */
  public int[] options() {
    return Arrays.stream(award)
        .map(o -> o == NONE ? NONE : Match.code(table.start[o], table.way[o]))
        .toArray();
  }

  /** Of equals the first in the portfolio stays first. */
  private record Ranked(double rank, Candidate candidate) {}

  private RankAndCut run(ToDoubleFunction<Candidate> rank) {
    Ranked[] order =
        question.candidates().stream()
            .filter(c -> question.awardable().get(c.index()))
            .map(c -> new Ranked(rank.applyAsDouble(c), c))
            .toArray(Ranked[]::new);
    Arrays.parallelSort(order, Comparator.comparingDouble(Ranked::rank).reversed());
    List<Candidate> ranked = Arrays.stream(order).map(Ranked::candidate).toList();
    waiting = ranked.stream().filter(c -> question.requires(c.index()).length > 0).toList();
    BitSet pinned = pinned();
    fund(ranked, c -> pinned.get(c.index()), o -> true);
    fund(ranked, Candidate::ongoing, o -> true);
    fund(ranked, c -> c.mandate() != null, o -> table.mandate[o] > 0);
    fund(ranked, c -> c.worth() != null && c.worth() > 0, o -> true);
    return this;
  }

  /** Pins, with all that they require. */
  private BitSet pinned() {
    BitSet pinned = new BitSet();
    question.candidates().stream().filter(Candidate::must).forEach(c -> need(c, pinned));
    return pinned;
  }

  private void need(Candidate candidate, BitSet needed) {
    if (!needed.get(candidate.index())) {
      needed.set(candidate.index());
      for (int required : question.requires(candidate.index())) {
        need(question.candidates().get(required), needed);
      }
    }
  }

  /** In order; then, again and again, what had to wait for a prerequisite ranked below it. */
  private void fund(List<Candidate> order, Predicate<Candidate> who, IntPredicate how) {
    fundOnce(order, who, how);
    long before;
    do {
      before = benefit;
      fundOnce(waiting, who, how);
    } while (benefit > before);
  }

  private void fundOnce(List<Candidate> order, Predicate<Candidate> who, IntPredicate how) {
    for (Candidate candidate : order) {
      if (who.test(candidate) && award[candidate.index()] == NONE && open(candidate)) {
        int best = best(candidate, how);
        if (best != NONE) {
          award(candidate, best);
        }
      }
    }
  }

  private boolean open(Candidate candidate) {
    String group = candidate.proposal().alternativeGroup();
    return group == null || !groups.contains(group);
  }

  /** The earliest option that fits, of one year the one that strains the money least. */
  private int best(Candidate candidate, IntPredicate how) {
    int best = NONE;
    double least = Double.POSITIVE_INFINITY;
    int ready = ready(candidate);
    for (int o = table.first[candidate.index()]; o < table.first[candidate.index() + 1]; o++) {
      if (best != NONE && table.start[o] > table.start[best]) {
        return best;
      }
      boolean early = table.start[o] > ready && question.fits(o, left);
      if (early && how.test(o) && withinLimit(candidate, o)) {
        double strain = strain(question.money(o, entries));
        if (strain <= 1 && strain < least) {
          best = o;
          least = strain;
        }
      }
    }
    return best;
  }

  /** The last year of work of its prerequisites; never where one of them is not awarded. */
  private int ready(Candidate candidate) {
    int ready = Integer.MIN_VALUE;
    for (int required : question.requires(candidate.index())) {
      int first = award[required];
      ready = Math.max(ready, first == NONE ? Integer.MAX_VALUE : table.end[first]);
    }
    return ready;
  }

  /** The largest part that it takes of what is left in any envelope; above 1 it does not fit. */
  private double strain(Entries money) {
    double most = 0;
    for (int i = 0; i < money.size(); i++) {
      if (money.amount(i) > left[money.row(i)]) {
        return Double.POSITIVE_INFINITY;
      }
      most = Math.max(most, (double) money.amount(i) / left[money.row(i)]);
    }
    return most;
  }

  private boolean withinLimit(Candidate candidate, int option) {
    for (int year = table.start[option]; limit != null && year <= table.end[option]; year++) {
      if (works.getOrDefault(place(candidate, year), 0) >= limit) {
        return false;
      }
    }
    return true;
  }

  private String place(Candidate candidate, int year) {
    return year + " " + question.communeOf(candidate.proposal());
  }

  private void award(Candidate candidate, int option) {
    award[candidate.index()] = option;
    if (candidate.proposal().alternativeGroup() != null) {
      groups.add(candidate.proposal().alternativeGroup());
    }
    for (int year = table.start[option]; limit != null && year <= table.end[option]; year++) {
      works.merge(place(candidate, year), 1, Integer::sum);
    }
    question.money(option, entries);
    for (int i = 0; i < entries.size(); i++) {
      left[entries.row(i)] -= entries.amount(i);
    }
    benefit += table.benefit[option];
  }
}
