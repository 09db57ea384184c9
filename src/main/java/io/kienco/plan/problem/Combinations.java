package io.kienco.plan.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every allowed set of options of one component: at most one option a proposal and one proposal a
 * group of alternatives, prerequisites finished first, pinned proposals in.
 */
final class Combinations {

  private final Map<String, List<Option>> options;
  private final int most;
  private final List<Candidate> members;
  private final Map<String, Option> taken = new HashMap<>();
  private final Map<String, Integer> groups = new HashMap<>();
  private final List<Option> chosen = new ArrayList<>();
  private final List<List<Option>> found = new ArrayList<>();
  private boolean overflow;

  private Combinations(List<Candidate> members, Map<String, List<Option>> options, int most) {
    this.members = prerequisitesFirst(members);
    this.options = options;
    this.most = most;
  }

  /** The sets, nothing first where it is allowed; null when they are more than {@code most}. */
  static List<List<Option>> list(
      List<Candidate> members, Map<String, List<Option>> options, int most) {
    Combinations combinations = new Combinations(members, options, most);
    combinations.extend(0);
    return combinations.overflow ? null : combinations.found;
  }

  private void extend(int depth) {
    if (overflow) {
      return;
    }
    if (depth == members.size()) {
      overflow = found.size() == most;
      found.add(List.copyOf(chosen));
      return;
    }
    Candidate next = members.get(depth);
    if (!next.must()) {
      extend(depth + 1);
    }
    String group = next.proposal().alternativeGroup();
    if (group != null && groups.containsKey(group)) {
      return;
    }
    for (Option option : options.get(next.id())) {
      if (afterPrerequisites(option)) {
        take(option, group, depth);
      }
    }
  }

  private void take(Option option, String group, int depth) {
    taken.put(option.candidate().id(), option);
    if (group != null) {
      groups.put(group, depth);
    }
    chosen.add(option);
    extend(depth + 1);
    chosen.remove(chosen.size() - 1);
    if (group != null) {
      groups.remove(group);
    }
    taken.remove(option.candidate().id());
  }

  private boolean afterPrerequisites(Option option) {
    for (String required : option.candidate().proposal().requires()) {
      Option first = taken.get(required);
      if (first == null || option.start() <= first.end()) {
        return false;
      }
    }
    return true;
  }

  private static List<Candidate> prerequisitesFirst(List<Candidate> members) {
    Map<String, Candidate> byId = new HashMap<>();
    members.forEach(c -> byId.put(c.id(), c));
    List<Candidate> ordered = new ArrayList<>();
    members.forEach(c -> place(c, byId, ordered));
    return ordered;
  }

  private static void place(Candidate next, Map<String, Candidate> byId, List<Candidate> ordered) {
    if (byId.remove(next.id()) != null) {
      for (String required : next.proposal().requires()) {
        if (byId.containsKey(required)) {
          place(byId.get(required), byId, ordered);
        }
      }
      ordered.add(next);
    }
  }
}
