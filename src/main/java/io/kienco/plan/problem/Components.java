package io.kienco.plan.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets of candidates connected by alternatives and prerequisites, each in file order. */
final class Components {

  private final Question question;
  private final int[] parent;

  private Components(Question question) {
    this.question = question;
    parent = new int[question.candidates().size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
  }

  /** By index; candidates that cannot be awarded belong nowhere. */
  static List<int[]> of(Question question) {
    Components components = new Components(question);
    Map<String, Integer> firstOfGroup = new HashMap<>();
    for (Candidate candidate : question.candidates()) {
      int i = candidate.index();
      if (!question.awardable().get(i)) {
        continue;
      }
      String group = candidate.proposal().alternativeGroup();
      if (group != null) {
        components.join(i, firstOfGroup.computeIfAbsent(group, g -> i));
      }
      candidate.proposal().requires().forEach(r -> components.join(i, question.indexOf(r)));
    }
    return components.list();
  }

  private List<int[]> list() {
    int[] size = new int[parent.length];
    question.awardable().stream().forEach(i -> size[root(i)]++);
    List<int[]> list = new ArrayList<>();
    int[][] ofRoot = new int[parent.length][];
    question.awardable().stream()
        .forEach(
            i -> {
              int root = root(i);
              if (ofRoot[root] == null) {
                ofRoot[root] = new int[size[root]];
                list.add(ofRoot[root]);
              }
              ofRoot[root][ofRoot[root].length - size[root]--] = i;
            });
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
