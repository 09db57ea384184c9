package io.kienco.data;

import io.kienco.model.School;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sudden changes against an earlier census of the same schools. */
final class YearOnYear {

  /** A change of both more than a third and more than thirty pupils is sudden. */
  private static final int PUPILS = 30;

  private YearOnYear() {}

  static void check(Table<School> schools, List<School> earlier, Issues issues) {
    Map<String, School> before = new HashMap<>();
    earlier.forEach(s -> before.put(s.code(), s));
    int fresh = 0;
    for (int i = 0; i < schools.size(); i++) {
      School school = schools.get(i);
      School old = before.remove(school.code());
      if (old == null) {
        fresh++;
      } else if (school.pupils() != null && old.pupils() != null) {
        int change = Math.abs(school.pupils() - old.pupils());
        if (change > PUPILS && change * 3 > old.pupils()) {
          issues.warn(
              schools.file, schools.line(i), "pupils", "odd-change", old.pupils(), school.pupils());
        }
      }
    }
    if (fresh > 0 || !before.isEmpty()) {
      issues.warn(schools.file, null, null, "odd-schools-changed", fresh, before.size());
    }
  }
}
