package io.kienco.generate;

import java.util.List;

/** The random proposals of a commune: rooms, some in pairs, some after others, some mandated. */
final class BenchmarkAsks {

  private static final double PAIRED = 0.12;
  private static final double REQUIRING = 0.08;

  private final Dice dice;
  private final Table proposals;
  private int askNumber;

  BenchmarkAsks(Dice dice, Table proposals) {
    this.dice = dice;
    this.proposals = proposals;
  }

  /** Returns what they cost; at a border, some are mandated. */
  long write(String commune, double mandated, List<String> schoolCodes, int count) {
    long cost = 0;
    Ask previous = null;
    for (int i = 0; i < count; i++) {
      String school = schoolCodes.get(i * schoolCodes.size() / count);
      Ask ask = mandated > 0 && dice.chance(mandated) ? mandated(commune) : work(school);
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
