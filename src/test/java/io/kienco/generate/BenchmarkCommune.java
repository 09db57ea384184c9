package io.kienco.generate;

import java.util.ArrayList;
import java.util.List;

/** One random commune of a benchmark: its row, its schools and its proposals. */
final class BenchmarkCommune {

  private static final double BORDER = 0.25;
  private static final double MANDATED = 0.01 / BORDER;
  private static final List<String> LEVELS =
      List.of("preschool", "primary", "lower_secondary", "primary_lower_secondary");

  private final Dice dice;
  private final Table communes;
  private final Table schools;
  private final BenchmarkAsks asks;
  private int number;
  private int schoolNumber;

  BenchmarkCommune(Dice dice, Table communes, Table schools, Table proposals) {
    this.dice = dice;
    this.communes = communes;
    this.schools = schools;
    this.asks = new BenchmarkAsks(dice, proposals);
  }

  /** Returns what its proposals cost. */
  long write(int region, int schoolCount, int askCount) {
    String code = String.format("C%06d", ++number);
    boolean border = dice.chance(BORDER);
    communes.row(
        code,
        "Xã " + number,
        "xã",
        String.format("R%02d", region + 1),
        "Vùng " + (region + 1),
        null,
        null,
        (double) dice.between(20, 300),
        dice.between(2_000, 20_000),
        border,
        dice.pick(List.of("I", "II", "III")),
        10,
        dice.between(0, 8),
        null,
        null);
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < schoolCount; i++) {
      codes.add(school(code));
    }
    return asks.write(code, border ? MANDATED : 0, codes, askCount);
  }

  private String school(String commune) {
    String code = String.format("S%07d", ++schoolNumber);
    int classes = dice.between(5, 30);
    int pupils = classes * dice.between(15, 38);
    int temporary = dice.between(1, Math.min(6, classes - 1));
    schools.row(
        code,
        "Trường " + schoolNumber,
        dice.pick(LEVELS),
        "regular",
        commune,
        null,
        null,
        dice.between(0, 3),
        pupils,
        pupils / 2,
        0,
        classes,
        0,
        dice.between(1, classes / 2),
        classes - temporary,
        0,
        temporary,
        0,
        2,
        0,
        0,
        true,
        true,
        true,
        true,
        true,
        2 * classes,
        2 * classes,
        8,
        3.5,
        dice.between(0, 2),
        dice.pick(List.of("A", "B", "C", "D")));
    return code;
  }
}
