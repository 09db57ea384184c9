package io.kienco.plan.problem;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Every allowed set of options of one component: at most one option a proposal and one proposal a
 * group of alternatives, prerequisites finished first, pinned proposals in.
 */
final class Combinations {

  private static final int TRIES_EACH = 40;

  private final OptionTable table;
  private final int most;
  private final Candidate[] members;
  private final int[][] required;
  private final int[] group;
  private final boolean[] groupTaken;
  private final int[] takenEnd;
  private final int[] chosen;
  private int size;
  private long tries;
  private final Ints options = new Ints();
  private final Ints ends = new Ints();

  private Combinations(Question question, int[] component, int most) {
    this.table = question.table();
    this.most = most;
    members = PrerequisitesFirst.order(question, component);
    Map<String, Integer> places = new HashMap<>();
    Map<String, Integer> groups = new HashMap<>();
    group = new int[members.length];
    required = new int[members.length][];
    for (int m = 0; m < members.length; m++) {
      places.put(members[m].id(), m);
      String name = members[m].proposal().alternativeGroup();
      group[m] = name == null ? -1 : groups.computeIfAbsent(name, g -> groups.size());
    }
    for (int m = 0; m < members.length; m++) {
      required[m] = members[m].proposal().requires().stream().mapToInt(places::get).toArray();
    }
    groupTaken = new boolean[groups.size()];
    takenEnd = new int[members.length];
    Arrays.fill(takenEnd, Integer.MAX_VALUE);
    chosen = new int[members.length];
  }

  /**
   * The sets, nothing first where it is allowed; null when they are more than {@code most}, or too
   * much work to find.
   */
  static Combinations list(Question question, int[] component, int most) {
    Combinations combinations = new Combinations(question, component, most);
    combinations.extend(0);
    return combinations.overflow() ? null : combinations;
  }

  /** How many sets there are. */
  int count() {
    return ends.size();
  }

  /** The options of a set, in the order of prerequisites. */
  int[] set(int i) {
    int from = i == 0 ? 0 : ends.get(i - 1);
    int[] set = new int[ends.get(i) - from];
    for (int k = 0; k < set.length; k++) {
      set[k] = options.get(from + k);
    }
    return set;
  }

  /** Pins that contradict each other may leave no set at all, however long one looks. */
  private boolean overflow() {
    return ends.size() > most || tries > (long) TRIES_EACH * most;
  }

  private void extend(int depth) {
    tries++;
    if (overflow()) {
      return;
    }
    if (depth == members.length) {
      keep();
      return;
    }
    Candidate next = members[depth];
    if (!next.must()) {
      extend(depth + 1);
    }
    if (group[depth] >= 0 && groupTaken[group[depth]]) {
      return;
    }
    for (int o = table.first[next.index()]; o < table.first[next.index() + 1]; o++) {
      if (afterPrerequisites(depth, table.start[o])) {
        take(o, depth);
      }
    }
  }

  private void keep() {
    for (int i = 0; i < size; i++) {
      options.add(chosen[i]);
    }
    ends.add(options.size());
  }

  private void take(int option, int depth) {
    takenEnd[depth] = table.end[option];
    if (group[depth] >= 0) {
      groupTaken[group[depth]] = true;
    }
    chosen[size++] = option;
    extend(depth + 1);
    size--;
    if (group[depth] >= 0) {
      groupTaken[group[depth]] = false;
    }
    takenEnd[depth] = Integer.MAX_VALUE;
  }

  private boolean afterPrerequisites(int member, int start) {
    for (int first : required[member]) {
      if (start <= takenEnd[first]) {
        return false;
      }
    }
    return true;
  }
}
