package io.kienco.generate;

/** Water, toilets, equipment, internet and the rooms that need it, support for pupils. */
final class ServiceAsks {

  private final Asks asks;
  private final Dice dice;

  ServiceAsks(Asks asks) {
    this.asks = asks;
    this.dice = asks.dice();
  }

  void of(Draft school) {
    if (!school.toiletsAdequate && dice.chance(0.4)) {
      int blocks = 1 + school.sites / 3;
      asks.school(school, "toilets", blocks, "Xây " + blocks + " khu vệ sinh đạt chuẩn");
    }
    if (!school.cleanWater && dice.chance(0.5)) {
      asks.school(school, "clean_water", 1, "Lắp hệ thống nước sạch");
    }
    if (dice.chance(0.08)) {
      int sets = Math.max(2, school.classes() / 3);
      asks.school(school, "equipment", sets, "Mua " + sets + " bộ thiết bị dạy học tối thiểu");
    }
    digital(school);
    support(school);
  }

  private void digital(Draft school) {
    Ask digital = null;
    if (!school.internet && dice.chance(0.75)) {
      digital = asks.school(school, "digital", 1, "Trang bị internet, thiết bị số");
    }
    boolean stem = !school.preschool() && !school.level.equals("primary");
    if (stem && (school.internet || digital != null) && dice.chance(0.25)) {
      asks.school(school, "stem_room", 1, "Lập phòng STEM").after(school.internet ? null : digital);
    }
  }

  private void support(Draft school) {
    if (school.remoteness() > 0.55 && dice.chance(0.1)) {
      asks.school(school, "learning_support", 1, "Học bổng, đồ dùng học tập cho học sinh khó khăn")
          .forPupils(Math.max(10, school.pupils() / 6));
    }
  }
}
