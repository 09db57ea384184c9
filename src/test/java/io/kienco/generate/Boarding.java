package io.kienco.generate;

import java.util.List;
import java.util.function.ToIntFunction;

/** Pupils and teachers who live at school: places to sleep, kitchens, staff rooms. */
final class Boarding {

  static final int PUPILS_PER_ROOM = 8;

  private final List<Draft> schools;
  private final Figures figures;
  private final Dice dice;

  Boarding(List<Draft> schools, Figures figures, Dice dice) {
    this.schools = schools;
    this.figures = figures;
    this.dice = dice;
  }

  void fill() {
    schools.forEach(this::fill);
    if (figures.has("boarding_rooms", "")) {
      int[] rooms = exactly("boarding_rooms", Boarding::roomsWanted, 4);
      for (int i = 0; i < rooms.length; i++) {
        schools.get(i).boardingRooms = rooms[i];
      }
    }
    if (figures.has("staff_housing_rooms", "")) {
      int[] rooms = exactly("staff_housing_rooms", Boarding::staffRoomsWanted, 6);
      for (int i = 0; i < rooms.length; i++) {
        schools.get(i).staffHousingRooms = rooms[i];
      }
    }
  }

  /** Where the province's rooms are counted, they add up to its count. */
  private int[] exactly(String figure, ToIntFunction<Draft> wanted, int over) {
    int[] most = schools.stream().mapToInt(wanted).map(n -> n == 0 ? 0 : n + over).toArray();
    double[] weights =
        schools.stream().mapToDouble(d -> wanted.applyAsInt(d) * dice.jitter(0.6)).toArray();
    return Shares.splitUpTo(figures.whole(figure), weights, most);
  }

  private void fill(Draft school) {
    school.boardingPupils = boarders(school);
    int wanted = roomsWanted(school);
    school.boardingRooms = dice.round(wanted * dice.uniform(0.2, 0.9));
    boolean cooks = school.boardingPupils > 0 && dice.chance(0.6);
    school.kitchen = school.preschool() ? dice.chance(0.9 - 0.2 * school.remoteness()) : cooks;
    int housed = dice.round(staffRoomsWanted(school) * dice.uniform(0.1, 0.9));
    school.staffHousingRooms = housed;
  }

  private int boarders(Draft school) {
    if (school.ethnicBoarding()) {
      return school.pupils();
    }
    if (school.semiBoarding()) {
      return (int) (school.pupils() * dice.uniform(0.3, 0.72));
    }
    boolean farUpper = school.upper() && school.remoteness() > 0.3 && dice.chance(0.5);
    return farUpper ? (int) (school.pupils() * dice.uniform(0.05, 0.2)) : 0;
  }

  static int roomsWanted(Draft school) {
    return (school.boardingPupils + PUPILS_PER_ROOM - 1) / PUPILS_PER_ROOM;
  }

  /** A room for every third class in the remotest schools, none in town. */
  static int staffRoomsWanted(Draft school) {
    return (int) Math.round(school.classes() * 1.2 * Math.max(0, school.remoteness() - 0.35));
  }
}
