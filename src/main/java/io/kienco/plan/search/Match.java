package io.kienco.plan.search;

import io.kienco.model.Plan;
import io.kienco.plan.problem.Candidate;
import io.kienco.plan.problem.Problem;
import io.kienco.plan.problem.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    for (int u = 0; u < chosen.length; u++) {
      int choice = choice(problem, u, options);
      if (choice < 0) {
        return null;
      }
      chosen[u] = choice;
    }
    return new State(problem, chosen);
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

  private static int choice(Problem problem, int unit, int[] options) {
    int wanted = wanted(problem, unit, options);
    for (int c = problem.unitStart[unit]; c < problem.unitStart[unit + 1]; c++) {
      int members = problem.memberStart[c + 1] - problem.memberStart[c];
      boolean same = members == wanted;
      for (int m = problem.memberStart[c]; same && m < problem.memberStart[c + 1]; m++) {
        int o = problem.member[m];
        int code = code(problem.optionStart[o], problem.optionWay[o]);
        same = options[problem.optionProposal[o]] == code;
      }
      if (same) {
        return c;
      }
    }
    return -1;
  }

  private static int wanted(Problem problem, int unit, int[] options) {
    Set<Integer> proposals = new HashSet<>();
    for (int c = problem.unitStart[unit]; c < problem.unitStart[unit + 1]; c++) {
      for (int m = problem.memberStart[c]; m < problem.memberStart[c + 1]; m++) {
        int proposal = problem.optionProposal[problem.member[m]];
        if (options[proposal] >= 0) {
          proposals.add(proposal);
        }
      }
    }
    return proposals.size();
  }
}
