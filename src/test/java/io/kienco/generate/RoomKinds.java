package io.kienco.generate;

import java.util.Arrays;
import java.util.List;

/**
 * Says which classrooms are solid, semi-solid, temporary or borrowed; remote schools fare worse.
 */
final class RoomKinds {

  private final Figures figures;
  private final Dice dice;

  RoomKinds(Figures figures, Dice dice) {
    this.figures = figures;
    this.dice = dice;
  }

  /** Exactly so many of the schools' rooms are solid. */
  void hand(List<Draft> schools, int solid) {
    int total = Buildings.rooms(schools);
    int[] temporary = hand(schools, total * figures.number("temporary_percent") / 100, 3, 0.55);
    for (int i = 0; i < temporary.length; i++) {
      schools.get(i).roomsTemporary = temporary[i];
    }
    int[] borrowed = hand(schools, total * figures.number("borrowed_percent") / 100, 1.5, 0.2);
    for (int i = 0; i < borrowed.length; i++) {
      schools.get(i).roomsBorrowed = borrowed[i];
    }
    int rest = total - solid - Arrays.stream(temporary).sum() - Arrays.stream(borrowed).sum();
    int[] semi = hand(schools, rest, 1.5, 0.8);
    for (int i = 0; i < semi.length; i++) {
      Draft school = schools.get(i);
      school.roomsSemiSolid = semi[i];
      school.roomsSolid = school.rooms - semi[i] - school.roomsTemporary - school.roomsBorrowed;
    }
  }

  private int[] hand(List<Draft> schools, double total, double towardsRemote, double mostShare) {
    double[] weights = new double[schools.size()];
    int[] most = new int[schools.size()];
    for (int i = 0; i < weights.length; i++) {
      Draft school = schools.get(i);
      double remote = 0.08 + StrictMath.pow(school.remoteness(), towardsRemote);
      double level = school.preschool() ? 1.4 : school.upper() ? 0.15 : 1;
      double here = dice.chance(0.42) ? dice.jitter(0.7) : 0;
      weights[i] = school.rooms * remote * level * (1 + 0.3 * school.sites) * here;
      int free = school.rooms - school.roomsTemporary - school.roomsBorrowed - 1;
      most[i] = Math.max(0, Math.min(free, (int) (school.rooms * mostShare)));
    }
    return Shares.splitUpTo((int) Math.round(total), weights, most);
  }
}
