package io.kienco.ask;

import java.util.Map;

/**
 * How far costs stray from their estimates: the standard deviation of the logarithm of cost over
 * estimate. Assumptions of ours, wider for what is large or below ground, until a province has its
 * own settlements to measure; {@code risk --spread} replaces them.
 */
final class CostSpreads {

  /** Part of the variance that all works of a measure share: prices and designs, not sites. */
  static final double SHARED = 0.3;

  private static final double OTHERS = 0.15;
  private static final Map<String, Double> SIGMA =
      Map.ofEntries(
          Map.entry("border_boarding_school", 0.25),
          Map.entry("boarding_rooms", 0.2),
          Map.entry("clean_water", 0.25),
          Map.entry("community_learning_centre", 0.2),
          Map.entry("digital", 0.1),
          Map.entry("equipment", 0.1),
          Map.entry("extra_classrooms", 0.15),
          Map.entry("kitchen", 0.15),
          Map.entry("learning_support", 0.05),
          Map.entry("merge_sites", 0.25),
          Map.entry("repair", 0.3),
          Map.entry("solid_classrooms", 0.15),
          Map.entry("staff_housing", 0.2),
          Map.entry("upgrade_site", 0.25));

  private CostSpreads() {}

  static double of(String measure, Map<String, Double> own) {
    Double given = own.get(measure);
    return given == null ? SIGMA.getOrDefault(measure, OTHERS) : given;
  }
}
