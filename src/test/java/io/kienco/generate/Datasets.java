package io.kienco.generate;

import io.kienco.generate.Money.Parts;
import java.util.List;

/** The datasets that ship with the product. */
final class Datasets {

  private Datasets() {}

  private static final Parts MOUNTAINS = new Parts(0.58, 0.315, 0.1);
  private static final Parts CAPITAL = new Parts(0.12, 0.69, 0.19);

  static final Province LANG_SON =
      new Province("lang-son", "LS", "20", 20, new Money(asked -> langSonMoney()));

  static final Province DIEN_BIEN =
      new Province(
          "dien-bien",
          "DB",
          "11",
          11,
          Money.quarter(
              MOUNTAINS,
              List.of(1_500L, 1_500L, 2_000L, 2_000L, 2_500L),
              List.of(1_550L, 1_700L, 1_720L, 1_740L, 1_750L)));

  static final Province LAO_CAI =
      new Province(
          "lao-cai",
          "LC",
          "15",
          15,
          Money.quarter(
              MOUNTAINS,
              List.of(8_700L, 8_700L, 8_700L, 8_700L, 8_700L),
              List.of(1_985L, 2_215L, 2_235L, 2_245L, 2_255L)));

  static final Province THAI_NGUYEN =
      new Province(
          "thai-nguyen",
          "TN",
          "19",
          19,
          Money.quarter(
              MOUNTAINS,
              List.of(4_000L, 4_000L, 4_500L, 4_500L, 5_000L),
              List.of(1_335L, 1_590L, 1_600L, 1_605L, 1_610L)));

  static final Province HA_NOI =
      new Province(
          "ha-noi",
          "HN",
          "01",
          1,
          Money.quarter(
              CAPITAL,
              List.of(12_000L, 12_000L, 13_000L, 14_000L, 15_000L),
              List.of(5_660L, 6_875L, 6_895L, 6_915L, 6_935L)));

  static final List<Province> ALL = List.of(LANG_SON, DIEN_BIEN, LAO_CAI, THAI_NGUYEN, HA_NOI);

  private static List<Money.Source> langSonMoney() {
    return List.of(
        Money.programme(Money.billions(List.of(210L, 250L, 210L, 155L, 135L))),
        Money.province(Money.billions(List.of(100L, 130L, 115L, 95L, 80L))),
        Money.commune(Money.billions(List.of(28L, 35L, 38L, 32L, 32L))),
        Money.promotion(Money.billions(List.of(2L, 3L, 3L, 3L, 4L))),
        Money.recurrent(Money.billions(List.of(945L, 1105L, 1125L, 1140L, 1150L))));
  }
}
