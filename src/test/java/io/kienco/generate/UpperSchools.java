package io.kienco.generate;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Upper-secondary schools, centres and boarding schools: where they are known to stand first. */
final class UpperSchools {

  private final List<Place> places;
  private final List<Place> byPeople;

  UpperSchools(List<Place> places) {
    this.places = places;
    this.byPeople = places.stream().sorted(Comparator.comparingDouble(p -> -p.people())).toList();
  }

  /** So many as the figures say; beyond the known ones, in the most populous communes. */
  List<Draft> of(String level, Figures figures) {
    String figure = level.equals(Draft.CENTRE) ? "centre" : level;
    int total = figures.has("schools", figure) ? figures.whole("schools", figure) : 0;
    List<Draft> found = new ArrayList<>();
    for (NamedCsvRecord row : Facts.table("upper_secondary.csv")) {
      Place place = known(row, level);
      for (int i = 0; place != null && i < Facts.whole(row, "schools"); i++) {
        found.add(new Draft(place, level, row.getField("kind")));
      }
    }
    List<Draft> known = List.copyOf(found);
    for (int i = 0; found.size() < total; i++) {
      Place place = byPeople.get(i % byPeople.size());
      if (i >= byPeople.size() || known.stream().noneMatch(d -> d.place.equals(place))) {
        found.add(new Draft(place, level, "regular"));
      }
    }
    return found.subList(0, total);
  }

  /** Turns the first lower-secondary school of a former district seat into its boarding school. */
  void board(List<Draft> schools) {
    for (NamedCsvRecord row : Facts.table("upper_secondary.csv")) {
      Place place = known(row, "lower_secondary");
      for (int i = 0; place != null && i < schools.size(); i++) {
        Draft school = schools.get(i);
        if (school.place.equals(place) && school.level.equals("lower_secondary")) {
          schools.set(i, new Draft(place, school.level, "ethnic_boarding"));
          break;
        }
      }
    }
  }

  private Place known(NamedCsvRecord row, String level) {
    return places.stream()
        .filter(p -> row.getField("level").equals(level))
        .filter(p -> row.getField("commune_code").equals(p.code()))
        .findFirst()
        .orElse(null);
  }
}
