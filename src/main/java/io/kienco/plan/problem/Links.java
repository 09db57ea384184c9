package io.kienco.plan.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Rows that hold a component together when it has too many combinations to list: each proposal is
 * then a unit of its own, and alternatives and prerequisites are limits among them.
 */
final class Links {

  /** Started by that year only if the other was finished before it. */
  private record Step(int row, int year) {}

  private final Question question;
  private final Map<String, Integer> groupRow = new HashMap<>();
  private final Map<String, List<Step>> startsOf = new HashMap<>();
  private final Map<String, List<Step>> finishesOf = new HashMap<>();

  Links(Question question) {
    this.question = question;
  }

  void add(int[] component, List<Row> rows) {
    for (int member : component) {
      Candidate candidate = question.candidates().get(member);
      String group = candidate.proposal().alternativeGroup();
      if (group != null && !groupRow.containsKey(group)) {
        groupRow.put(group, rows.size());
        rows.add(new Row(Row.Kind.LINK, group, 0, 1, 1));
      }
      for (String required : candidate.proposal().requires()) {
        IntStream.range(question.table().first[member], question.table().first[member + 1])
            .map(o -> question.table().start[o])
            .distinct()
            .forEach(year -> step(candidate.id(), required, year, rows));
      }
    }
  }

  private void step(String id, String required, int year, List<Row> rows) {
    Step step = new Step(rows.size(), year);
    startsOf.computeIfAbsent(id, i -> new ArrayList<>()).add(step);
    finishesOf.computeIfAbsent(required, i -> new ArrayList<>()).add(step);
    rows.add(new Row(Row.Kind.LINK, id + " after " + required, year, 0, 1));
  }

  /**
   * @param shift by how much the sums of these rows are numbered above the rows
   */
  void addTo(Entries entries, int option, int shift) {
    Candidate candidate = question.table().candidate(option);
    Integer group = groupRow.get(candidate.proposal().alternativeGroup());
    if (group != null) {
      entries.add(group + shift, 1);
    }
    for (Step step : startsOf.getOrDefault(candidate.id(), List.of())) {
      if (question.table().start[option] <= step.year()) {
        entries.add(step.row() + shift, 1);
      }
    }
    for (Step step : finishesOf.getOrDefault(candidate.id(), List.of())) {
      if (question.table().end[option] < step.year()) {
        entries.add(step.row() + shift, -1);
      }
    }
  }
}
