package io.kienco.data;

import io.kienco.model.Commune;
import io.kienco.model.School;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Are schools where their province is? A province's box is drawn around its communes' points, so
 * that it holds for any country.
 */
final class PlaceChecks {

  /** Degrees beyond the outermost commune point; a commune is seldom wider than 0.3. */
  private static final double MARGIN = 0.3;

  private static final Box VIETNAM = new Box(8, 23.5, 102, 117.5);

  private record Box(double south, double north, double west, double east) {
    boolean holds(double latitude, double longitude) {
      return south - MARGIN <= latitude
          && latitude <= north + MARGIN
          && west - MARGIN <= longitude
          && longitude <= east + MARGIN;
    }

    Box with(double latitude, double longitude) {
      return new Box(
          Math.min(south, latitude),
          Math.max(north, latitude),
          Math.min(west, longitude),
          Math.max(east, longitude));
    }
  }

  private PlaceChecks() {}

  static void check(Tables tables, Doubts doubts) {
    Table<Commune> communes = tables.communes();
    Box country = country(communes);
    Map<String, Box> boxes = new HashMap<>();
    Map<String, String> provinces = new HashMap<>();
    for (int i = 0; i < communes.size(); i++) {
      Commune c = communes.get(i);
      String province = String.valueOf(c.provinceCode());
      provinces.put(c.code(), province);
      checkPoint(communes, i, c.latitude(), c.longitude(), country, doubts);
      if (located(c) && (country == null || country.holds(c.latitude(), c.longitude()))) {
        Box point = new Box(c.latitude(), c.latitude(), c.longitude(), c.longitude());
        boxes.merge(province, point, (a, b) -> a.with(b.south(), b.west()));
      }
    }
    Table<School> schools = tables.schools();
    for (int i = 0; i < schools.size(); i++) {
      School s = schools.get(i);
      Box box = boxes.get(provinces.get(s.communeCode()));
      checkPoint(schools, i, s.latitude(), s.longitude(), box, doubts);
    }
  }

  /**
   * Vietnam when half of the communes lie there or more, so that the others are misplaced; else
   * null.
   */
  private static Box country(Table<Commune> communes) {
    List<Commune> located = communes.records().stream().filter(PlaceChecks::located).toList();
    long inside = located.stream().filter(c -> VIETNAM.holds(c.latitude(), c.longitude())).count();
    return inside > 0 && inside * 2 >= located.size() ? VIETNAM : null;
  }

  private static boolean located(Commune commune) {
    return commune.latitude() != null && commune.longitude() != null;
  }

  private static void checkPoint(
      Table<?> table, int i, Double latitude, Double longitude, Box box, Doubts doubts) {
    if ((latitude == null) != (longitude == null)) {
      String column = latitude == null ? "latitude" : "longitude";
      doubts.add(table, i, column, "coordinate-half", column);
    } else if (latitude != null && box != null && !box.holds(latitude, longitude)) {
      String code = box.holds(longitude, latitude) ? "coordinates-swapped" : "coordinates-outside";
      doubts.add(table, i, "latitude", code, latitude, longitude);
    }
  }
}
