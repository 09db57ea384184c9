package io.kienco.data;

import io.kienco.model.School;

/** Figures of a school that are possible, but that somebody should look at. */
final class SchoolPlausibility {

  /** Pupils a class may have by the norms: 35 up to primary, 45 above. */
  private static final int YOUNG_CLASS = 35;

  private static final int OLDER_CLASS = 45;

  /** A class half as large again as the norm, or of fewer pupils than this, is odd. */
  private static final int TINY_CLASS = 3;

  /** Teachers a class: norms go from 1.2 to 2.5. */
  private static final double FEW_TEACHERS = 0.5;

  private static final double MANY_TEACHERS = 5;

  private final Table<School> schools;
  private final Issues issues;

  private SchoolPlausibility(Table<School> schools, Issues issues) {
    this.schools = schools;
    this.issues = issues;
  }

  static void check(Table<School> schools, Issues issues) {
    SchoolPlausibility checks = new SchoolPlausibility(schools, issues);
    for (int i = 0; i < schools.size(); i++) {
      School school = schools.get(i);
      if (school.classes() != null) {
        checks.checkPupils(school, school.classes(), schools.line(i));
        checks.checkRooms(school, school.classes(), schools.line(i));
        checks.checkTeachers(school, school.classes(), schools.line(i));
      }
    }
  }

  private void checkPupils(School school, int classes, int line) {
    Integer pupils = school.pupils();
    if (pupils == null) {
      return;
    }
    boolean older = school.level() != null && school.level().contains("secondary");
    int most = older ? OLDER_CLASS : YOUNG_CLASS;
    if (classes == 0 && pupils > 0) {
      warn(line, "classes", "odd-no-classes", pupils);
    } else if (2 * pupils > 3 * most * classes) {
      warn(line, "pupils", "odd-full-classes", pupils, classes, most);
    } else if (classes > 0 && pupils < TINY_CLASS * classes) {
      warn(line, "pupils", "odd-tiny-classes", pupils, classes);
    }
  }

  /** Two shifts double what a room holds; more rooms than thrice the classes stand empty. */
  private void checkRooms(School school, int classes, int line) {
    Integer rooms = rooms(school);
    if (rooms == null) {
      return;
    }
    if (classes > 2 * rooms) {
      warn(line, "rooms_solid", "odd-few-rooms", rooms, classes);
    } else if (rooms > 3 * classes + 5) {
      warn(line, "rooms_solid", "odd-many-rooms", rooms, classes);
    }
    Integer shifts = school.twoShiftClasses();
    if (shifts != null && shifts > 0 && rooms > classes) {
      warn(line, "two_shift_classes", "odd-shifts", shifts, rooms, classes);
    }
  }

  private static Integer rooms(School s) {
    boolean known =
        s.roomsSolid() != null
            && s.roomsSemiSolid() != null
            && s.roomsTemporary() != null
            && s.roomsBorrowed() != null;
    return known
        ? Integer.valueOf(
            s.roomsSolid() + s.roomsSemiSolid() + s.roomsTemporary() + s.roomsBorrowed())
        : null;
  }

  private void checkTeachers(School school, int classes, int line) {
    Integer teachers = school.teachers();
    if (teachers != null && classes > 0) {
      boolean odd = teachers < FEW_TEACHERS * classes || teachers > MANY_TEACHERS * classes;
      if (odd) {
        warn(line, "teachers", "odd-teachers", teachers, classes);
      }
    }
  }

  private void warn(int line, String column, String code, Object... args) {
    issues.warn(schools.file, line, column, code, args);
  }
}
