package io.kienco.plan.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows that hold a component together when it has too many combinations to list: each proposal is
 * then a unit of its own, and alternatives and prerequisites are limits among them.
 */
final class Links {

  /** Started by that year only if the other was finished before it. */
  private record Step(int row, int year) {}

  private final Map<String, Integer> groupRow = new HashMap<>();
  private final Map<String, List<Step>> startsOf = new HashMap<>();
  private final Map<String, List<Step>> finishesOf = new HashMap<>();

  void add(List<Candidate> members, Map<String, List<Option>> options, List<Row> rows) {
    for (Candidate candidate : members) {
      String group = candidate.proposal().alternativeGroup();
      if (group != null && !groupRow.containsKey(group)) {
        groupRow.put(group, rows.size());
        rows.add(new Row(Row.Kind.LINK, group, 0, 1, 1));
      }
      for (String required : candidate.proposal().requires()) {
        options.get(candidate.id()).stream()
            .map(Option::start)
            .distinct()
            .forEach(year -> step(candidate.id(), required, year, rows));
      }
    }
  }

  private void step(String id, String required, int year, List<Row> rows) {
    Step step = new Step(rows.size(), year);
    startsOf.computeIfAbsent(id, i -> new ArrayList<>()).add(step);
    finishesOf.computeIfAbsent(required, i -> new ArrayList<>()).add(step);
    rows.add(new Row(Row.Kind.LINK, id, year, 0, 1));
  }

  void addTo(Entries entries, Option option) {
    Integer group = groupRow.get(option.candidate().proposal().alternativeGroup());
    if (group != null) {
      entries.add(group, 1);
    }
    for (Step step : startsOf.getOrDefault(option.candidate().id(), List.of())) {
      if (option.start() <= step.year()) {
        entries.add(step.row(), 1);
      }
    }
    for (Step step : finishesOf.getOrDefault(option.candidate().id(), List.of())) {
      if (option.end() < step.year()) {
        entries.add(step.row(), -1);
      }
    }
  }
}
