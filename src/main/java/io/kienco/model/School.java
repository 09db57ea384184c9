package io.kienco.model;

/**
 * A school as its census row has it.
 *
 * @param nationalStandard level 0 (none), 1 or 2
 * @param conditionGrade {@code A} (good) to {@code D} (unsafe)
 */
public record School(
    String code,
    String name,
    String level,
    String kind,
    String communeCode,
    Double latitude,
    Double longitude,
    Integer satelliteSites,
    Integer pupils,
    Integer ethnicPupils,
    Integer boardingPupils,
    Integer classes,
    Integer mixedClasses,
    Integer twoShiftClasses,
    Integer roomsSolid,
    Integer roomsSemiSolid,
    Integer roomsTemporary,
    Integer roomsBorrowed,
    Integer subjectRooms,
    Integer boardingRooms,
    Integer staffHousingRooms,
    Boolean kitchen,
    Boolean cleanWater,
    Boolean electricity,
    Boolean internet,
    Boolean toiletsAdequate,
    Integer teachers,
    Integer teachersRequired,
    Integer staff,
    Double meanSalaryCoefficient,
    Integer nationalStandard,
    String conditionGrade) {}
