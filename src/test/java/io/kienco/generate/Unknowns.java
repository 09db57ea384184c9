package io.kienco.generate;

import java.util.List;

/** Leaves a few cells empty, as a real census does; never one that a published total needs. */
final class Unknowns {

  private static final double SHARE = 0.025;

  private Unknowns() {}

  static void leave(List<Draft> schools, Figures figures, Dice dice) {
    boolean countsRooms = figures.has("subject_rooms", "");
    for (Draft school : schools) {
      if (!countsRooms) {
        school.subjectRooms = keep(school.subjectRooms, dice);
        school.staffHousingRooms = keep(school.staffHousingRooms, dice);
      }
      school.cleanWater = keep(school.cleanWater, dice);
      school.internet = keep(school.internet, dice);
      school.toiletsAdequate = keep(school.toiletsAdequate, dice);
      school.teachersRequired = keep(school.teachersRequired, dice);
      school.conditionGrade = keep(school.conditionGrade, dice);
      if (dice.chance(SHARE / 2)) {
        school.latitude = null;
        school.longitude = null;
      }
    }
  }

  private static <T> T keep(T value, Dice dice) {
    return dice.chance(SHARE) ? null : value;
  }
}
