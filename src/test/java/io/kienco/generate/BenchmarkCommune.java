package io.kienco.generate;

import java.util.ArrayList;
import java.util.List;

/** One random commune of a benchmark: its row, its schools and its proposals. */
final class BenchmarkCommune {

  private static final double BORDER = 0.25;
  private static final double MANDATED = 0.01 / BORDER;
  private static final double PAIRED = 0.12;
  private static final double REQUIRING = 0.08;
  private static final List<String> LEVELS =
      List.of("preschool", "primary", "lower_secondary", "primary_lower_secondary");

  private final Dice dice;
  private final Table communes;
  private final Table schools;
  private final Table proposals;
  private int number;
  private int schoolNumber;
  private int askNumber;

  BenchmarkCommune(Dice dice, Table communes, Table schools, Table proposals) {
    this.dice = dice;
    this.communes = communes;
    this.schools = schools;
    this.proposals = proposals;
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
    return asks(code, border, codes, askCount);
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

  private long asks(String commune, boolean border, List<String> schoolCodes, int count) {
    long cost = 0;
    Ask previous = null;
    for (int i = 0; i < count; i++) {
      String school = schoolCodes.get(i * schoolCodes.size() / count);
      Ask ask = border && dice.chance(MANDATED) ? mandated(commune) : work(school);
      boolean beside = previous != null && school.equals(previous.schoolCode);
      if (beside && ask.schoolCode != null) {
        link(previous, ask);
      }
      if (previous != null) {
        proposals.row(previous.row());
      }
      cost += ask.costVnd;
      previous = ask;
    }
    if (previous != null) {
      proposals.row(previous.row());
    }
    return cost;
  }

  private void link(Ask previous, Ask ask) {
    if (previous.group == null && dice.chance(PAIRED)) {
      previous.inGroup("G" + previous.id);
      ask.inGroup("G" + previous.id);
    } else if (dice.chance(REQUIRING)) {
      previous.latest = null;
      previous.years = 1;
      previous.spread = List.of();
      ask.latest = null;
      ask.years = 1;
      ask.spread = List.of();
      ask.after(previous);
    }
  }

  private Ask mandated(String commune) {
    Ask ask = new Ask(nextId(), "border_boarding_school");
    ask.communeCode = commune;
    ask.title = "Trường nội trú liên cấp";
    ask.unit = "school";
    ask.quantity = 1;
    ask.years = 2;
    ask.costVnd = dice.between(600, 1800) * 10 * Prices.MILLION;
    ask.beneficiaries = dice.between(500, 1200);
    return ask;
  }

  private Ask work(String school) {
    boolean solid = dice.chance(0.6);
    Ask ask = new Ask(nextId(), solid ? "solid_classrooms" : "extra_classrooms");
    ask.schoolCode = school;
    ask.title = solid ? "Phòng học kiên cố" : "Phòng học bổ sung";
    ask.unit = "room";
    ask.quantity = dice.between(1, 12);
    ask.costVnd = (long) (ask.quantity * dice.uniform(55, 105)) * 10 * Prices.MILLION;
    ask.years = ask.quantity < 5 ? 1 : dice.between(1, 3);
    ask.spread = ask.years == 2 && dice.chance(0.5) ? List.of(30, 70) : List.of();
    ask.beneficiaries = dice.chance(0.04) ? null : ask.quantity * dice.between(12, 45);
    if (dice.chance(0.15)) {
      ask.earliest = Asks.FIRST_YEAR + 1;
    }
    if (dice.chance(0.15)) {
      ask.latest = Asks.FIRST_YEAR + 2;
    }
    return ask;
  }

  private String nextId() {
    return String.format("P%07d", ++askNumber);
  }
}
