package io.kienco.plan.search;

import io.kienco.model.Plan;
import io.kienco.plan.problem.Candidate;
import io.kienco.plan.problem.Chunks;
import io.kienco.plan.problem.Problem;
import io.kienco.plan.problem.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds a plan, given as options, among a problem's choices. */
public final class Match {

  private Match() {}

  /**
   * The state whose units choose exactly those options.
   *
   * @param options by proposal: start year × 2^20 + way, or -1 for none
   * @return null when some unit has no such choice
   */
  public static State state(Problem problem, int[] options) {
    int[] chosen = new int[problem.units()];
    Long[] matched =
        Chunks.map(chosen.length, range -> match(problem, range, options, chosen), Long[]::new);
    long awards = Arrays.stream(options).filter(o -> o >= 0).count();
    boolean all = Arrays.stream(matched).allMatch(m -> m >= 0);
    boolean same = all && Arrays.stream(matched).mapToLong(m -> m).sum() == awards;
    return same ? new State(problem, chosen) : null;
  }

  /** Of those plans the ones that this problem has the choices for. */
  static List<State> states(Problem problem, List<int[]> plans) {
    List<State> states = new ArrayList<>();
    for (int[] options : plans) {
      State state = state(problem, options);
      if (state != null) {
        states.add(state);
      }
    }
    return states;
  }

  /** An option as {@link #state} takes it. */
  public static int code(int start, int way) {
    return (start << 20) + way;
  }

  /** An earlier plan's awards as options; what this question does not know is left out. */
  public static int[] options(Question question, Plan plan) {
    Map<String, Plan.Award> awards = new HashMap<>();
    plan.awards().forEach(a -> awards.put(a.proposal(), a));
    int[] options = new int[question.candidates().size()];
    Arrays.fill(options, -1);
    for (Candidate candidate : question.candidates()) {
      Plan.Award award = awards.get(candidate.id());
      if (award != null && question.awardable().get(candidate.index())) {
        question.options(candidate).stream()
            .filter(o -> o.start() == award.start() && o.scheme().equals(award.scheme()))
            .forEach(o -> options[candidate.index()] = code(o.start(), o.way()));
      }
    }
    return options;
  }

  /** How many awards the units' choices match; -1 when one of the units matches none. */
  private static long match(Problem problem, Chunks.Range range, int[] options, int[] chosen) {
    long matched = 0;
    for (int u = range.from(); u < range.to(); u++) {
      chosen[u] = choice(problem, u, options);
      if (chosen[u] < 0) {
        return -1;
      }
      matched += members(problem, chosen[u]);
    }
    return matched;
  }

  /** The unit's largest choice of nothing but awards. */
  private static int choice(Problem problem, int unit, int[] options) {
    int best = -1;
    for (int c = problem.unitStart[unit]; c < problem.unitStart[unit + 1]; c++) {
      boolean larger = best < 0 || members(problem, c) > members(problem, best);
      best = larger && isAwarded(problem, c, options) ? c : best;
    }
    return best;
  }

  private static int members(Problem problem, int choice) {
    return problem.memberStart[choice + 1] - problem.memberStart[choice];
  }

  private static boolean isAwarded(Problem problem, int choice, int[] options) {
    for (int m = problem.memberStart[choice]; m < problem.memberStart[choice + 1]; m++) {
      int o = problem.member[m];
      int code = code(problem.optionStart[o], problem.optionWay[o]);
      if (options[problem.optionProposal[o]] != code) {
        return false;
      }
    }
    return true;
  }
}
