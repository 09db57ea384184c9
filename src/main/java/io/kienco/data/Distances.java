package io.kienco.data;

import io.kienco.model.Commune;
import io.kienco.model.School;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Schools that stand far outside the commune that they are listed in. */
final class Distances {

  private static final double KM_PER_DEGREE = 111.2;

  /** Nearer than this is never far. */
  private static final double NEAR_KM = 15;

  /** As many times the radius of a round commune of that area. */
  private static final double RADII = 3.5;

  private Distances() {}

  static void check(Census census, Doubts doubts) {
    Map<String, Commune> communes = new HashMap<>();
    census.communes().records().forEach(c -> communes.put(c.code(), c));
    Table<School> schools = census.schools();
    for (int i = 0; i < schools.size(); i++) {
      School school = schools.get(i);
      Commune commune = communes.get(school.communeCode());
      if (commune != null && located(school, commune)) {
        double km = kilometres(school, commune);
        if (km > limit(commune)) {
          String shown = String.format(Locale.ROOT, "%.0f", km);
          doubts.add(schools, i, "latitude", "odd-far", shown, commune.name());
        }
      }
    }
  }

  private static boolean located(School school, Commune commune) {
    return school.latitude() != null
        && school.longitude() != null
        && commune.latitude() != null
        && commune.longitude() != null;
  }

  private static double limit(Commune commune) {
    double area = commune.areaKm2() == null ? 0 : commune.areaKm2();
    return Math.max(NEAR_KM, RADII * Math.sqrt(area / Math.PI));
  }

  private static double kilometres(School school, Commune commune) {
    double north = school.latitude() - commune.latitude();
    double east =
        (school.longitude() - commune.longitude()) * Math.cos(Math.toRadians(commune.latitude()));
    return KM_PER_DEGREE * Math.hypot(north, east);
  }
}
