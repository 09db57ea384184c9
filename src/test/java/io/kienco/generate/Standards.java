package io.kienco.generate;

import java.util.Comparator;
import java.util.List;

/** Which schools meet the national standard: exactly as many as published, the better ones. */
final class Standards {

  private static final double SECOND_LEVEL = 0.16;

  private Standards() {}

  static void award(List<Draft> schools, int number, Dice dice) {
    record Ranked(double score, Draft school) {}
    List<Draft> best =
        schools.stream()
            .filter(d -> !d.centre())
            .map(d -> new Ranked(score(d) + dice.uniform(-0.9, 0.9), d))
            .sorted(Comparator.comparingDouble(r -> -r.score()))
            .map(Ranked::school)
            .toList();
    for (int i = 0; i < best.size(); i++) {
      best.get(i).nationalStandard = i < number * SECOND_LEVEL ? 2 : i < number ? 1 : 0;
    }
  }

  private static double score(Draft school) {
    double solid = (double) school.roomsSolid / Math.max(1, school.rooms);
    double services = (school.cleanWater ? 1 : 0) + (school.toiletsAdequate ? 1 : 0);
    double temporary = school.roomsTemporary > 0 ? 0.8 : 0;
    return 2 * solid + 0.4 * services - temporary - 0.8 * school.remoteness();
  }
}
