package io.kienco.plan.problem;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows for the most works at once in a commune, only where more could be chosen. */
final class Limits {

  private record Place(String commune, int year) {}

  private final Map<Place, Integer> rowOf = new HashMap<>();
  private final Question question;

  Limits(Question question, List<Row> rows) {
    this.question = question;
    Integer most = question.scenario().limits().worksPerCommuneAndYear();
    if (most == null) {
      return;
    }
    Map<Place, Integer> works =
        new TreeMap<>(Comparator.comparing(Place::commune).thenComparing(Place::year));
    question.candidates().forEach(c -> count(c, works));
    works.forEach(
        (place, count) -> {
          if (count > most) {
            rowOf.put(place, rows.size());
            rows.add(new Row(Row.Kind.LIMIT, place.commune(), place.year(), most, 1));
          }
        });
  }

  /** Adds one to every year in which some option of the candidate has it under way. */
  private void count(Candidate candidate, Map<Place, Integer> works) {
    OptionTable table = question.table();
    String commune = question.communeOf(candidate.proposal());
    int counted = Integer.MIN_VALUE;
    for (int o = table.first[candidate.index()]; o < table.first[candidate.index() + 1]; o++) {
      for (int year = Math.max(counted + 1, table.start[o]); year <= table.end[o]; year++) {
        works.merge(new Place(commune, year), 1, Integer::sum);
        counted = year;
      }
    }
  }

  void addTo(Entries entries, int option) {
    if (rowOf.isEmpty()) {
      return;
    }
    OptionTable table = question.table();
    String commune = question.communeOf(table.candidate(option).proposal());
    for (int year = table.start[option]; year <= table.end[option]; year++) {
      Integer row = rowOf.get(new Place(commune, year));
      if (row != null) {
        entries.add(row, 1);
      }
    }
  }
}
