package io.kienco.generate;

/** Places to sleep and eat for boarders, rooms for teachers from elsewhere. */
final class LivingAsks {

  private static final int PUPILS_PER_TEACHER_HOUSED = 25;

  private final Asks asks;

  LivingAsks(Asks asks) {
    this.asks = asks;
  }

  void of(Draft school) {
    Ask rooms = boardingRooms(school);
    kitchen(school, rooms);
    staffHousing(school);
  }

  private Ask boardingRooms(Draft school) {
    int gap = Boarding.roomsWanted(school) - school.boardingRooms;
    if (gap < 2) {
      return null;
    }
    return asks.school(
            school, "boarding_rooms", gap, "Xây " + gap + " phòng ở nội trú, bán trú cho học sinh")
        .forPupils(Math.min(school.boardingPupils, gap * Boarding.PUPILS_PER_ROOM));
  }

  private void kitchen(Draft school, Ask rooms) {
    boolean feeds = school.boardingPupils >= 20 || school.preschool();
    if (feeds && !school.kitchen) {
      Integer eaters = school.preschool() ? school.pupils() : school.boardingPupils;
      asks.school(school, "kitchen", 1, "Xây bếp ăn, nhà ăn một chiều")
          .after(rooms)
          .forPupils(eaters);
    }
  }

  private void staffHousing(Draft school) {
    int gap = Boarding.staffRoomsWanted(school) - school.staffHousingRooms;
    if (gap >= 2 && asks.dice().chance(0.7)) {
      asks.school(school, "staff_housing", gap, "Xây " + gap + " phòng nhà công vụ giáo viên")
          .forPupils(Math.min(school.pupils(), gap * PUPILS_PER_TEACHER_HOUSED));
    }
  }
}
