package io.kienco.generate;

/** Classrooms: what will not last, what is missing, what is worn out. */
final class RoomAsks {

  private final Asks asks;

  RoomAsks(Asks asks) {
    this.asks = asks;
  }

  void of(Draft school) {
    temporary(school);
    missing(school);
    worn(school);
    subjectRooms(school);
  }

  private void temporary(Draft school) {
    int rooms = school.roomsTemporary + school.roomsBorrowed;
    if (rooms > 0) {
      Ask ask =
          asks.school(
              school,
              "solid_classrooms",
              rooms,
              "Xây " + rooms + " phòng học kiên cố thay phòng tạm, phòng mượn");
      ask.forPupils(share(school, rooms));
    }
  }

  private void missing(Draft school) {
    int rooms = (school.twoShiftClasses + 1) / 2;
    if (rooms > 0) {
      Ask ask =
          asks.school(
              school,
              "extra_classrooms",
              rooms,
              "Xây bổ sung " + rooms + " phòng học để học hai buổi/ngày");
      ask.forPupils(share(school, school.twoShiftClasses));
    }
  }

  /** Repair or replace, never both. */
  private void worn(Draft school) {
    int rooms = school.roomsSemiSolid;
    boolean bad = "C".equals(school.conditionGrade) || "D".equals(school.conditionGrade);
    if (rooms < 2 || !bad) {
      return;
    }
    String group = "PH-" + school.code;
    asks.school(school, "repair", rooms, "Cải tạo, sửa chữa " + rooms + " phòng học bán kiên cố")
        .inGroup(group)
        .forPupils(share(school, rooms));
    asks.school(
            school,
            "solid_classrooms",
            rooms,
            "Xây " + rooms + " phòng học kiên cố thay phòng bán kiên cố")
        .inGroup(group)
        .forPupils(share(school, rooms));
  }

  private void subjectRooms(Draft school) {
    int gap = Buildings.subjectRoomsWanted(school) - school.subjectRooms;
    if (!school.preschool() && gap >= 2 && asks.dice().chance(0.8)) {
      asks.school(school, "subject_rooms", gap, "Xây " + gap + " phòng học bộ môn");
    }
  }

  /** Pupils of so many rooms, as far as the school counts them; sometimes nobody did. */
  private Integer share(Draft school, int rooms) {
    if (asks.dice().chance(0.06)) {
      return null;
    }
    return Math.min(
        school.pupils(), Math.max(8, school.pupils() * rooms / Math.max(1, school.classes())));
  }
}
