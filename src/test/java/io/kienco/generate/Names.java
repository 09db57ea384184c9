package io.kienco.generate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Codes and names as schools have them: after the commune, then after its former communes. */
final class Names {

  private final String prefix;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  Names(String prefix) {
    this.prefix = prefix;
  }

  void name(List<Draft> schools) {
    for (Draft school : schools) {
      int number = numbers.merge(school.place.code(), 1, Integer::sum);
      school.code = String.format("%s-%s-%02d", prefix, school.place.code(), number);
      school.name = free(kindOf(school), school.place);
    }
  }

  /** Not one that another has but for a dash or a space. */
  private String free(String kind, Place place) {
    for (int round = 0; ; round++) {
      for (int i = -1; i < place.formerNames().size(); i++) {
        String base = i < 0 ? place.name() : place.formerNames().get(i);
        String name = kind + (round == 0 ? " " : " số " + (round + 1) + " ") + base;
        if (taken.add(name.replaceAll("[\\s-]+", " ") + place.code())) {
          return name;
        }
      }
    }
  }

  private static String kindOf(Draft school) {
    String boards = school.ethnicBoarding() ? "PTDTNT " : school.semiBoarding() ? "PTDTBT " : "";
    if (school.centre()) {
      return "Trung tâm GDNN-GDTX";
    }
    String owner = "private".equals(school.ownership) ? " tư thục" : "";
    return "Trường " + boards + stage(school.level, boards.isEmpty()) + owner;
  }

  private static String stage(String level, boolean alone) {
    return switch (level) {
      case "preschool" -> "Mầm non";
      case "primary" -> alone ? "Tiểu học" : "TH";
      case "lower_secondary" -> "THCS";
      case "primary_lower_secondary" -> "TH&THCS";
      case "upper_secondary" -> "THPT";

      default -> "THCS&THPT";
    };
  }
}
