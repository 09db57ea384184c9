package io.kienco.plan.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the members of a component in an order in which each comes after all it requires. */
final class PrerequisitesFirst {

  private final Map<String, Candidate> waiting = new HashMap<>();
  private final List<Candidate> ordered = new ArrayList<>();

  private PrerequisitesFirst() {}

  static Candidate[] order(Question question, int[] component) {
    PrerequisitesFirst order = new PrerequisitesFirst();
    for (int i : component) {
      Candidate candidate = question.candidates().get(i);
      order.waiting.put(candidate.id(), candidate);
    }
    for (int i : component) {
      order.place(question.candidates().get(i));
    }
    return order.ordered.toArray(Candidate[]::new);
  }

  private void place(Candidate next) {
    if (waiting.remove(next.id()) != null) {
      for (String required : next.proposal().requires()) {
        if (waiting.containsKey(required)) {
          place(waiting.get(required));
        }
      }
      ordered.add(next);
    }
  }
}
