package io.kienco.generate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Says which schools are private, where the number of public ones is known. */
final class Ownership {

  /** Private schools are mostly preschools and upper-secondary schools. */
  private static final Map<String, Double> LEANING =
      Map.of("preschool", 0.35, "upper_secondary", 0.4, "lower_upper_secondary", 0.45);

  private Ownership() {}

  static void of(List<Draft> schools, Figures figures, Dice dice) {
    if (!figures.has("public", "")) {
      return;
    }
    record Ranked(double score, Draft school) {}
    List<Draft> ranked =
        schools.stream()
            .map(d -> new Ranked(score(d) + dice.uniform(0, 0.7), d))
            .sorted(Comparator.comparingDouble(Ranked::score))
            .map(Ranked::school)
            .toList();
    for (int i = 0; i < ranked.size(); i++) {
      ranked.get(i).ownership = i < figures.whole("public") ? "public" : "private";
    }
  }

  private static double score(Draft school) {
    double town = school.place.ward() ? 0.15 : 0;
    return school.kind.equals("regular") ? LEANING.getOrDefault(school.level, 0.0) + town : -1;
  }
}
