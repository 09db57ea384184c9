package io.kienco.generate;

import java.util.List;
import java.util.Map;

/** Teachers by the norms of Circulars 19 and 20 of 2023, a few short, and staff. */
final class Staffing {

  private static final Map<String, Double> PER_CLASS =
      Map.of("preschool", 2.2, "primary", 1.5, "lower_secondary", 1.9, "upper_secondary", 2.25);
  private static final double BOARDING_PER_CLASS = 2.2;
  private static final double UPPER_BOARDING_PER_CLASS = 2.4;

  private final List<Draft> schools;
  private final Figures figures;
  private final Dice dice;

  Staffing(List<Draft> schools, Figures figures, Dice dice) {
    this.schools = schools;
    this.figures = figures;
    this.dice = dice;
  }

  void fill() {
    for (Draft school : schools) {
      school.teachersRequired = required(school);
      double present = dice.uniform(0.88, 1.01) - 0.05 * school.remoteness();
      school.teachers = Math.max(2, dice.round(school.teachersRequired * present));
      double years = dice.uniform(-0.32, 0.32) - 0.35 * school.remoteness();
      school.meanSalaryCoefficient = Math.round((base(school) + years) * 100) / 100.0;
    }
    staff();
  }

  private static int required(Draft school) {
    double teachers = 0;
    for (Map.Entry<String, Integer> stage : school.classesByStage.entrySet()) {
      boolean boards = !school.kind.equals("regular") && stage.getKey().startsWith("lower");
      double norm = boards ? BOARDING_PER_CLASS : PER_CLASS.get(stage.getKey());
      boolean upperBoards = school.ethnicBoarding() && stage.getKey().startsWith("upper");
      teachers += stage.getValue() * (upperBoards ? UPPER_BOARDING_PER_CLASS : norm);
    }
    return (int) Math.ceil(teachers);
  }

  private static double base(Draft school) {
    return school.preschool() ? 3.35 : school.upper() ? 3.75 : 3.9;
  }

  /** Heads, deputies, office, kitchen and guards: what is left of the province's workers. */
  private void staff() {
    int teachers = schools.stream().mapToInt(d -> d.teachers).sum();
    double[] weights =
        schools.stream()
            .mapToDouble(d -> 4 + d.classes() * 0.15 + d.boardingPupils * 0.012)
            .toArray();
    int[] parts = Shares.split(figures.whole("workers") - teachers, weights, 3);
    for (int i = 0; i < parts.length; i++) {
      schools.get(i).staff = parts[i];
    }
  }
}
