package io.kienco.generate;

import java.util.List;

/** Classrooms by how long they last, subject rooms, services and the grade of condition. */
final class Buildings {

  private final List<Draft> schools;
  private final Figures figures;
  private final Dice dice;

  Buildings(List<Draft> schools, Figures figures, Dice dice) {
    this.schools = schools;
    this.figures = figures;
    this.dice = dice;
  }

  void fill() {
    schools.forEach(this::rooms);
    exactly();
    kindsOfRooms();
    schools.forEach(this::services);
    schools.forEach(this::grade);
  }

  /** Towns run short of rooms and teach in two shifts; remote schools have rooms at every site. */
  private void rooms(Draft school) {
    int classes = school.classes();
    boolean crowded = !school.preschool() && dice.chance(0.48 - 0.3 * school.remoteness());
    double cover = crowded ? dice.uniform(0.6, 0.9) : dice.uniform(1.0, 1.06);
    school.rooms = Math.max(1, dice.round(classes * cover));
    double wanted = subjectRoomsWanted(school);
    school.subjectRooms = dice.round(wanted * dice.uniform(0.05, 0.8 - 0.3 * school.remoteness()));
  }

  /** Circular 14/2020 in short: five kinds of room in primary schools, eight above. */
  static int subjectRoomsWanted(Draft school) {
    if (school.preschool()) {
      return 2;
    }
    int base = school.level.equals("primary") ? 5 : school.level.contains("primary") ? 9 : 8;
    return school.classes() > 24 ? base + 3 : school.classes() < 9 ? base - 2 : base;
  }

  /** Where the province's rooms are counted, they add up to its count. */
  private void exactly() {
    if (figures.has("rooms", "")) {
      double[] weights = schools.stream().mapToDouble(d -> d.rooms).toArray();
      int[] rooms = Shares.split(figures.whole("rooms"), weights, 1);
      for (int i = 0; i < rooms.length; i++) {
        schools.get(i).rooms = rooms[i];
      }
    }
    if (figures.has("subject_rooms", "")) {
      double[] weights = schools.stream().mapToDouble(d -> d.subjectRooms).toArray();
      int[] rooms = Shares.split(figures.whole("subject_rooms"), weights, 0);
      for (int i = 0; i < rooms.length; i++) {
        schools.get(i).subjectRooms = rooms[i];
      }
    }
    schools.forEach(Buildings::twoShifts);
  }

  private static void twoShifts(Draft school) {
    int missing = Math.max(0, school.classes() - school.rooms);
    school.twoShiftClasses = school.preschool() ? 0 : Math.min(school.classes(), 2 * missing);
  }

  private void kindsOfRooms() {
    double solid = rooms(schools) * figures.number("solid_percent") / 100;
    RoomKinds kinds = new RoomKinds(figures, dice);
    if (!figures.has("solid_percent", "preschool")) {
      kinds.hand(schools, (int) Math.round(solid));
      return;
    }
    List<Draft> young = schools.stream().filter(Draft::preschool).toList();
    List<Draft> older = schools.stream().filter(d -> !d.preschool()).toList();
    double youngShare = figures.number("solid_percent", "preschool") / 100;
    int youngSolid = (int) Math.round(rooms(young) * youngShare);
    kinds.hand(young, youngSolid);
    kinds.hand(older, (int) Math.round(solid) - youngSolid);
  }

  static int rooms(List<Draft> schools) {
    return schools.stream().mapToInt(d -> d.rooms).sum();
  }

  private void services(Draft school) {
    double remote = school.remoteness();
    school.cleanWater = dice.chance(0.97 - 0.25 * remote);
    school.electricity = dice.chance(1 - 0.03 * remote);
    school.internet = school.electricity && dice.chance(0.97 - 0.28 * remote);
    school.toiletsAdequate = dice.chance(0.92 - 0.3 * remote);
  }

  private void grade(Draft school) {
    double lasting = (double) school.roomsSolid / school.rooms;
    double points = lasting + dice.uniform(-0.28, 0.28);
    school.conditionGrade = points > 0.95 ? "A" : points > 0.68 ? "B" : points > 0.4 ? "C" : "D";
  }
}
