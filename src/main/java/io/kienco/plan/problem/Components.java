package io.kienco.plan.problem;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets of candidates connected by alternatives and prerequisites, each in file order. */
final class Components {

  private final int[] parent;

  private Components(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  /** Candidates that cannot be awarded belong nowhere. */
  static List<List<Candidate>> of(List<Candidate> candidates, BitSet awardable) {
    Components components = new Components(candidates.size());
    Map<String, Integer> byId = new HashMap<>();
    candidates.forEach(c -> byId.put(c.id(), c.index()));
    Map<String, Integer> firstOfGroup = new HashMap<>();
    for (Candidate candidate : candidates) {
      int i = candidate.index();
      if (!awardable.get(i)) {
        continue;
      }
      String group = candidate.proposal().alternativeGroup();
      if (group != null) {
        components.join(i, firstOfGroup.computeIfAbsent(group, g -> i));
      }
      candidate.proposal().requires().forEach(r -> components.join(i, byId.get(r)));
    }
    return components.list(candidates, awardable);
  }

  private List<List<Candidate>> list(List<Candidate> candidates, BitSet awardable) {
    List<List<Candidate>> list = new ArrayList<>();
    Map<Integer, List<Candidate>> byRoot = new HashMap<>();
    for (Candidate candidate : candidates) {
      if (awardable.get(candidate.index())) {
        List<Candidate> members =
            byRoot.computeIfAbsent(
                root(candidate.index()),
                r -> {
                  list.add(new ArrayList<>());
                  return list.get(list.size() - 1);
                });
        members.add(candidate);
      }
    }
    return list;
  }

  private void join(int a, int b) {
    parent[root(a)] = root(b);
  }

  private int root(int a) {
    int root = a;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }
}
