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
    school.twoShiftClasses = Math.min(classes, 2 * Math.max(0, classes - school.rooms));
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

  private void kindsOfRooms() {
    int total = schools.stream().mapToInt(d -> d.rooms).sum();
    int[] temporary = hand(total * figures.number("temporary_percent") / 100, 3, 0.55);
    for (int i = 0; i < temporary.length; i++) {
      schools.get(i).roomsTemporary = temporary[i];
    }
    int[] borrowed = hand(total * figures.number("borrowed_percent") / 100, 1.5, 0.2);
    for (int i = 0; i < borrowed.length; i++) {
      schools.get(i).roomsBorrowed = borrowed[i];
    }
    double solid = total * figures.number("solid_percent") / 100;
    int rest = total - (int) Math.round(solid) - sum(temporary) - sum(borrowed);
    int[] semi = hand(rest, 1.5, 0.8);
    for (int i = 0; i < semi.length; i++) {
      Draft school = schools.get(i);
      school.roomsSemiSolid = semi[i];
      school.roomsSolid = school.rooms - semi[i] - school.roomsTemporary - school.roomsBorrowed;
    }
  }

  private int[] hand(double total, double towardsRemote, double mostShare) {
    double[] weights = new double[schools.size()];
    int[] most = new int[schools.size()];
    for (int i = 0; i < weights.length; i++) {
      Draft school = schools.get(i);
      double remote = 0.08 + Math.pow(school.remoteness(), towardsRemote);
      double level = school.preschool() ? 1.4 : school.upper() ? 0.15 : 1;
      double here = dice.chance(0.42) ? dice.jitter(0.7) : 0;
      weights[i] = school.rooms * remote * level * (1 + 0.3 * school.sites) * here;
      int free = school.rooms - school.roomsTemporary - school.roomsBorrowed - 1;
      most[i] = Math.max(0, Math.min(free, (int) (school.rooms * mostShare)));
    }
    return Shares.splitUpTo((int) Math.round(total), weights, most);
  }

  private static int sum(int[] parts) {
    return java.util.Arrays.stream(parts).sum();
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
