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
              List.of(1_700L, 1_755L, 1_775L, 1_795L, 1_805L)));

  static final Province LAO_CAI =
      new Province(
          "lao-cai",
          "LC",
          "15",
          15,
          Money.quarter(
              MOUNTAINS,
              List.of(8_700L, 8_700L, 8_700L, 8_700L, 8_700L),
              List.of(2_390L, 2_455L, 2_475L, 2_485L, 2_495L)));

  static final Province THAI_NGUYEN =
      new Province(
          "thai-nguyen",
          "TN",
          "19",
          19,
          Money.quarter(
              MOUNTAINS,
              List.of(4_000L, 4_000L, 4_500L, 4_500L, 5_000L),
              List.of(1_640L, 1_705L, 1_715L, 1_720L, 1_725L)));

  static final Province HA_NOI =
      new Province(
          "ha-noi",
          "HN",
          "01",
          1,
          Money.quarter(
              CAPITAL,
              List.of(12_000L, 12_000L, 13_000L, 14_000L, 15_000L),
              List.of(5_350L, 5_560L, 5_580L, 5_600L, 5_620L)));

  static final List<Province> ALL = List.of(LANG_SON, DIEN_BIEN, LAO_CAI, THAI_NGUYEN, HA_NOI);

  private static List<Money.Source> langSonMoney() {
    return List.of(
        Money.programme(Money.billions(List.of(210L, 250L, 210L, 155L, 135L))),
        Money.province(Money.billions(List.of(100L, 130L, 115L, 95L, 80L))),
        Money.commune(Money.billions(List.of(28L, 35L, 38L, 32L, 32L))),
        Money.promotion(Money.billions(List.of(2L, 3L, 3L, 3L, 4L))),
        Money.recurrent(Money.billions(List.of(1225L, 1265L, 1285L, 1300L, 1310L))));
  }
}
