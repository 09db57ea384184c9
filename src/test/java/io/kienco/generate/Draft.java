package io.kienco.generate;

import java.util.Map;
import java.util.TreeMap;

/** A school while it is being made; the passes fill it one after another. */
final class Draft {

  /** Level of a centre of continuing education: the data dictionary has no code for it. */
  static final String CENTRE = "";

  final Place place;
  final String level;
  final String kind;
  String code;
  String name;
  Double latitude;
  Double longitude;

  /** By stage: preschool, primary, lower_secondary, upper_secondary. */
  final Map<String, Integer> pupilsByStage = new TreeMap<>();

  final Map<String, Integer> classesByStage = new TreeMap<>();
  int sites;
  int mixedClasses;
  int twoShiftClasses;
  int ethnicPupils;
  int boardingPupils;
  int rooms;
  int roomsSolid;
  int roomsSemiSolid;
  int roomsTemporary;
  int roomsBorrowed;
  Integer subjectRooms;
  int boardingRooms;
  Integer staffHousingRooms;
  boolean kitchen;
  Boolean cleanWater;
  boolean electricity;
  Boolean internet;
  Boolean toiletsAdequate;
  int teachers;
  Integer teachersRequired;
  int staff;
  double meanSalaryCoefficient;
  Integer nationalStandard;
  String conditionGrade;

  /** {@code public} or {@code private}; null where the province does not tell them apart. */
  String ownership;

  Draft(Place place, String level, String kind) {
    this.place = place;
    this.level = level;
    this.kind = kind;
  }

  boolean semiBoarding() {
    return kind.equals("semi_boarding");
  }

  boolean ethnicBoarding() {
    return kind.equals("ethnic_boarding");
  }

  boolean centre() {
    return level.equals(CENTRE);
  }

  boolean preschool() {
    return level.equals("preschool");
  }

  boolean upper() {
    return level.contains("upper");
  }

  boolean lower() {
    return level.contains("lower");
  }

  double remoteness() {
    return place.remoteness();
  }

  int pupils() {
    return pupilsByStage.values().stream().mapToInt(Integer::intValue).sum();
  }

  int classes() {
    return classesByStage.values().stream().mapToInt(Integer::intValue).sum();
  }
}
