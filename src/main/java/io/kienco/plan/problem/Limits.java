package io.kienco.plan.problem;

import java.util.ArrayList;
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
    for (Candidate candidate : question.candidates()) {
      question.options(candidate).stream()
          .flatMap(o -> places(o).stream())
          .distinct()
          .forEach(p -> works.merge(p, 1, Integer::sum));
    }
    works.forEach(
        (place, count) -> {
          if (count > most) {
            rowOf.put(place, rows.size());
            rows.add(new Row(Row.Kind.LIMIT, place.commune(), place.year(), most, 1));
          }
        });
  }

  private List<Place> places(Option option) {
    List<Place> places = new ArrayList<>();
    String commune = question.communeOf(option.candidate().proposal());
    for (int year = option.start(); year <= option.end(); year++) {
      places.add(new Place(commune, year));
    }
    return places;
  }

  void addTo(Entries entries, Option option) {
    if (!rowOf.isEmpty()) {
      for (Place place : places(option)) {
        Integer row = rowOf.get(place);
        if (row != null) {
          entries.add(row, 1);
        }
      }
    }
  }
}
