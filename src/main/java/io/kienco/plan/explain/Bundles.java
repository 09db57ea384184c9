package io.kienco.plan.explain;

import io.kienco.plan.problem.Candidate;
import io.kienco.plan.problem.OptionTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a proposal's options are worth together with what hangs on them: the alternative that must
 * give way, prerequisites that must be built first, works that become possible.
 */
final class Bundles {

  private static final int DEEP = 4;

  private final Decided decided;
  private final OptionTable table;
  private final double[] worth;
  private final Map<String, Candidate> byId = new HashMap<>();
  private final Map<String, List<Candidate>> byGroup = new HashMap<>();
  private final Map<String, List<Candidate>> dependents = new HashMap<>();

  Bundles(Decided decided) {
    this.decided = decided;
    this.table = decided.question.table();
    this.worth = decided.values();
    for (Candidate candidate : decided.question.candidates()) {
      byId.put(candidate.id(), candidate);
      String group = candidate.proposal().alternativeGroup();
      if (group != null) {
        byGroup.computeIfAbsent(group, g -> new ArrayList<>()).add(candidate);
      }
      for (String required : candidate.proposal().requires()) {
        dependents.computeIfAbsent(required, r -> new ArrayList<>()).add(candidate);
      }
    }
  }

  /** Of an option alone, at the prices. */
  double worth(int option) {
    return worth[option];
  }

  /**
   * Benefit that the option lacks, at the prices, to be the better choice; at most 0 if it is.
   *
   * @param worth of the option alone
   */
  double missing(int option, double worth) {
    Candidate candidate = table.candidate(option);
    return gain(candidate)
        - worth
        - enabled(candidate, table.end[option])
        + prerequisites(candidate, table.start[option], 0);
  }

  /** What the best of its alternatives is worth now, which it would displace. */
  private double gain(Candidate candidate) {
    String group = candidate.proposal().alternativeGroup();
    double best = 0;
    for (Candidate other : group == null ? List.<Candidate>of() : byGroup.get(group)) {
      if (other.index() != candidate.index()) {
        best = Math.max(best, best(other, Integer.MIN_VALUE, Integer.MAX_VALUE));
      }
    }
    return best;
  }

  /** What its prerequisites lose by being built, and built in time; infinite if they cannot be. */
  private double prerequisites(Candidate candidate, int start, int depth) {
    double lost = 0;
    for (String required : candidate.proposal().requires()) {
      Candidate first = byId.get(required);
      if (first == null || depth == DEEP) {
        return Double.POSITIVE_INFINITY;
      }
      double best = Double.NEGATIVE_INFINITY;
      for (int o = table.first[first.index()]; o < table.first[first.index() + 1]; o++) {
        if (table.end[o] < start) {
          best = Math.max(best, worth[o] - prerequisites(first, table.start[o], depth + 1));
        }
      }
      double free = Math.max(0, best(first, Integer.MIN_VALUE, Integer.MAX_VALUE));
      lost += free - best + (decided.award(required) == null ? gain(first) : 0);
    }
    return lost;
  }

  /** What works that wait for it, and for nothing else that is not awarded, would bring. */
  private double enabled(Candidate candidate, int end) {
    double more = 0;
    for (Candidate later : dependents.getOrDefault(candidate.id(), List.of())) {
      boolean alone =
          later.proposal().requires().stream()
              .allMatch(r -> r.equals(candidate.id()) || decided.award(r) != null);
      if (alone) {
        more += Math.max(0, best(later, end + 1, Integer.MAX_VALUE));
      }
    }
    return more;
  }

  private double best(Candidate candidate, int from, int until) {
    double best = Double.NEGATIVE_INFINITY;
    for (int o = table.first[candidate.index()]; o < table.first[candidate.index() + 1]; o++) {
      if (table.start[o] >= from && table.start[o] <= until) {
        best = Math.max(best, worth[o]);
      }
    }
    return best;
  }
}
