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
  private final Doubts doubts;

  private SchoolPlausibility(Table<School> schools, Doubts doubts) {
    this.schools = schools;
    this.doubts = doubts;
  }

  static void check(Table<School> schools, Doubts doubts) {
    SchoolPlausibility checks = new SchoolPlausibility(schools, doubts);
    for (int i = 0; i < schools.size(); i++) {
      School school = schools.get(i);
      if (school.classes() != null) {
        checks.checkPupils(school, school.classes(), i);
        checks.checkRooms(school, school.classes(), i);
        checks.checkTeachers(school, school.classes(), i);
      }
    }
  }

  private void checkPupils(School school, int classes, int i) {
    Integer pupils = school.pupils();
    if (pupils == null) {
      return;
    }
    boolean older = school.level() != null && school.level().contains("secondary");
    int most = older ? OLDER_CLASS : YOUNG_CLASS;
    if (classes == 0 && pupils > 0) {
      warn(i, "classes", "odd-no-classes", pupils);
    } else if (2 * pupils > 3 * most * classes) {
      warn(i, "pupils", "odd-full-classes", pupils, classes, most);
    } else if (classes > 0 && pupils < TINY_CLASS * classes) {
      warn(i, "pupils", "odd-tiny-classes", pupils, classes);
    }
  }

  /** Two shifts double what a room holds; more rooms than thrice the classes stand empty. */
  private void checkRooms(School school, int classes, int i) {
    Integer rooms = rooms(school);
    if (rooms == null) {
      return;
    }
    if (classes > 2 * rooms) {
      warn(i, "rooms_solid", "odd-few-rooms", rooms, classes);
    } else if (rooms > 3 * classes + 5) {
      warn(i, "rooms_solid", "odd-many-rooms", rooms, classes);
    }
    Integer shifts = school.twoShiftClasses();
    if (shifts != null && shifts > 0 && rooms > classes) {
      warn(i, "two_shift_classes", "odd-shifts", shifts, rooms, classes);
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

  private void checkTeachers(School school, int classes, int i) {
    Integer teachers = school.teachers();
    if (teachers != null && classes > 0) {
      boolean odd = teachers < FEW_TEACHERS * classes || teachers > MANY_TEACHERS * classes;
      if (odd) {
        warn(i, "teachers", "odd-teachers", teachers, classes);
      }
    }
  }

  private void warn(int i, String column, String code, Object... args) {
    doubts.add(schools, i, column, code, args);
  }
}
